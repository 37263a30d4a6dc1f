import type { Comparison } from './operators.js';
import type { Test, Text, Unread } from './policy-document.js';

/** The values of a test: those that only one text can equal, to be looked up, and all others, to be compared. */
export interface ExactValues {
  readonly exact: ReadonlySet<string>;
  readonly others: Test['values'];
}

/** Sorted once for each test: lists of a thousand ARNs are matched against thousands of callers. */
export function exactValuesOf(test: Test): ExactValues {
  const known = kept.get(test);
  if (known !== undefined) return known;
  const { comparison } = test.operator;
  const exact = new Set<string>();
  const others = test.values.filter((value) => {
    const text = textOf(value);
    if (text === undefined || !isExact(text, comparison)) return true;
    exact.add(text);
    return false;
  });
  const sorted = { exact, others };
  kept.set(test, sorted);
  return sorted;
}

const kept = new WeakMap<Test, ExactValues>();

function textOf(value: Text | Unread): string | undefined {
  if (value.kind === 'unread' || value.parts.length > 1) return undefined;
  const [only = ''] = value.parts;
  return typeof only === 'string' ? only : undefined;
}

/** Without wildcards an ARN of all six fields is equal to itself alone. */
function isExact(text: string, comparison: Comparison): boolean {
  if (comparison === 'equal') return true;
  if (/[*?]/.test(text)) return false;
  return comparison === 'like' || (comparison === 'arn' && /^(?:[^:]*:){5}/.test(text));
}
