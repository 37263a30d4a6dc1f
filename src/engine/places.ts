import type { Estate } from '../model/estate.js';
import type { Derived, Source } from '../model/fact.js';
import type { Place } from '../model/finding.js';
import { type Pointer, parent } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { locate } from './locate.js';
import type { PlannedLeaf, Slot } from './plan.js';
import type { Standpoint } from './standpoint.js';

/** The sources of a leaf: those of its pointer in the derived value, or of the nearest ancestor that has some. */
export function sourcesOf(leaf: PlannedLeaf, slot: Slot, derived: Derived, r: Resource): readonly Source[] {
  if (slot.source.kind === 'properties') return [{ resource: r.id, pointer: leaf.pointer }];
  return sourceAt(derived, leaf.pointer)?.at ?? [];
}

/** Where the value at a pointer of a derived value came from: its own entry, or that of its nearest ancestor. */
export function sourceAt(derived: Derived, at: Pointer) {
  const { sources } = derived;
  for (let pointer: Pointer | undefined = at; pointer !== undefined; pointer = parent(pointer)) {
    const found = sources.get(pointer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Sources as places: the first is the primary, the rest related, each stretch of text once. A finding always has a place. */
export function placesOf(sources: readonly Source[], r: Resource, here: Standpoint): readonly [Place, ...Place[]] {
  const places = new Map<string, Place>();
  for (const source of sources) {
    const place = placeOf(source, here.estate, here);
    const key = place === undefined ? '' : `${place.at.file} ${place.at.start.line} ${place.at.start.column}`;
    if (place !== undefined && !places.has(key)) places.set(key, place);
  }
  const [first, ...rest] = places.values();
  return first === undefined ? [ownPlace(r)] : [first, ...rest];
}

/** Steps in their order, those that are written nowhere left out. */
export function stepPlaces(steps: readonly Source[], here: Standpoint): readonly Place[] {
  return steps.flatMap((source) => placeOf(source, here.estate, here) ?? []);
}

function placeOf(source: Source, estate: Estate, here: Standpoint): Place | undefined {
  const target = estate.byId(source.resource);
  const origin = target === undefined ? undefined : locate(target, source.pointer, here);
  if (origin === undefined) return undefined;
  return {
    resource: source.resource,
    pointer: source.pointer,
    at: origin.at,
    via: origin.via,
    ...(source.label === undefined ? {} : { label: source.label }),
  };
}

function ownPlace(r: Resource): Place {
  const origin = r.origins.get('');
  if (origin === undefined) throw new Error(`bug: ${r.id} has no place of its own`);
  return { resource: r.id, pointer: '', at: origin.at, via: origin.via };
}
