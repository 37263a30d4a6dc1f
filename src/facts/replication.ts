import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { sameText } from '../model/same.js';
import { type Value, valueAt } from '../model/value.js';
import { allOf, anyOf } from './answer.js';
import { all, any, type Decided, is, not } from './decided.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { ownership } from './ownership.js';
import { type ReplicationRule, replicationReads, replicationRules, targetOf } from './replication-rules.js';

/**
 * Where and how a bucket is replicated. Of its enabled rules, one at least: `enabled`, `crossRegion` (to a bucket in
 * another Region), `crossAccount` (to another account's bucket). All of them: `kmsObjects` (objects under SSE-KMS are
 * copied, with a key named for the replicas), `handsOver` (replicas in another account belong to it, by the owner
 * override, or because its bucket has no ACLs).
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-change-owner.html
 */
export const replication: Fact = {
  name: 'replication',
  type: 'AWS::S3::Bucket',
  reads: [
    ...replicationReads(
      'Destination/Account',
      'Destination/AccessControlTranslation/Owner',
      'Destination/EncryptionConfiguration/ReplicaKmsKeyID',
      'SourceSelectionCriteria/SseKmsEncryptedObjects/Status',
    ),
    ...ownership.reads,
  ],
  fields: ['/enabled', '/crossRegion', '/crossAccount', '/kmsObjects', '/handsOver'],
  derive: (r, estate, perimeter) => {
    const rules = replicationRules(r);
    const nowhere = [place(r, '/ReplicationConfiguration')];
    const ask = (question: (rule: ReplicationRule) => Decided, where: string) =>
      rules.map((rule) => ({ rule, value: question(rule), at: [place(r, `${rule.at}${where}`)] }));
    const some = (question: (rule: ReplicationRule) => Decided, where: string) =>
      anyOf(
        ask((rule) => all([rule.isEnabled, question(rule)]), where),
        nowhere,
      );
    const every = (question: (rule: ReplicationRule) => Decided, where: string) =>
      allOf(
        ask((rule) => any([not(rule.isEnabled), question(rule)]), where),
        nowhere,
      );
    const isEnforced = (rule: ReplicationRule): Decided => {
      const target = targetOf(rule, r, estate);
      if (isHole(target)) return target;
      return is(valueAt(ownership.derive(target, estate, perimeter, {}).value, '/objects'), 'BucketOwnerEnforced');
    };
    return derived({
      enabled: some(() => true, '/Status'),
      crossRegion: some((rule) => isToAnotherRegion(rule, r, estate), '/Destination/Bucket'),
      crossAccount: some((rule) => isToAnotherAccount(rule, r, estate), '/Destination/Bucket'),
      kmsObjects: every(copiesKmsObjects, ''),
      handsOver: every(
        (rule) => any([not(isToAnotherAccount(rule, r, estate)), overridesOwner(rule), isEnforced(rule)]),
        '/Destination',
      ),
    });
  },
};

function isToAnotherRegion(rule: ReplicationRule, r: Resource, estate: Estate): Decided {
  const target = targetOf(rule, r, estate);
  return isHole(target) ? target : differ(target.scope.region, r.scope.region, isOfSameRoot(target, r));
}

/** S3 does not ask for the account of the destination, so without the bucket itself it is often unknown. */
function isToAnotherAccount(rule: ReplicationRule, r: Resource, estate: Estate): Decided {
  const target = targetOf(rule, r, estate);
  if (!isHole(target)) return differ(target.scope.account, r.scope.account, isOfSameRoot(target, r));
  const account = valueAt(rule.value, '/Destination/Account');
  return account === undefined ? target : differ(account, r.scope.account, true);
}

/** An unknown of two roots is not the same: the stacks of two templates may lie in two Regions. */
function differ(one: Value, other: Value, isSameRoot: boolean): Decided {
  const hole = [one, other].find(isHole);
  if (hole === undefined) return one !== other;
  const likeness = sameText(one, other);
  if (likeness === 'no') return true;
  return likeness === 'yes' && isSameRoot ? false : doubtOf(hole);
}

function isOfSameRoot(one: Resource, other: Resource): boolean {
  const root = ({ id }: Resource) => id.slice(0, Math.max(0, id.indexOf('#')));
  return root(one) === root(other);
}

function copiesKmsObjects(rule: ReplicationRule): Decided {
  const key = valueAt(rule.value, '/Destination/EncryptionConfiguration/ReplicaKmsKeyID');
  return all([
    is(valueAt(rule.value, '/SourceSelectionCriteria/SseKmsEncryptedObjects/Status'), 'Enabled'),
    isHole(key) && key.kind === 'unknown' ? key : key !== undefined,
  ]);
}

function overridesOwner(rule: ReplicationRule): Decided {
  return is(valueAt(rule.value, '/Destination/AccessControlTranslation/Owner'), 'Destination');
}
