import type { Derived, Source } from '../model/fact.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { EmptyMap, type Value, type ValueMap, valueAt } from '../model/value.js';

/** A field of a fact: its value (undefined = absent) and where that came from, the deciding place first. */
export interface Field {
  readonly value: Value | undefined;
  readonly at: readonly Source[];
}

/** The fact that these fields make. An absent field has no key, but keeps its source: that it is missing was read somewhere, too. */
export function derived(fields: Fields): Derived {
  return new OfFields(fields);
}

interface Fields {
  readonly [name: string]: Field;
}

/** Only reports ask where the fields came from. */
class OfFields implements Derived {
  readonly value: ValueMap;
  readonly #fields: Fields;

  constructor(fields: Fields) {
    const present = new EmptyMap();
    for (const name of Object.keys(fields)) {
      const value = fields[name]?.value;
      if (value !== undefined) present[name] = value;
    }
    this.value = present;
    this.#fields = fields;
  }

  get sources(): Derived['sources'] {
    return new Map(Object.entries(this.#fields).map(([name, field]) => [child('', name), field]));
  }
}

/** The property at `pointer` as a field, unchanged. */
export function fieldAt(r: Resource, pointer: Pointer): Field {
  return { value: valueAt(r.properties, pointer), at: [place(r, pointer)] };
}

export function place(r: Resource, pointer: Pointer, label?: string): Source {
  return label === undefined ? { resource: r.id, pointer } : { resource: r.id, pointer, label };
}
