import type { Derived } from '../model/fact.js';
import type { Perimeter } from '../model/perimeter.js';
import type { Resource } from '../model/resource.js';
import type { Slot } from './plan.js';
import type { Standpoint } from './standpoint.js';
import { viewOf } from './view.js';
import { ViewedEstate } from './viewed-estate.js';

/** A slot's value, and what was met on the way to it. */
export interface Derivation {
  readonly derived: Derived;
  readonly here: Standpoint;
}

const NO_SOURCES: Derived['sources'] = new Map();

/** A slot's value for a resource, as it is from one standpoint. Conditions met on the way are noted there. */
export function derive(slot: Slot, r: Resource, perimeter: Perimeter, here: Standpoint): Derived {
  switch (slot.source.kind) {
    case 'constant':
      return slot.source.derived;
    case 'properties':
      return { value: viewOf(r, slot.reads, here).properties, sources: NO_SOURCES };
    case 'fact':
      return slot.source.fact.derive(
        viewOf(r, slot.reads, here),
        new ViewedEstate(slot.reads, here),
        perimeter,
        slot.source.params,
      );
  }
}
