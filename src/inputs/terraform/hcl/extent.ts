import { isPending } from './holes.js';
import { Either, isTermMap, itemsOf, JsonText, type Term } from './term.js';

/** How much it is to go through a term. */
export interface Extent {
  /** Lists, maps, what is in them, and texts by their length: what is held once but stands in many places counts each time. */
  readonly size: number;
  /** Lists and maps inside each other. */
  readonly depth: number;
}

/** Texts count as one value for so many characters. */
export const CHARACTERS_A_VALUE = 64;

/** Looking at so many values costs as much as making one. */
export const LOOKS_A_VALUE = 64;

const SCALAR: Extent = { size: 1, depth: 0 };

/** Measures terms; a list or map is gone through once, however often it is asked about. */
export function measure(): (term: Term) => Extent {
  const known = new WeakMap<object, Extent>();
  const extentOf = (term: Term): Extent => {
    if (typeof term === 'string') return { size: 1 + term.length / CHARACTERS_A_VALUE, depth: 0 };
    if (typeof term !== 'object' || term === null) return SCALAR;
    const found = known.get(term);
    if (found !== undefined) return found;
    let [size, depth] = [1, 0];
    for (const inner of innerOf(term)) {
      const extent = extentOf(inner);
      size += extent.size;
      depth = Math.max(depth, extent.depth + 1);
    }
    const extent = { size, depth };
    known.set(term, extent);
    return extent;
  };
  return extentOf;
}

function* innerOf(term: Term): Iterable<Term> {
  if (isTermMap(term)) {
    for (const [key, value] of term) {
      yield key;
      yield value;
    }
  } else if (term instanceof Either) yield* [term.then, term.else];
  else if (term instanceof JsonText) yield* [term.document, term.text];
  else if (isPending(term)) {
    if (term.kind === 'text') yield* term.parts as readonly Term[];
  } else yield* itemsOf(term) ?? [];
}
