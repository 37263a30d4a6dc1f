import type { Estate, EstateSource } from '../model/estate.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { EmptyMap, isList, isMap, type Value, type ValueMap } from '../model/value.js';
import type { Declared } from './absent.js';
import { type Standpoint, truthOf } from './standpoint.js';
import type { Trie } from './trie.js';
import { ViewedResource } from './viewed-resource.js';

/** What a fact declares to read, by resource type. */
export type Reads = ReadonlyMap<string, Trie>;

/**
 * A resource as a fact sees it: conditions decided, defaults filled in. Where the resource holds choices only what the
 * fact reads is shown, so that only conditions met there split the worlds.
 */
export function viewOf(r: Resource, reads: Reads, here: Standpoint): Resource {
  if (!hasOpen(r, here.estate)) return settledView(r, here);
  const decided = decideMap(r.properties, reads.get(r.type), here);
  return new ViewedResource(r, decided, here.estate.source, here.declared);
}

/**
 * Where nothing is open the view is the same for every fact. One resource's facts are derived one after the other, and
 * join the same few others: the last views are kept, all of them would double the memory of a large account.
 */
function settledView(r: Resource, here: Standpoint): Resource {
  const { source } = here.estate;
  const kept = recent[here.declared].get(source);
  const known = kept?.get(r);
  if (known !== undefined) return known;
  const view = new ViewedResource(r, undefined, source, here.declared);
  // A new map, as a cleared one would keep what it held from the collector of young objects.
  if (kept === undefined || kept.size >= MAX_KEPT) recent[here.declared].set(source, new Map([[r, view]]));
  else kept.set(r, view);
  return view;
}

type Kept = Map<EstateSource, Map<Resource, Resource>>;
const recent: { readonly [declared in Declared]: Kept } = { required: new Map(), optional: new Map() };
const MAX_KEPT = 16;

const open = new WeakMap<ValueMap, boolean>();

/** Does anything in the resource depend on a condition: a choice, or a reference to what may not exist? */
function hasOpen({ recorded, properties }: Resource, estate: Estate): boolean {
  if (recorded) return false;
  const known = open.get(properties);
  if (known !== undefined) return known;
  const result = isOpen(properties, estate);
  open.set(properties, result);
  return result;
}

function isOpen(value: Value, estate: Estate): boolean {
  if (typeof value !== 'object') return false;
  if (isHole(value)) {
    if (value.kind === 'ref') return (estate.byId(value.resource)?.exists ?? true) !== true;
    return value.kind === 'choice' || (value.kind === 'text' && value.parts.some((part) => isOpen(part, estate)));
  }
  if (isList(value)) return value.some((each) => isOpen(each, estate));
  for (const key of Object.keys(value)) if (isOpen(value[key] as Value, estate)) return true;
  return false;
}

function decideMap(map: ValueMap, trie: Trie | undefined, here: Standpoint): ValueMap {
  const decided = new EmptyMap();
  for (const key of Object.keys(map)) {
    const below = trie?.end ? trie : (trie?.next.get(key) ?? trie?.next.get('*'));
    const value = below === undefined ? undefined : decideValue(map[key] as Value, below, here);
    if (value !== undefined) decided[key] = value;
  }
  return decided;
}

/** The value with every choice at and below the trie's pointers decided; undefined = absent in this world. */
function decideValue(value: Value, trie: Trie, here: Standpoint): Value | undefined {
  if (isHole(value)) {
    if (value.kind === 'choice') {
      const truth = truthOf(value.if, here) ?? true;
      const side = truth ? value.then : value.else;
      return side === undefined ? undefined : decideValue(side, trie, here);
    }
    if (value.kind === 'ref') requireExistence(value.resource, here);
    if (value.kind === 'text') for (const part of value.parts) decideValue(part, trie, here);
    return value;
  }
  if (isList(value)) {
    const decided: Value[] = [];
    for (const [i, each] of value.entries()) {
      const below = trie.end ? trie : (trie.next.get(String(i)) ?? trie.next.get('*'));
      const one = below === undefined ? each : decideValue(each, below, here);
      if (one !== undefined) decided.push(one);
    }
    return decided;
  }
  return isMap(value) ? decideMap(value, trie, here) : value;
}

/** Worlds in which a judged resource references one that does not exist cannot be deployed. */
function requireExistence(id: string, here: Standpoint): void {
  const target = here.estate.byId(id);
  if (target === undefined || target.exists === true || target.exists.kind !== 'choice') return;
  const truth = truthOf(target.exists.if, here);
  if (truth !== undefined && (truth ? target.exists.then : target.exists.else) !== true) here.isImpossible = true;
}
