import type { Source } from '../model/fact.js';
import { all, any, type Decided } from './decided.js';
import type { Field } from './derived.js';

/** An answer with the places that it rests on, the deciding one first. */
export interface Answer {
  readonly value: Decided;
  readonly at: readonly Source[];
}

/** Every answer has to be true; without any it is. At the one that decides, else at `otherwise`. */
export function allOf(answers: readonly Answer[], otherwise: readonly Source[]): Field {
  return decidedBy(all(answers.map((each) => each.value)), answers, otherwise);
}

/** One answer has to be true; without any it is false. At the one that decides, else at `otherwise`. */
export function anyOf(answers: readonly Answer[], otherwise: readonly Source[]): Field {
  return decidedBy(any(answers.map((each) => each.value)), answers, otherwise);
}

function decidedBy(value: Decided, answers: readonly Answer[], otherwise: readonly Source[]): Field {
  const decisive = answers.find((each) => each.value === value);
  return { value, at: decisive === undefined ? otherwise : decisive.at };
}
