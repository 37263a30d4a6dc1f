import type { Estate, Joined } from '../model/estate.js';
import type { Source } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';

/** Who manages a KMS key, and the key's own place where the root holds it. */
export interface Managed {
  /** customer, aws, or a hole. */
  readonly by: Value;
  readonly at: readonly Source[];
}

/** What `keyManager` looks at in keys and aliases; of a replica it only has to be there. */
export const KEY_READS = [
  { type: 'AWS::KMS::Key', pointer: '/KeyManager' },
  { type: 'AWS::KMS::ReplicaKey', pointer: '/PrimaryKeyArn' },
  { type: 'AWS::KMS::Alias', pointer: '/AliasName' },
] as const;

/**
 * Who manages the key that the property at `pointer` of `r` names by id, ARN, alias or reference. Every name that starts
 * with alias/aws/ is an AWS managed key's, and nobody else can create one:
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-create.html
 * A key that the root does not hold may be anybody's: unknown, `outside-this-scan`.
 */
export function keyManager(r: Resource, pointer: Pointer, estate: Estate): Managed {
  const named = valueAt(r.properties, pointer);
  if (isAwsAlias(named)) return { by: 'aws', at: [] };
  const keys = estate.joined(r, { type: 'AWS::KMS::Key', from: pointer });
  const replicas = estate.joined(r, { type: 'AWS::KMS::ReplicaKey', from: pointer });
  const aliases = estate.joined(r, { type: 'AWS::KMS::Alias', from: pointer });
  const [key] = keys.yes;
  if (key !== undefined) return { by: managerOf(key), at: [place(key, '', 'the key')] };
  const [replica] = replicas.yes;
  // A replica is made of a multi-Region key, and AWS managed keys are single-Region keys.
  if (replica !== undefined) return { by: 'customer', at: [place(replica, '', 'the key')] };
  const [alias] = aliases.yes;
  if (alias !== undefined) {
    const isAws = isAwsAlias(valueAt(alias.properties, '/AliasName'));
    return { by: isAws ? 'aws' : 'customer', at: [place(alias, '', "the key's alias")] };
  }
  return { by: doubtAbout(named, [keys, replicas, aliases]), at: [] };
}

/** As AWS KMS reports it of a recorded key; one that somebody declares is theirs. */
function managerOf(key: Resource): Value {
  const manager = valueAt(key.properties, '/KeyManager');
  if (isHole(manager)) return manager;
  if (manager === 'AWS') return 'aws';
  return manager === 'CUSTOMER' ? 'customer' : unknownHole('not-collected', 'KeyManager of the key');
}

function doubtAbout(named: Value | undefined, joins: readonly Joined[]): Value {
  if (isHole(named) && named.kind !== 'ref') return doubtOf(named);
  const maybe = joins.flatMap((join) => join.maybe).at(0);
  if (maybe !== undefined) return doubtOfJoin(maybe, named, valueAt(maybe.properties, '/AliasName'));
  return unknownHole('outside-this-scan', 'the key that KMSMasterKeyID names');
}

/** `alias/aws/s3`, as a name or at the end of an ARN whose other parts need not be known. */
function isAwsAlias(name: Value | undefined): boolean {
  if (typeof name === 'string') return /^(arn:.*:)?alias\/aws\/[^:]*$/.test(name);
  if (!isHole(name) || name.kind !== 'text') return false;
  const last = name.parts.at(-1);
  return typeof last === 'string' && /:alias\/aws\/[^:]*$/.test(last);
}
