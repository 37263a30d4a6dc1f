import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole, type UnknownHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { type Decided, is } from './decided.js';
import { doubtOf } from './doubt.js';
import { NAMED_BUCKET_READS, namedBucket } from './named-bucket.js';

const RULES = '/ReplicationConfiguration/Rules';

/** What `replicationRules` and `targetOf` look at, and what else is looked at in a rule. */
export function replicationReads(...others: readonly string[]): Fact['reads'] {
  const names = ['Status', 'Destination/Bucket', ...others];
  return [...names.map((name) => ({ type: 'AWS::S3::Bucket', pointer: `${RULES}/*/${name}` })), ...NAMED_BUCKET_READS];
}

/** A rule by which objects of a bucket are copied into another. */
export interface ReplicationRule {
  readonly at: Pointer;
  readonly value: Value;
  readonly isEnabled: Decided;
}

/**
 * A bucket's replication rules that are or may be enabled; a list or rule that is not known is a rule of which nothing is.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html
 */
export function replicationRules(r: Resource): readonly ReplicationRule[] {
  const list = valueAt(r.properties, RULES);
  if (isHole(list)) return [{ at: RULES, value: doubtOf(list), isEnabled: doubtOf(list) }];
  return (isList(list) ? list : [])
    .map((value, i) => ({ at: child(RULES, i), value, isEnabled: enabled(value) }))
    .filter((rule) => rule.isEnabled !== false);
}

function enabled(rule: Value): Decided {
  return isHole(rule) ? doubtOf(rule) : is(field(rule, 'Status'), 'Enabled');
}

/** The bucket that the rule copies into, or why nobody knows it. */
export function targetOf(rule: ReplicationRule, r: Resource, estate: Estate): Resource | UnknownHole {
  return namedBucket(
    valueAt(rule.value, '/Destination/Bucket'),
    'the bucket that objects are replicated to',
    r,
    estate,
  );
}
