import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import { parent } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { type Answer, anyOf } from './answer.js';
import { all, any, type Decided, is, not } from './decided.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { LIFECYCLE_READS, type LifecycleRule, lifecycleRules } from './lifecycle-rules.js';
import { type ReplicationRule, replicationReads, replicationRules } from './replication-rules.js';

/** The storage class that keeps objects in one Availability Zone: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const ONE_ZONE = 'ONEZONE_IA';

/**
 * `onlyCopy`: does a lifecycle rule move objects to One Zone-IA of which no replication rule makes a copy in another
 * class? A replica has the class that its rule names, or else that of its source when it was written:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-how-setup.html
 * What the replica's own bucket does with it later is judged there.
 */
export const singleZone: Fact = {
  name: 'singleZone',
  type: 'AWS::S3::Bucket',
  reads: [...LIFECYCLE_READS, ...replicationReads('Destination/StorageClass', 'Filter', 'Prefix')],
  fields: ['/onlyCopy'],
  alone: true,
  derive: (r) => {
    const { rules, unread } = lifecycleRules(r);
    const copies = replicationRules(r);
    const answers: readonly Answer[] = [
      ...rules.flatMap((rule) => movesOf(rule, r, not(any(copies.map((copy) => keepsCopyOf(rule, copy)))))),
      ...unread.map(({ hole, at }) => ({ value: doubtOf(hole), at: [place(r, at)] })),
    ];
    return derived({ onlyCopy: anyOf(answers, [place(r, '/LifecycleConfiguration')]) });
  },
};

function movesOf(rule: LifecycleRule, r: Resource, isUncopied: Decided): readonly Answer[] {
  return [...rule.current, ...rule.noncurrent].map((step) => ({
    value: all([rule.isEnabled, is(step.to, ONE_ZONE), isUncopied]),
    at: [place(r, `${parent(step.at) ?? ''}/StorageClass`)],
  }));
}

function keepsCopyOf(rule: LifecycleRule, copy: ReplicationRule): Decided {
  if (isHole(copy.value)) return doubtOf(copy.value);
  return all([
    copy.isEnabled,
    not(is(valueAt(copy.value, '/Destination/StorageClass'), ONE_ZONE)),
    not(hasTagFilter(copy.value)),
    startsWith(field(rule.value, 'Prefix') ?? '', prefixOf(copy.value)),
  ]);
}

function prefixOf(copy: Value): Value {
  return valueAt(copy, '/Filter/Prefix') ?? valueAt(copy, '/Filter/And/Prefix') ?? field(copy, 'Prefix') ?? '';
}

function hasTagFilter(copy: Value): Decided {
  const tag = valueAt(copy, '/Filter/TagFilter');
  const tags = valueAt(copy, '/Filter/And/TagFilters');
  return any([isHole(tag) ? doubtOf(tag) : tag !== undefined, isHole(tags) ? doubtOf(tags) : isList(tags)]);
}

/** Do all keys under one prefix also stand under another? */
function startsWith(prefix: Value, start: Value): Decided {
  if (start === '') return true;
  if (isHole(start)) return doubtOf(start);
  return isHole(prefix) ? doubtOf(prefix) : String(prefix).startsWith(String(start));
}
