import type { Condition } from '../model/condition.js';
import { choiceHole, isHole, unknownHole } from '../model/hole.js';
import { isScalar, type Value } from '../model/value.js';
import { truthGiven } from './logic.js';

/** A run judges at most 8 worlds, so more results than that could not be told apart anyway. */
const MAX_RESULTS = 8;

type Arguments = readonly (Value | undefined)[];

/**
 * The result of a function whose arguments may be choices: computed once for each way the choices can fall, and given
 * as a choice of the results. An absent argument is undefined. More than 8 results: unknown, `too-many-choices`.
 */
export function overChoices(what: string, args: Arguments, result: (args: Arguments) => Value | undefined) {
  let left = MAX_RESULTS;
  const fall = (given: Arguments): Value | undefined => {
    const open = given.find((value) => isHole(value) && value.kind === 'choice');
    if (!isHole(open) || open.kind !== 'choice') {
      left--;
      return left < 0 ? undefined : result(given);
    }
    const side = (truth: boolean) => (left < 0 ? undefined : fall(given.map((value) => settle(value, open.if, truth))));
    return choiceOf(open.if, side(true), side(false));
  };
  const value = fall(args);
  return left < 0 ? unknownHole('too-many-choices', what) : value;
}

/** A choice, unless both sides are the same plain value. */
export function choiceOf(
  condition: Condition,
  then: Value | undefined,
  otherwise: Value | undefined,
): Value | undefined {
  if (then === otherwise && (then === undefined || isScalar(then))) return then;
  return choiceHole(condition, then, otherwise);
}

function settle(value: Value | undefined, known: Condition, truth: boolean): Value | undefined {
  let here = value;
  while (isHole(here) && here.kind === 'choice') {
    const decided = truthGiven(here.if, known, truth);
    if (decided === undefined) return here;
    here = decided ? here.then : here.else;
  }
  return here;
}
