import { isDeepStrictEqual } from 'node:util';
import { isHole } from '../../src/model/hole.js';
import { field, isList, isMap, type Value } from '../../src/model/value.js';

/** The same to a rule: keys in any order, whatever made the maps. */
export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (isHole(one) || isHole(other)) return isDeepStrictEqual(one, other);
  if (isList(one)) return isList(other) && areSameValues(one, other);
  if (!isMap(one)) return one === other;
  const keys = Object.keys(one);
  return (
    isMap(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSameValue(field(one, key), field(other, key)))
  );
}

export function areSameValues(one: readonly (Value | undefined)[], other: readonly (Value | undefined)[]): boolean {
  return one.length === other.length && one.every((each, i) => isSameValue(each, other[i]));
}
