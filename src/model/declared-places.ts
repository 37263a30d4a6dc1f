import type { Estate } from './estate.js';
import { estateOf } from './estate-of.js';
import type { Pointer } from './pointer.js';
import { parent } from './pointer.js';
import type { Origin, Resource } from './resource.js';
import { field, isList, type Value, valueAt } from './value.js';

/** CloudFormation tags what it makes: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html */
const LOGICAL_ID = 'aws:cloudformation:logical-id';

/** The estates of one run, and of each recorded resource in them the declared one that it is. */
export interface DeclaredPlaces {
  readonly estates: readonly Estate[];
  readonly twins: ReadonlyMap<Resource, Resource>;
}

/**
 * The estates of one run, in which a recorded resource stands where it is declared: by the one declared resource of its
 * type with its name, else with the logical id in its tags. What several declare, or nobody, keeps the place of what
 * was recorded.
 */
export function withDeclaredPlaces(estates: readonly Estate[]): DeclaredPlaces {
  const declared = estates.filter((estate) => estate.source !== 'live');
  const twins = new Map<Resource, Resource>();
  if (declared.length === 0 || declared.length === estates.length) return { estates, twins };
  const twinOf = twinsAmong(declared);
  const placedEstates = estates.map((estate) => {
    if (estate.source !== 'live') return estate;
    const resources = [...estate.resources].map((r) => {
      const twin = twinOf(r, estate);
      if (twin === undefined) return r;
      const there = placed(r, twin);
      twins.set(there, twin);
      return there;
    });
    return estateOf({ ...estate, resources });
  });
  return { estates: placedEstates, twins };
}

function twinsAmong(declared: readonly Estate[]): (r: Resource, estate: Estate) => Resource | undefined {
  const byName = new Map<string, Resource[]>();
  const byLogicalId = new Map<string, Resource[]>();
  const add = (map: Map<string, Resource[]>, key: string, r: Resource) => map.set(key, [...(map.get(key) ?? []), r]);
  for (const estate of declared) {
    for (const r of estate.resources) {
      for (const name of new Set(estate.namesOf(r))) if (typeof name === 'string') add(byName, keyOf(r, name), r);
      const local = r.id.slice(r.id.indexOf('#') + 1);
      add(byLogicalId, keyOf(r, local.slice(local.lastIndexOf('/') + 1)), r);
    }
  }
  return (r, estate) => {
    for (const name of estate.namesOf(r)) {
      const named = typeof name === 'string' ? byName.get(keyOf(r, name)) : undefined;
      if (named !== undefined) return only(named);
    }
    const id = tagOf(r, LOGICAL_ID);
    return typeof id === 'string' ? only(byLogicalId.get(keyOf(r, id)) ?? []) : undefined;
  };
}

function keyOf({ type }: Resource, name: string): string {
  return `${type} ${name}`;
}

function only(found: readonly Resource[]): Resource | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function tagOf({ properties }: Resource, key: string): Value | undefined {
  const tags = valueAt(properties, '/Tags');
  return isList(tags)
    ? field(
        tags.find((tag) => field(tag, 'Key') === key),
        'Value',
      )
    : undefined;
}

function placed(r: Resource, twin: Resource): Resource {
  const { id, identity, type, exists, properties, scope, recorded } = r;
  const origins = new Map<Pointer, Origin>();
  for (const [pointer, origin] of twin.origins) if (isSame(pointer, twin)) origins.set(pointer, origin);
  return { id, identity, type, exists, properties, scope, recorded, origins };
}

/** The nth element of a list need not be the nth where it was recorded, unless it is the only one. */
function isSame(pointer: Pointer, { properties }: Resource): boolean {
  for (let above = parent(pointer); above !== undefined; above = parent(above)) {
    const value = valueAt(properties, above);
    if (isList(value) && value.length > 1) return false;
  }
  return true;
}
