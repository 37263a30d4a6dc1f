import { choiceHole, isHole, unknownHole, type Value, type ValueMap } from './hole.js';
import { type Pointer, segments } from './pointer.js';

export type { Value, ValueMap };

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isHole(value);
}

export function isScalar(value: Value | undefined): value is boolean | number | string {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}

/** An own field of a map; undefined for anything else, and for what objects inherit. */
export function field(value: Value | undefined, key: string): Value | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * The value at a pointer; undefined = absent. Below an unknown lies that unknown, below a choice a choice;
 * below a reference, a secret or a partly known text nobody can look: unknown.
 */
export function valueAt(value: Value | undefined, pointer: Pointer): Value | undefined {
  return walk(value, segments(pointer), 0);
}

function walk(value: Value | undefined, path: readonly string[], from: number): Value | undefined {
  let here = value;
  for (let i = from; i < path.length; i++) {
    const segment = path[i] as string;
    if (here === undefined) return undefined;
    if (isHole(here)) {
      if (here.kind === 'unknown') return here;
      if (here.kind !== 'choice') return unknownHole('unresolved-function', `inside a ${here.kind}`);
      const then = walk(here.then, path, i);
      const otherwise = walk(here.else, path, i);
      return then === undefined && otherwise === undefined ? undefined : choiceHole(here.if, then, otherwise);
    }
    here = isList(here) ? here[index(segment)] : field(here, segment);
  }
  return here;
}

function index(segment: string): number {
  return /^(0|[1-9][0-9]{0,8})$/.test(segment) ? Number(segment) : -1;
}

/**
 * A map without inherited keys, safe for keys such as `__proto__`. An instance of an empty class without a prototype of
 * its own: V8 keeps objects made by Object.create(null) as hash tables, which take several times the memory.
 */
export const EmptyMap: new () => { [key: string]: Value } = (() => {
  function Empty() {}
  Empty.prototype = Object.freeze(Object.create(null));
  return Empty as unknown as new () => { [key: string]: Value };
})();

export function mapOf(entries: Iterable<readonly [string, Value]>): ValueMap {
  const map = new EmptyMap();
  for (const [key, value] of entries) map[key] = value;
  return map;
}
