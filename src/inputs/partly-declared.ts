import type { Estate, Join, Joined } from '../model/estate.js';
import { isHole } from '../model/hole.js';
import type { Decide } from '../model/join.js';
import type { Origin, Resource } from '../model/resource.js';
import { keyOfText } from '../model/same.js';
import { mapOf, type Value, valueAt } from '../model/value.js';
import { ELSEWHERE, namerElsewhere, unsaidOf } from './declared-elsewhere.js';

/** What attaches a policy to a bucket by its name. A bucket has one policy, so that what is written here is all of it. */
const ATTACHED = [
  { policy: 'AWS::S3::BucketPolicy', owner: 'AWS::S3::Bucket' },
  { policy: 'AWS::S3Express::BucketPolicy', owner: 'AWS::S3Express::DirectoryBucket' },
] as const;
const TO = '/Bucket';
const NAME = '/BucketName';

/**
 * The resources that a root configures without declaring them: a policy or an ACL for the bucket that a parameter names,
 * or that another team owns. They are judged by what is written here; everything else of them is unknown. Each estate
 * holds those of one root, sees that root and its neighbours, and has beside it the same resources with nothing said.
 */
export function partlyDeclared(estates: readonly Estate[]): readonly Estate[] {
  return homesOf(estates).flatMap((home) => {
    const { estate } = home;
    const parts = new Map<string, Part>();
    for (const owner of estate.parts ?? []) parts.set(keyOf(owner), { owner, policy: undefined });
    for (const how of ATTACHED) for (const policy of estate.ofType(how.policy)) attach(policy, how.owner, parts, home);
    return parts.size === 0 ? [] : [estateOfParts(estate, [...parts.values()])];
  });
}

interface Part {
  readonly owner: Resource;
  policy: Resource | undefined;
}

/** Equal for resources that are surely the same; one whose name nobody knows is like no other. */
function keyOf({ id, type, properties }: Resource): string {
  return `${type} ${keyOfText(valueAt(properties, NAME) ?? ELSEWHERE) ?? id}`;
}

function attach(policy: Resource, type: string, parts: Map<string, Part>, home: Home): void {
  const name = valueAt(policy.properties, TO);
  if (name === undefined || isDeclared(policy, name, type, home)) return;
  const owner = ownerOf(policy, name, type);
  const known = parts.get(keyOf(owner));
  if (known === undefined) parts.set(keyOf(owner), { owner, policy });
  else if (known.policy === undefined) known.policy = policy;
  else parts.set(owner.id, { owner, policy });
}

/** It is here or in a neighbour, or may be: any that is here may be meant where nobody knows the name. */
function isDeclared(policy: Resource, name: Value, type: string, { estate, isNamed }: Home): boolean {
  if (isHole(name) && name.kind === 'ref') return estate.byId(name.resource) !== undefined;
  const key = keyOfText(name);
  if (key !== undefined) return isNamed(type, key);
  return estate.ofType(type).length > 0 || estate.joined(policy, { type, from: TO }).yes.length > 0;
}

/** A root, and the names of what is declared: in itself, and by literals in its neighbours. */
interface Home {
  readonly estate: Estate;
  readonly isNamed: (type: string, key: string) => boolean;
}

/** Looked up by key: a join for each policy would look at every bucket whose name is open. */
function homesOf(estates: readonly Estate[]): readonly Home[] {
  const literals = new Set<string>();
  const declared = estates.filter(({ source }) => source !== 'live');
  const own = declared.map((estate) => {
    const keys = new Set<string>();
    for (const { owner } of ATTACHED) {
      for (const name of estate.ofType(owner).flatMap((r) => estate.namesOf(r))) {
        const key = `${owner} ${keyOfText(name)}`;
        keys.add(key);
        if (!isHole(name)) literals.add(key);
      }
    }
    return { estate, keys };
  });
  return own.map(({ estate, keys }) => ({
    estate,
    isNamed: (type, key) => keys.has(`${type} ${key}`) || literals.has(`${type} ${key}`),
  }));
}

function ownerOf(policy: Resource, name: Value, type: string): Resource {
  const id = `${policy.id}${TO}`;
  const { exists, scope } = policy;
  const identity = typeof name === 'string' ? name : policy.identity;
  return unsaidOf({
    id,
    identity,
    type,
    exists,
    properties: mapOf([[NAME.slice(1), name]]),
    origins: originsOf(policy),
    scope,
  });
}

function originsOf({ origins }: Resource): ReadonlyMap<string, Origin> {
  const [own, name] = [origins.get(''), origins.get(TO)];
  return new Map([...(own ? [['', own] as const] : []), ...(name ? [[NAME, name] as const] : [])]);
}

/** A root as those resources see it: whoever else names one of them may stand elsewhere. */
function estateOfParts(estate: Estate, parts: readonly Part[]): Estate {
  const policies = new Map(parts.map(({ owner, policy }) => [owner.id, policy]));
  const owners = parts.map(({ owner }) => owner);
  const said = seenBy(owners, estate, (r, how, decide) => {
    const policy = policies.get(r.id);
    if (policy?.type === how.type && how.to === TO) return { yes: [policy], maybe: [] };
    const { yes, maybe } = estate.joined(r, how, decide);
    return { yes, maybe: [namerElsewhere(how.type, r), ...maybe] };
  });
  const unsaid = seenBy(owners.map(unsaidOf), estate, (r, how) => ({
    yes: [],
    maybe: [namerElsewhere(how.type, r)],
  }));
  return { ...said, unsaid };
}

type NamersOf = (r: Resource, how: Extract<Join, { to: string }>, decide?: Decide) => Joined;

function seenBy(owners: readonly Resource[], estate: Estate, namersOf: NamersOf): Estate {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  return {
    ...estate,
    resources: owners,
    byId: (id) => byId.get(id) ?? estate.byId(id),
    joined: (r, how, decide) =>
      'to' in how && byId.has(r.id) ? namersOf(r, how, decide) : estate.joined(r, how, decide),
  };
}
