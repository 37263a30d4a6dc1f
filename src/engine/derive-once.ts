import type { Derived } from '../model/fact.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import type { Slot } from './plan.js';

const NO_SOURCES: Derived['sources'] = new Map();
/** So many distinct values of a slot are held at once. */
const MAX_HELD = 20_000;

/**
 * Derives slots of facts that stand alone once for all recorded resources whose properties are the same objects (a
 * snapshot's reader makes equal settings one object). Only the value is shared: the sources are each resource's own, and
 * whoever explains a finding derives them again.
 */
export function derivingOnce(slots: readonly Slot[]): (index: number, r: Resource, derive: () => Derived) => Derived {
  const held = slots.map((slot) => ({ names: namesRead(slot), byKey: new Map<string, Derived>() }));
  return (index, r, derive) => {
    const slot = held[index];
    const key = slot?.names === undefined || !r.recorded ? undefined : keyOf(slot.names, r);
    if (slot === undefined || key === undefined) return derive();
    const known = slot.byKey.get(key);
    if (known !== undefined) return known;
    const made = { value: derive().value, sources: NO_SOURCES };
    if (slot.byKey.size >= MAX_HELD) slot.byKey.clear();
    slot.byKey.set(key, made);
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
