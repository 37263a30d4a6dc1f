import { unknownHole } from '../model/hole.js';
import type { Value } from '../model/value.js';
import { type Asked, ask, type Session, sending } from './session.js';
import { at } from './shape.js';

/** Asked only where ListBuckets did not say. */
export const BUCKET_LOCATION = {
  operation: 'GetBucketLocation',
  service: 'S3',
  iamAction: 's3:GetBucketLocation',
  fills: [],
  notConfigured: [],
};

/** us-east-1 is null, eu-west-1 may be EU: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html */
export async function bucketRegion(bucket: string, session: Session): Promise<Value | 'gone'> {
  const send = sending(BUCKET_LOCATION, session.access.home, session);
  const asked: Asked = await ask(BUCKET_LOCATION, session, () => send({ Bucket: bucket }));
  if (asked.outcome === 'ok') {
    const constraint = at(asked.answer, 'LocationConstraint');
    if (typeof constraint !== 'string' || constraint === '') return 'us-east-1';
    return constraint === 'EU' ? 'eu-west-1' : constraint;
  }
  if (asked.error.name === 'NoSuchBucket') return 'gone';
  return unknownHole(asked.outcome === 'none' ? 'api-error' : asked.outcome, BUCKET_LOCATION.iamAction);
}
