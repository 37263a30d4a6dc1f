import type { Derived } from '../model/fact.js';
import type { Perimeter } from '../model/perimeter.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { derive } from './derive.js';
import type { Slot } from './plan.js';
import type { Standpoint } from './standpoint.js';

const NO_SOURCES: Derived['sources'] = new Map();
/** So many distinct values of a slot are held at once. */
const MAX_HELD = 20_000;

/**
 * Derives slots of facts that stand alone once for all recorded resources whose properties are the same objects (a
 * snapshot's reader makes equal settings one object). Only the value is shared: the sources are each resource's own, and
 * whoever explains a finding derives them again.
 */
export function derivingOnce(
  slots: readonly Slot[],
  perimeter: Perimeter,
): (index: number, r: Resource, here: Standpoint) => Derived {
  const held = slots.map((slot) => ({ slot, names: namesRead(slot), byKey: new Map<string, Derived>() }));
  return (index, r, here) => {
    const { slot, names, byKey } = held[index] as (typeof held)[number];
    const key = names === undefined || !r.recorded ? undefined : keyOf(names, r);
    const known = key === undefined ? undefined : byKey.get(key);
    if (known !== undefined) return known;
    const derived = derive(slot, r, perimeter, here);
    if (key === undefined) return derived;
    const made = { value: derived.value, sources: NO_SOURCES };
    if (byKey.size >= MAX_HELD) byKey.clear();
    byKey.set(key, made);
    return made;
  };
}

/** The top-level properties that a slot reads; undefined when its value is not theirs alone. */
function namesRead({ source, reads }: Slot): readonly string[] | undefined {
  if (source.kind !== 'fact' || source.fact.alone !== true) return undefined;
  const trie = reads.get(source.fact.type);
  return trie === undefined || trie.end ? undefined : [...trie.next.keys()];
}

/** Equal for the same objects; undefined where a property is a text, which seldom repeats. */
function keyOf(names: readonly string[], r: Resource): string | undefined {
  let key = '';
  for (const name of names) {
    const value = Object.hasOwn(r.properties, name) ? r.properties[name] : undefined;
    if (typeof value === 'string') return undefined;
    key += typeof value === 'object' ? ` ${idOf(value)}` : ` ${String(value)}.`;
  }
  return key;
}

const ids = new WeakMap<object, number>();
let lastId = 0;

function idOf(value: Value & object): number {
  const known = ids.get(value);
  if (known !== undefined) return known;
  ids.set(value, ++lastId);
  return lastId;
}
