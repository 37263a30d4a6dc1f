import { isMap, mapOf, type Value } from '../model/value.js';

/** Policies nest four or five levels; a text that nests deeper is none, and is kept as it is. */
const MAX_DEPTH = 50;

/**
 * The document that a policy's text spells; the text itself where that would lose something: it is no JSON object, or a
 * key stands twice in one (JSON.parse keeps the last).
 */
export function policyDocument(text: string): Value {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const count = { keys: 0 };
  const value = plainValue(json, count, 0);
  return isMap(value) && count.keys === keysIn(text) ? value : text;
}

function plainValue(json: unknown, count: { keys: number }, depth: number): Value | undefined {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  if (typeof json !== 'object' || json === null || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(json)) {
    const list = json.map((each) => plainValue(each, count, depth + 1));
    return list.every((each) => each !== undefined) ? list : undefined;
  }
  const entries: (readonly [string, Value])[] = [];
  for (const [key, inner] of Object.entries(json)) {
    const value = plainValue(inner, count, depth + 1);
    if (value === undefined) return undefined;
    count.keys++;
    entries.push([key, value]);
  }
  return mapOf(entries);
}

/** How many keys the objects of a JSON text have: strings that a colon follows. */
function keysIn(json: string): number {
  let keys = 0;
  for (const [, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)) if (colon !== undefined) keys++;
  return keys;
}
