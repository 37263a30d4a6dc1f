import fc from 'fast-check';
import { type Condition, conditionKey } from '../../src/model/condition.js';
import { choiceHole, type Hole, isHole, refHole, secretHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';

const literal = fc.constantFrom('', 'a', 'b', 'ab', 'aab', 'log-a');
const opaque: fc.Arbitrary<Hole> = fc.oneof(
  fc.constantFrom('P', 'Q', undefined).map((name) => unknownHole('parameter', name)),
  fc.constantFrom('E', undefined).map((name) => unknownHole('imported', name)),
  fc
    .tuple(fc.constantFrom('lake.yaml#A', 'lake.yaml#B'), fc.constantFrom('Arn', undefined))
    .map(([resource, attribute]) => refHole(resource, attribute)),
  fc.constant(secretHole()),
);
export const someCondition: fc.Arbitrary<Condition> = fc
  .constantFrom('x', 'y')
  .map((constant) => ({ kind: 'equals', parameter: 'Env', constant }));

/** A literal or a hole that stands for one. */
export const plainPart: fc.Arbitrary<string | Hole> = fc.oneof(literal, opaque);

/** What may stand in a text: with up to two choices, of which one may lie in the other. */
export const part: fc.Arbitrary<string | Hole> = fc.oneof(
  { arbitrary: plainPart, weight: 4 },
  fc.array(plainPart, { maxLength: 3 }).map((parts) => textOf(parts)),
  fc
    .tuple(someCondition, fc.option(plainPart, { nil: undefined }), fc.option(plainPart, { nil: undefined }))
    .map(([condition, then, otherwise]) => choiceHole(condition, then, otherwise)),
);

/** Parts that make fewer texts than the cap. */
export const parts: fc.Arbitrary<readonly (string | Hole)[]> = fc
  .array(part, { maxLength: 4 })
  .filter((all) => all.filter((each) => isHole(each) && each.kind === 'choice').length <= 1);

/** How everything that is not known turns out to be. */
export interface Completion {
  readonly truth: (condition: Condition) => boolean;
  readonly textOf: (name: string) => string;
  /** For what has no identity: another text every time it is asked for. */
  readonly next: () => string;
}

export const completion: fc.Arbitrary<Completion> = fc
  .tuple(
    fc.func(fc.boolean()),
    fc.func(fc.constantFrom('', 'a', 'b', 'ab')),
    fc.infiniteStream(fc.constantFrom('', 'a', 'b', 'ab')),
  )
  .map(([truth, text, stream]) => ({
    truth: (condition) => truth(conditionKey(condition)),
    textOf: text,
    next: () => stream.next().value,
  }));

/** The text that a value turns out to be; an absent side is the empty text. */
export function completed(value: Value | undefined, how: Completion): string {
  if (value === undefined) return '';
  if (!isHole(value)) return String(value);
  switch (value.kind) {
    case 'unknown':
      return value.reason === 'parameter' && value.detail !== undefined ? how.textOf(value.detail) : how.next();
    case 'ref':
      return how.textOf(`${value.resource} ${value.attribute ?? ''}`);
    case 'text':
      return value.parts.map((each) => completed(each, how)).join('');
    case 'choice':
      return completed(how.truth(value.if) ? value.then : value.else, how);
    case 'secret':
      return how.next();
  }
}
