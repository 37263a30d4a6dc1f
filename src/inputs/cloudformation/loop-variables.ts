import { type UnknownHole, unknownHole } from '../../model/hole.js';
import { collectionOf, type Loop } from './loop.js';
import type { Binding } from './substitute.js';

/** Names that stand for items which nobody knows; `${Name}` in a text and Ref give their values. */
export interface LoopVariables {
  readonly values: ReadonlyMap<string, UnknownHole>;
  /** For any item of a collection of which only `why` is known, in the round `outer` of the loops around. */
  readonly ofCollection: (loop: Loop, why: UnknownHole, outer: string) => readonly Binding[];
  /** For one item of which only `why` is known; `round` tells it from the others. */
  readonly ofItem: (loop: Loop, why: UnknownHole, round: string) => readonly Binding[];
}

/**
 * Loops over the same parameter share their variables: what they give belongs together item by item, as a bucket and its
 * policy do that two loops make.
 */
export function loopVariables(): LoopVariables {
  const values = new Map<string, UnknownHole>();
  const names = new Map<string, string>();
  const nameFor = (what: string, identifier: string, value: UnknownHole): string => {
    const before = names.get(what);
    if (before !== undefined) return before;
    let name = identifier;
    for (let n = 2; values.has(name); n++) name = `${identifier}(${n})`;
    values.set(name, value);
    names.set(what, name);
    return name;
  };
  return {
    values,
    ofCollection: (loop, why, outer) => {
      const collection = collectionOf(loop, why, outer);
      return loop.identifiers.map((identifier, n) => {
        const value = unknownHole('parameter', `${identifier}, an item of ${collection}`);
        return { identifier, variable: nameFor(`${collection} ${n}`, identifier, value) };
      });
    },
    ofItem: (loop, why, round) => {
      const { key, identifiers } = loop;
      const value = identifiers.length === 1 ? why : unknownHole('unresolved-function', key);
      return identifiers.map((identifier, n) => {
        return { identifier, variable: nameFor(`${key} ${round} ${n}`, identifier, value) };
      });
    },
  };
}

/** A text with the values of the variables in it. */
export function withVariables(text: string, values: LoopVariables['values']): readonly (string | UnknownHole)[] {
  if (values.size === 0 || !text.includes('${')) return [text];
  const pieces = text.split(/(\$\{[^}]*\})/).filter((piece) => piece !== '');
  return pieces.map((piece) => (piece.startsWith('${') ? (values.get(piece.slice(2, -1)) ?? piece) : piece));
}
