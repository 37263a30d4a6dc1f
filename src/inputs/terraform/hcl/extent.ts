import { isPending } from './holes.js';
import { Either, isTermList, isTermMap, JsonText, type Term, TermSet } from './term.js';

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
    const inner = innerOf(term);
    if (typeof term !== 'object' || term === null || inner === undefined) return SCALAR;
    const found = known.get(term);
    if (found !== undefined) return found;
    let [size, depth] = [1, 0];
    for (const each of inner) {
      const extent = extentOf(each);
      size += extent.size;
      if (extent.depth >= depth) depth = extent.depth + 1;
    }
    if (isTermMap(term)) for (const key of term.keys()) size += 1 + key.length / CHARACTERS_A_VALUE;
    const extent = { size, depth };
    known.set(term, extent);
    return extent;
  };
  return extentOf;
}

/** Undefined for what holds nothing. */
function innerOf(term: Term): Iterable<Term> | undefined {
  if (isTermList(term)) return term;
  if (isTermMap(term)) return term.values();
  if (term instanceof TermSet) return term.items;
  if (term instanceof Either) return [term.then, term.else];
  if (term instanceof JsonText) return [term.document, term.text];
  return isPending(term) && term.kind === 'text' ? (term.parts as readonly Term[]) : undefined;
}
