import { isHole } from '../../src/model/hole.js';
import { child, type Pointer, segments } from '../../src/model/pointer.js';
import { field, isList, isMap, mapOf, type Value, type ValueMap } from '../../src/model/value.js';
import { typesAt } from '../../src/vocabulary/check-pointer.js';
import { additionsTo, type Mutation, mutationsOf } from './mutations.js';

/** One resource with one thing about it changed. */
export interface Mutant {
  readonly pointer: Pointer;
  readonly mutation: string;
  /** Undefined: the resource is gone. */
  readonly properties: ValueMap | undefined;
}

/**
 * Every mutant of a resource at what a rule reads of it: at the pointers (`*` for any list index or key), at what lies
 * above them, and at everything below. What is undecided (a choice) is left as it is.
 */
export function mutantsOf(type: string, properties: ValueMap, reads: readonly Pointer[]): readonly Mutant[] {
  const found = new Map<string, Mutant>();
  const add = (pointer: Pointer, mutations: readonly Mutation[]) => {
    for (const { name, value } of mutations) {
      const mutated = withValue(properties, segments(pointer), value) as ValueMap;
      found.set(`${pointer} ${name}`, { pointer, mutation: name, properties: mutated });
    }
  };
  const visit = (value: Value | undefined, pointer: Pointer, rest: readonly string[]): void => {
    const types = typesAt(type, pointer);
    if (value === undefined) {
      if (rest.length === 0) add(pointer, additionsTo(types));
      return;
    }
    if (pointer !== '') add(pointer, mutationsOf(value, types));
    const [next, ...others] = rest;
    for (const key of keysOf(value, next)) visit(at(value, key), child(pointer, key), others);
  };
  for (const pointer of reads) visit(properties, '', segments(pointer));
  return [...found.values()];
}

/** The keys to go on with: the one that is asked for, every one for `*`, and below what is read everything. */
function keysOf(value: Value, next: string | undefined): readonly string[] {
  if (isHole(value) || typeof value !== 'object') return [];
  return next === undefined || next === '*' ? Object.keys(value) : [next];
}

function at(value: Value, key: string): Value | undefined {
  return isList(value) ? value[Number(key)] : field(value, key);
}

/** A copy with the value at a path replaced, or taken away. */
function withValue(value: Value | undefined, path: readonly string[], replacement: Value | undefined): Value {
  const [key, ...rest] = path as [string, ...string[]];
  const changed = rest.length === 0 ? replacement : withValue(at(value as Value, key), rest, replacement);
  if (isList(value))
    return value.flatMap((each, i) => (String(i) !== key ? [each] : changed === undefined ? [] : [changed]));
  if (!isMap(value)) throw new Error(`bug: a mutant at ${key}, where there is no list or map`);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return mapOf(changed === undefined ? others : [...others, [key, changed]]);
}
