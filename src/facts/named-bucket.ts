import type { Estate } from '../model/estate.js';
import { isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { bucketNameIn } from '../vocabulary/bucket-name-in.js';
import { doubtOf, doubtOfJoin } from './doubt.js';
import { namedBy } from './named-by.js';

const BUCKET = 'AWS::S3::Bucket';

/** What `namedBucket` looks at in buckets. */
export const NAMED_BUCKET_READS = [{ type: BUCKET, pointer: '/BucketName' }] as const;

/** The bucket that a name, an ARN or a reference names, or why nobody knows it; `what` says in words what it is for. */
export function namedBucket(
  value: Value | undefined,
  what: string,
  r: Resource,
  estate: Estate,
): Resource | UnknownHole {
  const name = value === undefined ? undefined : bucketNameIn(value);
  if (name === undefined) return unknownHole('outside-this-scan', what);
  const { yes, maybe } = namedBy(name, BUCKET, r, estate);
  const [bucket] = yes;
  if (bucket !== undefined) return bucket;
  if (isHole(name) && name.kind !== 'ref' && name.kind !== 'text') return doubtOf(name);
  const [doubtful] = maybe;
  if (doubtful !== undefined) return doubtOfJoin(doubtful, name, valueAt(doubtful.properties, '/BucketName'));
  return unknownHole('outside-this-scan', what);
}
