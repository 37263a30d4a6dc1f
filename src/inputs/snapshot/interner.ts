import type { Value } from '../../model/value.js';
import type { Json } from './json.js';
import { type NamedValue, namedValueOf, withoutName } from './named-value.js';
import { type Fault, MAX_DEPTH, unspell } from './unspell.js';

/**
 * Reads values so that equal ones are one object, and those that differ only in the name of their resource, too: in an
 * account of 100,000 buckets most settings repeat.
 */
export type Interner = (json: Json, name: string, fault: Fault) => Value | NamedValue | undefined;

/** What does not repeat must not take more memory than is saved. */
const MAX_HELD = 20_000;
const MAX_TEXT = 4_000;

export function interner(): Interner {
  let held = new Map<string, Value | NamedValue | undefined>();
  const hold = (text: string, value: Value | NamedValue | undefined) => {
    if (held.size >= MAX_HELD) held = new Map();
    held.set(text, value);
    return value;
  };
  return (json, name, fault) => {
    if (json === name) return name;
    // JSON.stringify knows no limit of depth but the stack.
    if (typeof json !== 'object' || json === null || isDeeper(json, MAX_DEPTH)) return unspell(json, fault);
    const text = JSON.stringify(json);
    if (text.length > MAX_TEXT) return unspell(json, fault);
    const nameless = withoutName(text, name);
    if (nameless !== undefined) {
      const named = held.get(nameless) ?? hold(nameless, namedValueOf(nameless));
      if (named !== undefined) return named;
    } else if (held.has(text)) return held.get(text);
    let isSound = true;
    const value = unspell(json, (what) => {
      isSound = false;
      fault(what);
    });
    return isSound && nameless === undefined ? hold(text, value) : value;
  };
}

function isDeeper(json: Json, levels: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (levels === 0) return true;
  for (const held of Array.isArray(json) ? json : Object.values(json)) if (isDeeper(held, levels - 1)) return true;
  return false;
}
