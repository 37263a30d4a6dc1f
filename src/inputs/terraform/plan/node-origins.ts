import { child, type Pointer, segments } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import type { Span } from '../../../model/span.js';
import { isList, isMap, type Value, type ValueMap, valueAt } from '../../../model/value.js';
import { entryOf, type Node } from '../../../syntax/tree.js';
import { isLiteral } from './members.js';

/** Finds where the value at a pointer is written. */
export type Locate = (pointer: Pointer) => Span;

const NOTHING: readonly Span[] = [];

/** An origin that is looked up when its place is asked for. */
class LateOrigin implements Origin {
  readonly #locate: Locate;
  readonly #pointer: Pointer;

  constructor(locate: Locate, pointer: Pointer) {
    this.#locate = locate;
    this.#pointer = pointer;
  }

  get at(): Span {
    return this.#locate(this.#pointer);
  }

  get via(): readonly Span[] {
    return NOTHING;
  }
}

export function lateOrigin(locate: Locate, pointer: Pointer): Origin {
  return new LateOrigin(locate, pointer);
}

/**
 * The origins of all values of a resource. Made as they are asked for: a map of them, for each resource of a large plan,
 * would take more memory than the plan.
 */
export class NodeOrigins implements ReadonlyMap<Pointer, Origin> {
  readonly #values: ValueMap;
  readonly #locate: Locate;

  constructor(values: ValueMap, locate: Locate) {
    this.#values = values;
    this.#locate = locate;
  }

  get(pointer: Pointer): Origin | undefined {
    return this.has(pointer) ? lateOrigin(this.#locate, pointer) : undefined;
  }

  has(pointer: Pointer): boolean {
    return pointer !== '' && valueAt(this.#values, pointer) !== undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *keys(): MapIterator<Pointer> {
    yield* pointersIn(this.#values, '');
    return undefined;
  }

  *entries(): MapIterator<[Pointer, Origin]> {
    for (const pointer of this.keys()) yield [pointer, lateOrigin(this.#locate, pointer)];
    return undefined;
  }

  *values(): MapIterator<Origin> {
    for (const [, origin] of this.entries()) yield origin;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[Pointer, Origin]> {
    return this.entries();
  }

  forEach(each: (origin: Origin, pointer: Pointer, map: ReadonlyMap<Pointer, Origin>) => void): void {
    for (const [pointer, origin] of this.entries()) each(origin, pointer, this);
  }
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
