import { isHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import { isMap, type Value } from '../model/value.js';
import { type NamedOperator, operatorNamed } from './operators.js';
import type { Condition, Test, Text, Unread } from './policy-document.js';
import { readText, unread, unreadHole } from './read-text.js';
import { isReadable } from './readable-value.js';
import { listed, type Reader } from './reader.js';

/**
 * The clauses of a Condition: one for each key under each operator; all must hold.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function readConditions(value: Value, at: Pointer, reader: Reader): readonly Condition[] {
  const whole = (why: Unread): Condition => ({ operator: '', key: '', at: why.at, test: why });
  if (!isMap(value)) return [whole(isHole(value) ? unreadHole(at, value) : unread(at, 'is no map of operators'))];
  return Object.entries(value).flatMap(([operator, keys]): readonly Condition[] => {
    const here = child(at, operator);
    const clause = (test: Unread): Condition => ({ operator, key: '', at: here, test });
    if (reader.duplicates.has(here)) return [clause(unread(here, 'is written twice'))];
    if (isHole(keys)) return [clause(unreadHole(here, keys))];
    if (!isMap(keys)) return [clause(unread(here, 'is no map of condition keys'))];
    const named = operatorNamed(operator);
    const twice = repeated(Object.keys(keys));
    return Object.entries(keys).map(([key, values]) => {
      const place = child(here, key);
      const isTwice = twice.has(key.toLowerCase()) || reader.duplicates.has(place);
      const test = isTwice ? unread(place, 'is written twice') : readTest(named, values, place, reader);
      return { operator, key, at: place, test };
    });
  });
}

function readTest(named: NamedOperator | undefined, value: Value, at: Pointer, reader: Reader): Test | Unread {
  if (named === undefined) return unread(at, 'stands under an operator that AWS does not describe');
  const values = listed(value, at);
  if (values.length === 0) return unread(at, 'lists no value');
  return { ...named, values: values.map((each) => readValue(named, each.value, each.at, reader)) };
}

function readValue({ operator }: NamedOperator, value: Value, at: Pointer, reader: Reader): Text | Unread {
  const text = readText(value, at, reader.variables);
  if (text.kind === 'unread' || operator.variables === 'yes') return text;
  const [only = ''] = text.parts;
  if (text.parts.length > 1 || typeof only !== 'string') {
    const hole = text.parts.find((part) => isHole(part));
    if (isHole(hole)) return unreadHole(at, hole);
    const why =
      operator.variables === 'no'
        ? 'holds a policy variable, which this operator does not take'
        : "holds a policy variable, and AWS's pages differ on whether Bool takes one";
    return unread(at, why);
  }
  return isReadable(only, operator.comparison) ? text : unread(at, 'is no value that this operator compares');
}

/** Condition keys are the same whatever their case. */
function repeated(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys.map((each) => each.toLowerCase())) (seen.has(key) ? twice : seen).add(key);
  return twice;
}
