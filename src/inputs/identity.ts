import { field, type ValueMap } from '../model/value.js';

/** No bucket has a longer name: 63 characters, 255 of old in us-east-1. */
const LONGEST_NAME = 255;

/** What a finding is known by across runs: the bucket's literal name, else the logical id or address; never the file. */
export function identityOf(type: string, properties: ValueMap, local: string): string {
  const name = type === 'AWS::S3::Bucket' ? field(properties, 'BucketName') : undefined;
  return typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME ? name : local;
}
