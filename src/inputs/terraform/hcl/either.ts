import type { Condition } from '../../../model/condition.js';
import { unknownHole } from '../../../model/hole.js';
import { truthGiven } from '../../logic.js';
import { Either, isTermList, isTermMap, type Term, TermSet } from './term.js';

/** A run judges at most 8 worlds, so more results than that could not be told apart anyway. */
const MAX_RESULTS = 8;

/** A choice, unless both sides are the same plain value. */
export function eitherOf(condition: Condition, then: Term, otherwise: Term): Term {
  return then === otherwise ? then : new Either(condition, then, otherwise);
}

/**
 * The result of something whose arguments may be choices: computed once for each way the choices can fall, and given as
 * a choice of the results. `deep` also settles choices inside lists and maps. More than 8 results: unknown,
 * `too-many-choices`.
 */
export function overEither(
  what: string,
  args: readonly Term[],
  result: (args: readonly Term[]) => Term,
  deep = false,
): Term {
  let left = MAX_RESULTS;
  const fall = (given: readonly Term[]): Term => {
    const open = firstOpen(given, deep);
    if (open === undefined) return --left < 0 ? null : result(given);
    const side = (truth: boolean) => (left < 0 ? null : fall(given.map((each) => settled(each, open.if, truth, deep))));
    return eitherOf(open.if, side(true), side(false));
  };
  const value = fall(args);
  return left < 0 ? unknownHole('too-many-choices', what) : value;
}

function firstOpen(terms: Iterable<Term>, deep: boolean): Either | undefined {
  for (const term of terms) {
    if (term instanceof Either) return term;
    if (!deep || typeof term !== 'object' || term === null) continue;
    const found = firstOpen(innerOf(term), deep);
    if (found !== undefined) return found;
  }
  return undefined;
}

function innerOf(term: Term): Iterable<Term> {
  if (term instanceof TermSet) return term.items;
  return isTermList(term) ? term : isTermMap(term) ? term.values() : [];
}

/** A term where a condition is known to have fallen this way. */
function settled(term: Term, known: Condition, truth: boolean, deep: boolean): Term {
  let here = term;
  while (here instanceof Either) {
    const decided = truthGiven(here.if, known, truth);
    if (decided === undefined) return here;
    here = decided ? here.then : here.else;
  }
  if (!deep || firstOpen(innerOf(here), deep) === undefined) return here;
  const inner = (each: Term) => settled(each, known, truth, deep);
  if (here instanceof TermSet) return new TermSet(here.items.map(inner));
  if (isTermList(here)) return here.map(inner);
  return isTermMap(here) ? new Map([...here].map(([key, value]) => [key, inner(value)])) : here;
}
