import { readJsonPart } from './json.js';
import { scalarValue } from './scalar.js';
import type { Source } from './source.js';
import type { Node } from './tree.js';

/** What a JSON text says, without its places. Objects may hold any key: read them with `memberAt`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMap;

export interface JsonMap {
  readonly [key: string]: Json;
}

/** Offsets in a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer stretches are read by the reader that counts what it makes: a value may take many times its text's memory. */
const MAX_LENGTH = 1_000_000;

/**
 * The value that stands in a stretch of a text, read at ten times the speed of its tree. Comments and trailing commas are
 * tolerated; undefined where the tree would be too large. The stretch must nest no deeper than a tree may.
 */
export function jsonAt(source: Source, { start, end }: Stretch): Json | undefined {
  if (end - start <= MAX_LENGTH) {
    try {
      return JSON.parse(source.text.slice(start, end));
    } catch {
      // No plain JSON: the tree's reader is more tolerant.
    }
  }
  const tree = readJsonPart(source, start);
  return tree === undefined ? undefined : jsonOf(tree);
}

function jsonOf(node: Node): Json {
  if (node.kind === 'scalar') return scalarValue(node);
  if (node.kind === 'list') return node.items.map(jsonOf);
  // Through pairs, which keep a key such as `__proto__` an own one.
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, jsonOf(value)]));
}

/** The member at a key; undefined where there is none. */
export function memberAt(value: Json | undefined, key: string): Json | undefined {
  return isJsonMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !isJsonList(value);
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
