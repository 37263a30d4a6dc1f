import { field, type ValueMap } from '../../model/value.js';

/** What a finding is known by across runs: the bucket's literal name, else the logical id; never the file. */
export function identityOf(type: string, properties: ValueMap, logicalId: string): string {
  const name = type === 'AWS::S3::Bucket' ? field(properties, 'BucketName') : undefined;
  return typeof name === 'string' && name !== '' ? name : logicalId;
}
