import type { Basis, Derived, Source } from '../model/fact.js';
import { child, type Pointer, parent } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { mapOf, type Value, valueAt } from '../model/value.js';

/** A field of a fact: its value (undefined = absent) and where that came from, the deciding place first. */
export interface Field {
  readonly value: Value | undefined;
  readonly basis: Basis;
  readonly at: readonly Source[];
}

/** The fact that these fields make. An absent field has no key, but keeps its source: that it is missing was read somewhere, too. */
export function derived(fields: { readonly [name: string]: Field }): Derived {
  const present: [string, Value][] = [];
  const sources = new Map<Pointer, Field>();
  for (const [name, field] of Object.entries(fields)) {
    if (field.value !== undefined) present.push([name, field.value]);
    sources.set(child('', name), field);
  }
  return { value: mapOf(present), sources };
}

/** The property at `pointer` as a field, unchanged. */
export function fieldAt(r: Resource, pointer: Pointer): Field {
  return { value: valueAt(r.properties, pointer), basis: basisOf(r, pointer), at: [place(r, pointer)] };
}

/** What a value at `pointer` rests on: an account that was read, a text that says it, or AWS's default where nobody wrote it. */
export function basisOf(r: Resource, pointer: Pointer): Basis {
  if (r.recorded) return 'observed';
  if (r.origins.has(pointer)) return 'declared';
  if (!hasSides(r.origins)) return 'default';
  for (let here: Pointer | undefined = pointer; here !== undefined; here = parent(here)) {
    // Written on a side of a choice, whose origins have pointers of their own.
    if (r.origins.has(`${here}/$then`) || r.origins.has(`${here}/$else`)) return 'declared';
  }
  return 'default';
}

/** Is anything written on a side of a choice? Most resources hold none, and are asked for every field of every fact. */
function hasSides(origins: Resource['origins']): boolean {
  const known = sided.get(origins);
  if (known !== undefined) return known;
  const result = [...origins.keys()].some((pointer) => pointer.includes('/$'));
  sided.set(origins, result);
  return result;
}

const sided = new WeakMap<Resource['origins'], boolean>();

export function place(r: Resource, pointer: Pointer, label?: string): Source {
  return label === undefined ? { resource: r.id, pointer } : { resource: r.id, pointer, label };
}
