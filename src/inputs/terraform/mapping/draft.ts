import type { Condition } from '../../../model/condition.js';
import { choiceHole, isHole } from '../../../model/hole.js';
import { child, type Pointer } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import { isList, isMap, mapOf, type Value, type ValueMap } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';

/** The value in a resource that something comes from. */
export interface Source {
  readonly resource: TerraformResource;
  readonly pointer: Pointer;
}

/**
 * A property on its way into CloudFormation's words, which remembers where each part was written. `as-is`: what lies
 * within the value lies at the same pointers within the source. `default`: nobody wrote it.
 */
export type Draft =
  | { readonly kind: 'as-is'; readonly value: Value; readonly from: Source }
  | { readonly kind: 'made'; readonly value: Value; readonly from: Source }
  | { readonly kind: 'default'; readonly value: Value }
  | { readonly kind: 'map'; readonly members: Members; readonly from: Source }
  | { readonly kind: 'list'; readonly items: readonly Draft[]; readonly from: Source }
  | ChoiceDraft;

interface ChoiceDraft {
  readonly kind: 'choice';
  readonly if: Condition;
  readonly then: Draft | undefined;
  readonly else: Draft | undefined;
  readonly from: Source;
}

export type Members = ReadonlyMap<string, Draft>;

export function made(value: Value, from: Source): Draft {
  return { kind: 'made', value, from };
}

/** The value that a draft comes to. */
export function valueOfDraft(draft: Draft): Value {
  switch (draft.kind) {
    case 'as-is':
    case 'made':
    case 'default':
      return draft.value;
    case 'map':
      return propertiesOf(draft.members);
    case 'list':
      return draft.items.map(valueOfDraft);
    case 'choice':
      return choiceHole(draft.if, draft.then && valueOfDraft(draft.then), draft.else && valueOfDraft(draft.else));
  }
}

export function propertiesOf(members: Members): ValueMap {
  return mapOf([...members].map(([name, draft]) => [name, valueOfDraft(draft)]));
}

/** Where the parts of a draft at `pointer` were written, as in `Resource.origins`. */
function placeDraft(draft: Draft, pointer: Pointer, origins: Map<Pointer, Origin>): void {
  if (draft.kind === 'default') return;
  placeAt(draft.from, pointer, origins);
  switch (draft.kind) {
    case 'made':
      return;
    case 'as-is':
      placeWithin(draft.value, draft.from, pointer, origins, 0);
      return;
    case 'map':
      placeMembers(draft.members, pointer, origins);
      return;
    case 'list':
      for (const [i, item] of draft.items.entries()) placeDraft(item, child(pointer, i), origins);
      return;
    case 'choice':
      if (draft.then !== undefined) placeDraft(draft.then, `${pointer}/$then`, origins);
      if (draft.else !== undefined) placeDraft(draft.else, `${pointer}/$else`, origins);
  }
}

export function placeMembers(members: Members, pointer: Pointer, origins: Map<Pointer, Origin>): void {
  for (const [name, draft] of members) {
    placeDraft(draft, childKey(pointer, name), origins);
  }
}

/** Values nest deeper only in files made to exhaust a reader. */
const MAX_DEPTH = 200;

function placeWithin(value: Value, from: Source, pointer: Pointer, origins: Map<Pointer, Origin>, depth: number): void {
  if (typeof value !== 'object' || depth > MAX_DEPTH) return;
  for (const [segment, inner] of partsOf(value)) {
    const source = { ...from, pointer: from.pointer + segment };
    placeAt(source, pointer + segment, origins);
    placeWithin(inner, source, pointer + segment, origins, depth + 1);
  }
}

/** What lies directly within a value, each with its segment in a pointer. */
function partsOf(value: Value): readonly (readonly [Pointer, Value])[] {
  if (isList(value)) return value.map((item, i) => [child('', i), item]);
  if (isMap(value)) return Object.entries(value).map(([key, held]) => [childKey('', key), held]);
  if (!isHole(value) || value.kind !== 'choice') return [];
  const { then, else: otherwise } = value;
  return [
    ...(then === undefined ? [] : [['/$then', then] as const]),
    ...(otherwise === undefined ? [] : [['/$else', otherwise] as const]),
  ];
}

function placeAt({ resource, pointer: source }: Source, pointer: Pointer, origins: Map<Pointer, Origin>): void {
  const origin = source === '' ? resource.at : resource.origins.get(source);
  if (origin !== undefined) origins.set(pointer, origin);
}

/** As `child`, for a key of a map: one that starts with $ gets one more. */
export function childKey(pointer: Pointer, key: string): Pointer {
  return child(pointer, key.startsWith('$') ? `$${key}` : key);
}
