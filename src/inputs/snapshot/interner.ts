import type { Value } from '../../model/value.js';
import type { Json } from './json.js';
import { type Fault, MAX_DEPTH, unspell } from './unspell.js';

/** Reads values so that equal ones are one object: in an account of 100,000 buckets most settings repeat. */
export type Interner = (json: Json, fault: Fault) => Value | undefined;

/** Names and policies seldom repeat: the memory of them must not outgrow what it saves. */
const MAX_HELD = 20_000;
const MAX_TEXT = 4_000;

export function interner(): Interner {
  let held = new Map<string, Value | undefined>();
  return (json, fault) => {
    // JSON.stringify knows no limit of depth but the stack.
    if (typeof json !== 'object' || json === null || isDeeper(json, MAX_DEPTH)) return unspell(json, fault);
    const text = JSON.stringify(json);
    if (held.has(text)) return held.get(text);
    let isSound = true;
    const value = unspell(json, (what) => {
      isSound = false;
      fault(what);
    });
    if (!isSound || text.length > MAX_TEXT) return value;
    if (held.size >= MAX_HELD) held = new Map();
    held.set(text, value);
    return value;
  };
}

function isDeeper(json: Json, levels: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (levels === 0) return true;
  for (const held of Array.isArray(json) ? json : Object.values(json)) if (isDeeper(held, levels - 1)) return true;
  return false;
}
