import type { Condition } from './condition.js';
import { isHole } from './hole.js';
import type { Resource } from './resource.js';
import { type Likeness, sameText } from './same.js';
import type { Value } from './value.js';

/** The truth of a condition where the reader stands; undefined when it is open. */
export type Decide = (condition: Condition) => boolean | undefined;
export const UNDECIDED: Decide = () => undefined;

/**
 * Does `value` name `candidate`, whose own names are `names`? A reference names by identity; other values are compared
 * with every name. A candidate without a name (AWS generates one) cannot be named by a literal.
 */
export function isNamed(
  value: Value | undefined,
  candidate: Resource,
  names: readonly Value[],
  decide: Decide,
): Likeness {
  if (value === undefined) return 'no';
  if (isHole(value)) {
    if (value.kind === 'choice')
      return ofChoice(value.if, decide, (side) => isNamed(side ? value.then : value.else, candidate, names, decide));
    if (value.kind === 'ref') {
      if (value.resource === candidate.id) return 'yes';
      return names.some((name) => isHole(name) && name.kind === 'unknown') ? 'maybe' : 'no';
    }
    if (value.kind === 'unknown' || value.kind === 'secret') {
      return names.some((name) => sameText(value, name) === 'yes') ? 'yes' : 'maybe';
    }
  }
  let best: Likeness = 'no';
  for (const name of names) {
    const likeness =
      isHole(name) && name.kind === 'choice'
        ? ofChoice(name.if, decide, (side) => isNamed(value, candidate, listed(side ? name.then : name.else), decide))
        : sameText(value, name);
    if (likeness === 'yes') return 'yes';
    if (likeness === 'maybe') best = 'maybe';
  }
  return best;
}

/** The answer on the side that holds; where that is open and the sides differ: maybe (asking `decide` has told the reader). */
function ofChoice(condition: Condition, decide: Decide, answer: (side: boolean) => Likeness): Likeness {
  const then = answer(true);
  const otherwise = answer(false);
  if (then === otherwise) return then;
  const truth = decide(condition);
  return truth === undefined ? 'maybe' : truth ? then : otherwise;
}

/** The answer of a join, given that the candidate may not exist: a condition is decided or open, an unknown existence makes a yes a maybe. */
export function ifExists(candidate: Resource, likeness: Likeness, decide: Decide): Likeness {
  if (likeness === 'no' || candidate.exists === true) return likeness;
  if (candidate.exists.kind !== 'choice') return 'maybe';
  const truth = decide(candidate.exists.if);
  if (truth === undefined) return 'maybe';
  const side = truth ? candidate.exists.then : candidate.exists.else;
  return side === true ? likeness : 'no';
}

function listed(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
