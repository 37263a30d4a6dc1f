import type { Derived, Source } from '../model/fact.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { mapOf, type Value, valueAt } from '../model/value.js';

/** A field of a fact: its value (undefined = absent) and where that came from, the deciding place first. */
export interface Field {
  readonly value: Value | undefined;
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
  return { value: valueAt(r.properties, pointer), at: [place(r, pointer)] };
}

export function place(r: Resource, pointer: Pointer, label?: string): Source {
  return label === undefined ? { resource: r.id, pointer } : { resource: r.id, pointer, label };
}
