import type { Value } from '../model/value.js';

const LISTS = new Set(['in', 'notIn', 'containsAny', 'containsAll']);
const NUMBERS = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);
const TEXTS = new Set(['matches', 'startsWith', 'endsWith']);

/** Why an operator can never answer over this literal; undefined when it can. */
export function wrongOperand(operator: string, value: Value): string | undefined {
  if (LISTS.has(operator)) return Array.isArray(value) ? undefined : `${operator} compares with a list: write ["..."]`;
  if (NUMBERS.has(operator))
    return typeof value === 'number' ? undefined : `${operator} compares with a number, without quotes`;
  if (TEXTS.has(operator)) return typeof value === 'string' ? undefined : `${operator} compares with a text`;
  if (operator === 'exists') return typeof value === 'boolean' ? undefined : 'exists compares with true or false';
  return typeof value === 'object' ? `${operator} compares with a single value` : undefined;
}
