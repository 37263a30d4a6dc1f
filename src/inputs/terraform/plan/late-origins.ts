import { child, type Pointer, segments } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import type { Span } from '../../../model/span.js';
import { isList, isMap, type Value, type ValueMap, valueAt } from '../../../model/value.js';
import { entryOf, type Node } from '../../../syntax/tree.js';
import { OriginsOnDemand } from '../origins-on-demand.js';
import { isLiteral } from './members.js';

/** An origin that is looked up when its place is asked for. */
class LateOrigin implements Origin {
  readonly #find: () => Origin;

  constructor(find: () => Origin) {
    this.#find = find;
  }

  get at(): Span {
    return this.#find().at;
  }

  get via(): readonly Span[] {
    return this.#find().via;
  }
}

export function lateOrigin(find: () => Origin): Origin {
  return new LateOrigin(find);
}

/** The origins of all values of a resource; `find` is asked when a place is. */
export function lateOrigins(values: ValueMap, find: (pointer: Pointer) => Origin): ReadonlyMap<Pointer, Origin> {
  return new OriginsOnDemand(
    (pointer) =>
      pointer === '' || valueAt(values, pointer) === undefined ? undefined : lateOrigin(() => find(pointer)),
    () => pointersIn(values, ''),
  );
}

function* pointersIn(value: Value, at: Pointer): Iterable<Pointer> {
  const below = isList(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];
  for (const [key, held] of below) {
    const pointer = child(at, key);
    yield pointer;
    yield* pointersIn(held, pointer);
  }
}

/** The node at a pointer or, where nothing is written, the nearest one above it; undefined when there is none but the whole. */
export function nodeFor(
  tree: Node | undefined,
  pointer: Pointer,
): { readonly node: Node; readonly depth: number } | undefined {
  let here = tree;
  let found: { readonly node: Node; readonly depth: number } | undefined;
  for (const [i, step] of segments(pointer).entries()) {
    here = here?.kind === 'list' ? here.items[Number(step)] : entryOf(here, step)?.value;
    if (here === undefined || isLiteral(here, 'null')) return found;
    found = { node: here, depth: i + 1 };
  }
  return found;
}
