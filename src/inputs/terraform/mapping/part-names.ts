import { choiceHole, isHole } from '../../../model/hole.js';
import { field, type Value } from '../../../model/value.js';
import { both, type Existence } from './existence.js';
import type { Piece } from './whole-and-pieces.js';

/** Conditions around a name that are looked into. */
const MAX_ALTERNATIVES = 2;

/** The names that a piece's whole may have under conditions, each with when the piece is there. */
export function namesOfWhole({
  resource,
  row,
}: Piece): readonly { readonly name: Value; readonly exists: Existence }[] {
  const found: { name: Value; exists: Existence }[] = [];
  const walk = (name: Value | undefined, exists: Existence, depth: number): void => {
    if (name === undefined) return;
    if (!isHole(name) || name.kind !== 'choice' || depth === MAX_ALTERNATIVES) {
      found.push({ name, exists });
      return;
    }
    walk(name.then, both(exists, choiceHole(name.if, true, undefined)), depth + 1);
    walk(name.else, both(exists, choiceHole(name.if, undefined, true)), depth + 1);
  };
  walk(field(resource.values, row.part?.of ?? ''), resource.exists, 0);
  return found;
}
