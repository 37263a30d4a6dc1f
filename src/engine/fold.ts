import { every, some, type Tri } from './tri.js';

/** A condition tree after a run: leaves hold the raw answer of their operator. */
export type Answered =
  | { readonly all: readonly Answered[] }
  | { readonly any: readonly Answered[] }
  | { readonly result?: unknown };

/** The verdict of a tree, and the leaves (numbered left to right) that decided it. */
export interface Folded {
  readonly value: Tri;
  readonly leaves: readonly number[];
}

/**
 * Kleene's logic over what json-rules-engine wrote on its leaves. Nothing else of its result is read: it counts '?' as
 * true. Deciding: those children whose value is the tree's own (one false of an `all`, every false of an `any`).
 */
export function fold(tree: Answered, firstLeaf = 0): Folded & { readonly nextLeaf: number } {
  const children = 'all' in tree ? tree.all : 'any' in tree ? tree.any : undefined;
  if (children === undefined) {
    const result = (tree as { readonly result?: unknown }).result;
    if (result !== true && result !== false && result !== '?')
      throw new Error(`bug: a leaf answered ${String(result)}`);
    return { value: result, leaves: [firstLeaf], nextLeaf: firstLeaf + 1 };
  }
  const folded: Folded[] = [];
  let nextLeaf = firstLeaf;
  for (const childTree of children) {
    const result = fold(childTree, nextLeaf);
    folded.push(result);
    nextLeaf = result.nextLeaf;
  }
  const values = folded.map((each) => each.value);
  const value = 'all' in tree ? every(values) : some(values);
  return { value, leaves: folded.filter((each) => each.value === value).flatMap((each) => each.leaves), nextLeaf };
}
