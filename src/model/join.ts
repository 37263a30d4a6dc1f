import type { Condition } from './condition.js';
import { isHole } from './hole.js';
import type { Resource, ResourceId } from './resource.js';
import { type Likeness, sameText } from './same.js';
import type { Value } from './value.js';

/** The truth of a condition where the reader stands; undefined when it is open. */
export type Decide = (condition: Condition) => boolean | undefined;
export const UNDECIDED: Decide = () => undefined;

/**
 * Does `value` name `candidate`, whose own names are `names`? A reference names by identity; other values are compared
 * with every name. A candidate without a name (AWS generates one) cannot be named by a literal. `isLike`: the id is that
 * of a resource like the candidate, so that a reference to it names that one and no other; what a reference to anything
 * else stands for (a nested stack's output) nobody knows.
 */
export function isNamed(
  value: Value | undefined,
  candidate: Resource,
  names: readonly Value[],
  decide: Decide,
  isLike: (id: ResourceId) => boolean = () => false,
): Likeness {
  if (value === undefined) return 'no';
  if (isHole(value)) {
    if (value.kind === 'choice')
      return ofChoice(value.if, decide, (side, known) =>
        isNamed(side ? value.then : value.else, candidate, names, known, isLike),
      );
    if (value.kind === 'ref') {
      if (value.resource === candidate.id || names.some((name) => sameText(value, name) === 'yes')) return 'yes';
      return !isLike(value.resource) && names.some((name) => isHole(name) && name.kind === 'unknown') ? 'maybe' : 'no';
    }
    if (value.kind === 'unknown' || value.kind === 'secret') {
      return names.some((name) => sameText(value, name) === 'yes') ? 'yes' : 'maybe';
    }
  }
  let best: Likeness = 'no';
  for (const name of names) {
    const likeness =
      isHole(name) && name.kind === 'choice'
        ? ofChoice(name.if, decide, (side, known) =>
            isNamed(value, candidate, listed(side ? name.then : name.else), known, isLike),
          )
        : sameText(value, name);
    if (likeness === 'yes') return 'yes';
    if (likeness === 'maybe') best = 'maybe';
  }
  return best;
}

/**
 * The answer on the side that holds. `decide` is asked only where the sides differ, and only for conditions on the side
 * that holds: asking tells the reader that the condition matters. Where it is open: maybe.
 */
function ofChoice(condition: Condition, decide: Decide, answer: (side: boolean, decide: Decide) => Likeness): Likeness {
  let isNested = false;
  const peek: Decide = () => {
    isNested = true;
    return undefined;
  };
  const then = answer(true, peek);
  if (answer(false, peek) === then && !isNested) return then;
  const truth = decide(condition);
  return truth === undefined ? 'maybe' : answer(truth, decide);
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
