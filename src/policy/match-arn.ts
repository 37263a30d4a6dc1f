import { matchesGlob } from '../model/glob.js';
import { agreed, type Judged } from './judged.js';

const FIELDS = 6;

/**
 * ArnEquals and ArnLike are the same: each of the six fields between colons is matched for itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function matchesArn(value: string, pattern: string, literal: ReadonlySet<number>): Judged {
  if (!startsAlike(value, pattern, literal)) return false;
  const wanted = fieldsOf(pattern);
  const given = fieldsOf(value);
  const byField = given.length === FIELDS && fieldsMatch(value, given, pattern, wanted, literal);
  if (wanted.length === FIELDS || !(byField || matchesGlob(value, pattern, literal))) return byField;
  return { doubt: 'how ARN operators match a pattern with fewer than six fields is not documented' };
}

/**
 * Resource: a wildcard stands for anything within a field, and at the end of one also for what follows. What else may
 * cross a colon, and what fewer than six fields mean, AWS does not say: where that matters the answer is in doubt.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchesResource(value: string, pattern: string, literal: ReadonlySet<number>): Judged {
  if (!startsAlike(value, pattern, literal)) return false;
  const whole = matchesGlob(value, pattern, literal);
  if (pattern === '*') return whole;
  const given = fieldsOf(value);
  const wanted = fieldsOf(pattern);
  const byField = given.length === FIELDS && fieldsMatch(value, given, pattern, wanted, literal);
  return agreed(
    whole,
    byField,
    'what a resource with fewer than six fields, or a wildcard inside one of the first five, matches is not documented',
  );
}

/** What stands before the first wildcard must be the value's beginning in every reading. */
function startsAlike(value: string, pattern: string, literal: ReadonlySet<number>): boolean {
  if (literal.size > 0) return true;
  const wild = pattern.search(/[*?]/);
  return value.startsWith(wild < 0 ? pattern : pattern.slice(0, wild));
}

type Field = readonly [start: number, end: number];

/** Up to six; the last one holds all further colons. */
function fieldsOf(text: string): readonly Field[] {
  const fields: Field[] = [];
  let start = 0;
  while (fields.length < FIELDS - 1) {
    const colon = text.indexOf(':', start);
    if (colon < 0) break;
    fields.push([start, colon]);
    start = colon + 1;
  }
  return [...fields, [start, text.length]];
}

function fieldsMatch(
  value: string,
  given: readonly Field[],
  pattern: string,
  wanted: readonly Field[],
  literal: ReadonlySet<number>,
): boolean {
  return wanted.every(([start, end], i) => {
    const field = given[i];
    const inside = literal.size === 0 ? literal : new Set([...literal].map((offset) => offset - start));
    return field !== undefined && matchesGlob(value.slice(...field), pattern.slice(start, end), inside);
  });
}
