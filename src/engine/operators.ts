import { matchesGlob } from '../model/glob.js';
import { type Hole, isHole } from '../model/hole.js';
import { couldBe } from '../model/same.js';
import { isList, isScalar, type Value } from '../model/value.js';
import { every, not, some, type Tri } from './tri.js';

type Operator = (actual: Value | undefined, expected: Value | undefined) => Tri;

/**
 * The whole table of what a leaf may ask. Every operator is total over {value, absent, wrong type, hole}:
 * - absent: false for all but `exists: false`. A negation does not hold of what is not there, so that nothing passes
 *   because nobody wrote it.
 * - a hole: '?' wherever some value of it could change the answer.
 * - a wrong type: equality is false; an order, a list question or a pattern over it cannot be decided ('?').
 */
export const OPERATORS: { readonly [name: string]: Operator } = {
  equal: present(equal),
  notEqual: present((a, e) => not(equal(a, e))),
  in: present(isIn),
  notIn: present((a, e) => not(isIn(a, e))),
  contains: present(contains),
  doesNotContain: present((a, e) => not(contains(a, e))),
  containsAny: present((a, e) => overLists(a, e, some)),
  containsAll: present((a, e) => overLists(a, e, every)),
  lessThan: present(compare((a, e) => a < e)),
  lessThanInclusive: present(compare((a, e) => a <= e)),
  greaterThan: present(compare((a, e) => a > e)),
  greaterThanInclusive: present(compare((a, e) => a >= e)),
  exists: (a, e) => (typeof e === 'boolean' ? exists(a, e) : '?'),
  matches: present(
    text(
      (a, e) => matchesGlob(a, e),
      (hole, e) => (literalStart(hole, e.split(/[*?]/, 1)[0] ?? '') === false ? false : '?'),
    ),
  ),
  startsWith: present(text((a, e) => a.startsWith(e), literalStart)),
  endsWith: present(text((a, e) => a.endsWith(e), literalEnd)),
};

function present(ask: (actual: Value, expected: Value) => Tri): Operator {
  return (actual, expected) => {
    if (actual === undefined) return false;
    if (expected === undefined) return '?';
    const answer = ask(actual, expected);
    return answer === true && mayBeAbsent(actual) ? '?' : answer;
  };
}

function mayBeAbsent(value: Value): boolean {
  return isHole(value) && (value.kind === 'unknown' || value.kind === 'choice');
}

function equal(actual: Value, expected: Value): Tri {
  if (isHole(expected)) return '?';
  if (!isHole(actual)) return isScalar(actual) && actual === expected;
  if (actual.kind === 'text') return typeof expected === 'string' && couldBe(actual, expected) ? '?' : false;
  return '?';
}

function isIn(actual: Value, expected: Value): Tri {
  return overList(expected, (list) => some(list.map((each) => equal(actual, each))));
}

function contains(actual: Value, expected: Value): Tri {
  return overList(actual, (list) => some(list.map((each) => equal(each, expected))));
}

function overList(value: Value, ask: (list: readonly Value[]) => Tri): Tri {
  return isList(value) ? ask(value) : '?';
}

function overLists(actual: Value, expected: Value, join: (answers: readonly Tri[]) => Tri): Tri {
  return overList(actual, () => overList(expected, (each) => join(each.map((one) => contains(actual, one)))));
}

function compare(ask: (a: number, e: number) => boolean): (actual: Value, expected: Value) => Tri {
  return (a, e) => (typeof a === 'number' && typeof e === 'number' ? ask(a, e) : '?');
}

function exists(actual: Value | undefined, expected: boolean): Tri {
  if (actual === undefined) return !expected;
  return mayBeAbsent(actual) ? '?' : expected;
}

function text(
  ask: (a: string, e: string) => boolean,
  ofHole: (hole: Hole, e: string) => Tri,
): (actual: Value, expected: Value) => Tri {
  return (a, e) => {
    if (typeof e !== 'string') return '?';
    if (isHole(a)) return ofHole(a, e);
    return typeof a === 'string' ? ask(a, e) : '?';
  };
}

/** What the literal start of a partly known text says about starting with `start`. */
function literalStart(hole: Hole, start: string): Tri {
  const first = hole.kind === 'text' ? hole.parts[0] : undefined;
  if (typeof first !== 'string') return '?';
  if (first.startsWith(start)) return true;
  return start.startsWith(first) ? '?' : false;
}

function literalEnd(hole: Hole, end: string): Tri {
  const last = hole.kind === 'text' ? hole.parts.at(-1) : undefined;
  if (typeof last !== 'string') return '?';
  if (last.endsWith(end)) return true;
  return end.endsWith(last) ? '?' : false;
}
