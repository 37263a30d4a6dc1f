import { isHole, type UnknownHole } from '../model/hole.js';
import { couldBe } from '../model/same.js';
import type { Value } from '../model/value.js';
import { doubtOf } from './doubt.js';

/** An answer, or why nobody can give it. */
export type Decided = boolean | UnknownHole;

/** One that is plainly false decides, whatever the others are; else the first doubt. */
export function all(answers: readonly Decided[]): Decided {
  return answers.includes(false) ? false : (answers.find(isHole) ?? true);
}

/** One that is plainly true decides, whatever the others are; else the first doubt. */
export function any(answers: readonly Decided[]): Decided {
  return answers.includes(true) ? true : (answers.find(isHole) ?? false);
}

export function not(answer: Decided): Decided {
  return isHole(answer) ? answer : !answer;
}

/** Is a value this one? What is absent is not. */
export function is(value: Value | undefined, expected: boolean | string): Decided {
  if (!isHole(value)) return value === expected;
  if (value.kind === 'text' && !(typeof expected === 'string' && couldBe(value, expected))) return false;
  return doubtOf(value);
}
