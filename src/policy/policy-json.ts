import type { Pointer } from '../model/pointer.js';
import type { Value } from '../model/value.js';
import { duplicateKeys } from './duplicate-keys.js';

/** AWS allows a policy 32 kB at most; this leaves room for blanks. */
const MAX_POLICY = 4_000_000;

/** The value of a JSON text and its duplicate keys, or why there is none. A `null` stays: whoever reads it finds no value. */
export function parsePolicy(
  text: string,
  longest = MAX_POLICY,
): { readonly value: Value; readonly duplicates: ReadonlySet<Pointer> } | string {
  if (text.length > longest) return `is longer than ${longest} characters (analysis-limit)`;
  try {
    return { value: JSON.parse(text) as Value, duplicates: duplicateKeys(text) };
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`;
  }
}
