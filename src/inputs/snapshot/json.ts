/** What JSON.parse gives; keys are whatever the file says, so read them with `member`. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** An own member; undefined for what objects inherit. */
export function member(json: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

/** An object whose own `__proto__` is a key like any other. */
export function objectOf(entries: Iterable<readonly [string, Json | undefined]>): JsonObject {
  const given = [...entries].filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(given);
}
