import type { Estate } from '../model/estate.js';
import type { Fact, Source } from '../model/fact.js';
import { isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { derived, type Field, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';
import { objectLock } from './object-lock.js';

const BUCKET = 'AWS::S3::Bucket';
const NAMED = '/S3BucketName';

/**
 * The bucket that a trail delivers its log files to: `accessLogging` and `lifecycle` (is there such a configuration?),
 * `mfaDelete`, and `lockMode` and `lockDays` of the default retention, absent where new log files are not locked. All of
 * them unknown, `outside-this-scan`, when the root does not hold the bucket: it often belongs to a log archive account.
 */
export const trailBucket: Fact = {
  name: 'trailBucket',
  type: 'AWS::CloudTrail::Trail',
  reads: [
    { type: 'AWS::CloudTrail::Trail', pointer: NAMED },
    ...['BucketName', 'LoggingConfiguration', 'LifecycleConfiguration', 'VersioningConfiguration/MfaDelete'].map(
      (name) => ({ type: BUCKET, pointer: `/${name}` }),
    ),
    ...objectLock.reads,
  ],
  fields: ['/accessLogging', '/lifecycle', '/mfaDelete', '/lockMode', '/lockDays'],
  derive: (r, estate, perimeter, params) => {
    const bucket = bucketOfTrail(r, estate);
    const at: readonly Source[] = [place(r, NAMED)];
    const read = (pointer: string, look: (bucket: Resource) => Value | undefined): Field =>
      isHole(bucket)
        ? { value: bucket, at }
        : { value: look(bucket), at: [...at, place(bucket, pointer, "the trail's bucket")] };
    const lock = (name: string) => (found: Resource) =>
      valueAt(objectLock.derive(found, estate, perimeter, params).value, name);
    return derived({
      accessLogging: read('/LoggingConfiguration', (found) => isThere(found, '/LoggingConfiguration')),
      lifecycle: read('/LifecycleConfiguration', (found) => isThere(found, '/LifecycleConfiguration')),
      mfaDelete: read('/VersioningConfiguration', (found) =>
        valueAt(found.properties, '/VersioningConfiguration/MfaDelete'),
      ),
      lockMode: read('/ObjectLockConfiguration', lock('/mode')),
      lockDays: read('/ObjectLockConfiguration', lock('/retentionDays')),
    });
  },
};

/** The bucket that a trail delivers to, or why nobody knows it. */
export function bucketOfTrail(r: Resource, estate: Estate): Resource | UnknownHole {
  const named = valueAt(r.properties, NAMED);
  const { yes, maybe } = estate.joined(r, { type: BUCKET, from: NAMED });
  const [found] = yes;
  if (found !== undefined) return found;
  if (isHole(named) && named.kind !== 'ref') return doubtOf(named);
  const [candidate] = maybe;
  if (candidate !== undefined) return doubtOfJoin(candidate, named, valueAt(candidate.properties, '/BucketName'));
  return unknownHole('outside-this-scan', 'the bucket that S3BucketName names');
}

function isThere(bucket: Resource, pointer: string): Value {
  const value = valueAt(bucket.properties, pointer);
  return isHole(value) ? doubtOf(value) : value !== undefined;
}
