import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { derived, type Field, fieldAt } from './derived.js';

const BUCKET_SWITCH = '/ObjectLockEnabled';
const CONFIGURATION_SWITCH = '/ObjectLockConfiguration/ObjectLockEnabled';
const RETENTION = '/ObjectLockConfiguration/Rule/DefaultRetention';

/** The pointers that `lockEnabled` looks at. */
export const LOCK_SWITCHES = [
  { type: 'AWS::S3::Bucket', pointer: BUCKET_SWITCH },
  { type: 'AWS::S3::Bucket', pointer: CONFIGURATION_SWITCH },
] as const;

/**
 * Object Lock and its default retention: `enabled`; `mode` and `retentionDays` of the default retention, absent where the
 * lock is on without one; `modes`, the demands that the mode satisfies (COMPLIANCE keeps all that GOVERNANCE does).
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
export const objectLock: Fact = {
  name: 'objectLock',
  type: 'AWS::S3::Bucket',
  reads: [
    ...LOCK_SWITCHES,
    ...['Mode', 'Days', 'Years'].map((name) => ({ type: 'AWS::S3::Bucket', pointer: `${RETENTION}/${name}` })),
  ],
  fields: ['/enabled', '/mode', '/modes', '/retentionDays'],
  alone: true,
  derive: (r) => {
    const enabled = lockEnabled(r);
    const mode = fieldAt(r, `${RETENTION}/Mode`);
    const modeUnderLock = onlyIf(enabled.value, mode.value);
    return derived({
      enabled,
      mode: { ...mode, value: modeUnderLock },
      modes: { ...mode, value: satisfiedBy(modeUnderLock) },
      retentionDays: retentionDays(r),
    });
  },
};

/** On when either switch is: the bucket's own, set at creation, or that of a configuration put on it since. Always known to be true, false or a hole. */
export function lockEnabled(r: Resource): Field & { readonly value: Value } {
  const bucket = fieldAt(r, BUCKET_SWITCH);
  const configuration = fieldAt(r, CONFIGURATION_SWITCH);
  if (bucket.value === true) return { ...bucket, value: true };
  if (configuration.value === 'Enabled') return { ...configuration, value: true };
  if (isHole(bucket.value)) return { ...bucket, value: bucket.value };
  if (isHole(configuration.value)) return { ...configuration, value: configuration.value };
  return { ...bucket, value: false };
}

/** The days of the default retention; absent without one. */
export function retentionDays(r: Resource): Field {
  const period = periodOf(r);
  return { ...period, value: onlyIf(lockEnabled(r).value, period.value) };
}

/** A retention counts only under a lock: absent without one, unknown while nobody knows whether there is one. */
function onlyIf(enabled: Value, value: Value | undefined): Value | undefined {
  if (enabled === true || value === undefined) return value;
  return isHole(enabled) ? enabled : undefined;
}

function satisfiedBy(mode: Value | undefined): Value {
  if (isHole(mode)) return mode;
  if (mode === 'COMPLIANCE') return ['COMPLIANCE', 'GOVERNANCE'];
  return mode === 'GOVERNANCE' ? ['GOVERNANCE'] : [];
}

/** In days: a year counts 365. S3 takes either Days or Years: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DefaultRetention.html */
function periodOf(r: Resource): Field {
  const days = fieldAt(r, `${RETENTION}/Days`);
  const years = fieldAt(r, `${RETENTION}/Years`);
  if (years.value === undefined) return days;
  if (days.value !== undefined) {
    const hole = [days.value, years.value].find(isHole);
    return { ...years, value: hole ?? unknownHole('analysis-limit', 'both Days and Years where S3 takes one') };
  }
  return typeof years.value === 'number' ? { ...years, value: years.value * 365 } : years;
}
