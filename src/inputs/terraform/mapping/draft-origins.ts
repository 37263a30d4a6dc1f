import { isHole } from '../../../model/hole.js';
import { child, type Pointer, segments } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import { isList, isMap, type Value } from '../../../model/value.js';
import { childKey, type Draft, type Members, type Source } from './draft.js';

/** Where what stands at a pointer below members was written, as in `Resource.origins`; undefined where nobody wrote it. */
export function originIn(members: Members, pointer: Pointer): Origin | undefined {
  const [name, ...path] = segments(pointer);
  let draft = name === undefined ? undefined : members.get(keyOf(name) ?? '');
  for (const [i, segment] of path.entries()) {
    if (draft?.kind === 'as-is') return originWithin(draft.value, draft.from, path.slice(i));
    draft = draft === undefined ? undefined : partOf(draft, segment);
  }
  return draft === undefined || draft.kind === 'default' ? undefined : originAt(draft.from);
}

/** The key of a map that a segment names; undefined for a side of a choice. */
function keyOf(segment: string): string | undefined {
  if (!segment.startsWith('$')) return segment;
  return segment.startsWith('$$') ? segment.slice(1) : undefined;
}

function partOf(draft: Draft, segment: string): Draft | undefined {
  switch (draft.kind) {
    case 'map': {
      const key = keyOf(segment);
      return key === undefined ? undefined : draft.members.get(key);
    }
    case 'list':
      return draft.items[indexOf(segment)];
    case 'choice':
      return segment === '$then' ? draft.then : segment === '$else' ? draft.else : undefined;
    default:
      return undefined;
  }
}

/** Values nest deeper only in files made to exhaust a reader. */
const MAX_DEPTH = 200;

function originWithin(value: Value, from: Source, path: readonly string[]): Origin | undefined {
  if (path.length > MAX_DEPTH) return undefined;
  let here: Value | undefined = value;
  let pointer = from.pointer;
  for (const segment of path) {
    here = here === undefined ? undefined : valueIn(here, segment);
    pointer = child(pointer, segment);
  }
  return here === undefined ? undefined : originAt({ ...from, pointer });
}

function valueIn(value: Value, segment: string): Value | undefined {
  if (isList(value)) return value[indexOf(segment)];
  if (isMap(value)) {
    const key = keyOf(segment);
    return key !== undefined && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  if (!isHole(value) || value.kind !== 'choice') return undefined;
  return segment === '$then' ? value.then : segment === '$else' ? value.else : undefined;
}

function indexOf(segment: string): number {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(segment) ? Number(segment) : -1;
}

function originAt({ resource, pointer }: Source): Origin | undefined {
  return pointer === '' ? resource.at : resource.origins.get(pointer);
}

/** The pointers of all that members hold. */
export function pointersIn(members: Members): readonly Pointer[] {
  const found: Pointer[] = [];
  const add = (draft: Draft | undefined, pointer: Pointer): void => {
    if (draft === undefined || draft.kind === 'default') return;
    found.push(pointer);
    switch (draft.kind) {
      case 'made':
        return;
      case 'as-is':
        addWithin(draft.value, pointer, found, 0);
        return;
      case 'map':
        for (const [name, member] of draft.members) add(member, childKey(pointer, name));
        return;
      case 'list':
        for (const [i, item] of draft.items.entries()) add(item, child(pointer, i));
        return;
      case 'choice':
        add(draft.then, `${pointer}/$then`);
        add(draft.else, `${pointer}/$else`);
    }
  };
  for (const [name, member] of members) add(member, childKey('', name));
  return found;
}

function addWithin(value: Value, pointer: Pointer, found: Pointer[], depth: number): void {
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return;
  for (const [segment, inner] of partsOf(value)) {
    found.push(pointer + segment);
    addWithin(inner, pointer + segment, found, depth + 1);
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
