import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { type Answer, allOf } from './answer.js';
import { all, any, type Decided, is, not } from './decided.js';
import { derived, place } from './derived.js';
import { encryption } from './encryption.js';
import { LOCK_SWITCHES, lockEnabled } from './object-lock.js';
import { publicAccess } from './public-access.js';
import { replicationReads, replicationRules, targetOf } from './replication-rules.js';
import { versioning } from './versioning.js';

/**
 * Is every bucket that a bucket is replicated to as protected as it is itself? `encryption`: an algorithm and a key
 * manager at least as strong; `versioning`, `objectLock`: on where they are on here; `publicAccess`: every Block Public
 * Access flag that takes effect here takes effect there. S3 stops replicating to a bucket that loses versioning, or has
 * no Object Lock where the source has it:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-failure-codes.html
 */
export const replicaTargets: Fact = {
  name: 'replicaTargets',
  type: 'AWS::S3::Bucket',
  reads: [...replicationReads(), ...encryption.reads, ...versioning.reads, ...LOCK_SWITCHES, ...publicAccess.reads],
  fields: ['/encryption', '/versioning', '/objectLock', '/publicAccess'],
  params: ['declared'],
  derive: (r, estate, perimeter, params) => {
    const targets = replicationRules(r).map((rule) => ({ rule, target: targetOf(rule, r, estate) }));
    const compared = (isAsStrong: (target: Resource) => Decided) => {
      const answers = targets.map(({ rule, target }): Answer => {
        const here = place(r, `${rule.at}/Destination/Bucket`);
        if (isHole(target)) return { value: any([not(rule.isEnabled), target]), at: [here] };
        const there = place(target, '', 'the replication target');
        return { value: any([not(rule.isEnabled), isAsStrong(target)]), at: [here, there] };
      });
      return allOf(answers, [place(r, '/ReplicationConfiguration')]);
    };
    const read: Read = (fact, of) => fact.derive(of, estate, perimeter, params).value;
    return derived({
      encryption: compared((target) => isAsEncrypted(read(encryption, r), read(encryption, target))),
      versioning: compared((target) => keeps(isVersioned(read(versioning, r)), isVersioned(read(versioning, target)))),
      objectLock: compared((target) => keeps(is(lockEnabled(r).value, true), is(lockEnabled(target).value, true))),
      publicAccess: compared((target) => isAsClosed(read(publicAccess, r), read(publicAccess, target))),
    });
  },
};

type Read = (fact: Fact, of: Resource) => Value;

/** What holds here holds there. */
function keeps(here: Decided, there: Decided): Decided {
  return any([not(here), there]);
}

function isVersioned(status: Value): Decided {
  return is(valueAt(status, '/status'), 'Enabled');
}

/** Under each algorithm, and each key manager, that is at least as strong as the one here. */
function isAsEncrypted(here: Value, there: Value): Decided {
  const algorithm = (value: Value, ...names: readonly string[]) => isOne(valueAt(value, '/algorithm'), names);
  const isCustomers = (value: Value) => is(valueAt(value, '/keyManager'), 'customer');
  const kms = ['aws:kms', 'aws:kms:dsse'];
  return all([
    keeps(algorithm(here, ...kms), algorithm(there, ...kms)),
    keeps(algorithm(here, 'aws:kms:dsse'), algorithm(there, 'aws:kms:dsse')),
    keeps(isCustomers(here), isCustomers(there)),
  ]);
}

function isOne(value: Value | undefined, names: readonly string[]): Decided {
  return any(names.map((name) => is(value, name)));
}

function isAsClosed(here: Value, there: Value): Decided {
  const flags = publicAccess.fields;
  return all(flags.map((flag) => keeps(is(valueAt(here, flag), true), is(valueAt(there, flag), true))));
}
