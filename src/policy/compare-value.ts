import { matchesGlob } from '../model/glob.js';
import { isInRange, rangeOf } from './ip-range.js';
import type { Judged } from './judged.js';
import { matchesArn } from './match-arn.js';
import { doubtOf, equalsResolved, matchResolved, resolve } from './match-text.js';
import type { Comparison } from './operators.js';
import { bytesOf, instantOf, numberOf, truthOf } from './plain-values.js';
import type { Text, Unread } from './policy-document.js';
import type { Request } from './request.js';

/** Does a value of the request match one value of the policy? */
export function compareValue(
  value: string,
  wanted: Text | Unread,
  comparison: Comparison,
  context: Request['context'],
): Judged {
  if (wanted.kind === 'unread') return doubtOf(wanted);
  const resolved = resolve(wanted, context);
  // A variable without a value equals nothing.
  if (resolved === undefined) return false;
  switch (comparison) {
    case 'equal':
      return equalsResolved(resolved, value, (text) => text);
    case 'equal-ignoring-case':
      return equalsResolved(resolved, value, (text) => text.toLowerCase());
    case 'like':
      return matchResolved(resolved, (pattern, literal) => matchesGlob(value, pattern, literal));
    case 'arn':
      return matchResolved(resolved, (pattern, literal) => matchesArn(value, pattern, literal));
    default:
      return comparePlain(value, resolved.pattern, comparison);
  }
}

function comparePlain(value: string, wanted: string, comparison: Comparison): Judged {
  const judged = compareRead(value, wanted, comparison);
  return (
    judged ?? { doubt: `the request's value ${JSON.stringify(value.slice(0, 80))} is none that the operator compares` }
  );
}

/** Undefined: one of the two is no value of that kind. */
function compareRead(value: string, wanted: string, comparison: Comparison): boolean | undefined {
  switch (comparison) {
    case 'bool':
    case 'null':
      return both(truthOf(value), truthOf(wanted), (a, b) => a === b);
    case 'binary':
      return both(bytesOf(value), bytesOf(wanted), (a, b) => a === b);
    case 'ip':
      return both(rangeOf(value), rangeOf(wanted), isInRange);
    default: {
      const read = comparison.startsWith('date') ? instantOf : numberOf;
      return both(read(value), read(wanted), ORDERS[comparison.slice(comparison.indexOf('-') + 1)] ?? same);
    }
  }
}

function both<T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => boolean): boolean | undefined {
  return a === undefined || b === undefined ? undefined : compare(a, b);
}

const same = (a: number, b: number) => a === b;
const ORDERS: { readonly [order: string]: (a: number, b: number) => boolean } = {
  less: (a, b) => a < b,
  'at-most': (a, b) => a <= b,
  greater: (a, b) => a > b,
  'at-least': (a, b) => a >= b,
};
