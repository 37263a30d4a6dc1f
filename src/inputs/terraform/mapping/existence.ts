import type { Condition } from '../../../model/condition.js';
import { choiceHole, type Hole, isHole } from '../../../model/hole.js';
import type { Value } from '../../../model/value.js';

/** Whether something is there: surely, under a condition, or nobody knows. */
export type Existence = true | Hole;

/** When two things are there together: unknown where one of them is. */
export function both(one: Existence, other: Existence): Existence {
  if (one === true) return other;
  if (other === true) return one;
  if (one.kind !== 'choice') return one;
  if (other.kind !== 'choice') return other;
  return choiceHole({ kind: 'and', of: [truthOf(one), truthOf(other)] }, true, undefined);
}

/** The condition under which a value that is a choice is there. */
function truthOf(hole: Hole & { readonly kind: 'choice' }): Condition {
  return hole.then !== undefined ? hole.if : { kind: 'not', of: hole.if };
}

/** A value with when it is there. */
export interface There {
  readonly value: Value;
  readonly exists: Existence;
  readonly side?: 'then' | 'else';
}

/** Of a choice with one side that side, there under its condition; anything else is there. */
export function whereThere(value: Value): There {
  if (!isHole(value) || value.kind !== 'choice') return { value, exists: true };
  const { then, else: otherwise } = value;
  if (then !== undefined && otherwise === undefined) {
    return { value: then, exists: choiceHole(value.if, true, undefined), side: 'then' };
  }
  if (then === undefined && otherwise !== undefined) {
    return { value: otherwise, exists: choiceHole(value.if, undefined, true), side: 'else' };
  }
  return { value, exists: true };
}
