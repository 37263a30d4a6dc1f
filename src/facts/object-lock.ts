import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { basisOf, derived, type Field, place } from './derived.js';

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
  derive: (r) => {
    const enabled = lockEnabled(r);
    const mode = onlyIf(enabled.value, valueAt(r.properties, `${RETENTION}/Mode`));
    const period = periodOf(r);
    const modeAt = { basis: basisOf(r, `${RETENTION}/Mode`), at: [place(r, `${RETENTION}/Mode`)] };
    return derived({
      enabled,
      mode: { value: mode, ...modeAt },
      modes: { value: satisfiedBy(mode), ...modeAt },
      retentionDays: { ...period, value: onlyIf(enabled.value, period.value) },
    });
  },
};

/** On when either switch is: the bucket's own, set at creation, or that of a configuration put on it since. Always known to be true, false or a hole. */
export function lockEnabled(r: Resource): Field & { readonly value: Value } {
  const bucket = valueAt(r.properties, BUCKET_SWITCH);
  const configuration = valueAt(r.properties, CONFIGURATION_SWITCH);
  const byBucket: Field = { value: true, basis: basisOf(r, BUCKET_SWITCH), at: [place(r, BUCKET_SWITCH)] };
  const byConfiguration: Field = {
    value: true,
    basis: basisOf(r, CONFIGURATION_SWITCH),
    at: [place(r, CONFIGURATION_SWITCH)],
  };
  if (bucket === true) return { ...byBucket, value: true };
  if (configuration === 'Enabled') return { ...byConfiguration, value: true };
  if (isHole(bucket)) return { ...byBucket, value: bucket };
  if (isHole(configuration)) return { ...byConfiguration, value: configuration };
  return { ...byBucket, value: false };
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
  const days = valueAt(r.properties, `${RETENTION}/Days`);
  const years = valueAt(r.properties, `${RETENTION}/Years`);
  const pointer = years === undefined ? `${RETENTION}/Days` : `${RETENTION}/Years`;
  const from = { basis: basisOf(r, pointer), at: [place(r, pointer)] };
  if (days !== undefined && years !== undefined) {
    const hole = [days, years].find(isHole);
    return { value: hole ?? unknownHole('analysis-limit', 'both Days and Years where S3 takes one'), ...from };
  }
  return { value: typeof years === 'number' ? years * 365 : (years ?? days), ...from };
}
