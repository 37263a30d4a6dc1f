import type { Params } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import { couldBe } from '../model/same.js';
import { isList, type Value } from '../model/value.js';
import { doubtOf } from './doubt.js';

/**
 * Is the named key one of the rule's parameter `keys` (ARNs or key ids)? An empty list asks for no key in particular.
 * An id and an ARN that ends with it name the same key: an id is the last part of its key's ARN.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
 */
export function approvedKey(named: Value, params: Params): Value {
  const keys = isList(params.keys) ? params.keys.filter((key) => typeof key === 'string') : [];
  if (keys.length === 0) return true;
  if (!isHole(named)) return keys.some((key) => isSameKey(String(named), key));
  const isPossible = named.kind !== 'text' || keys.some((key) => !key.startsWith('arn:') || couldBe(named, key));
  return isPossible ? doubtOf(named) : false;
}

function isSameKey(one: string, other: string): boolean {
  return one === other || one.endsWith(`:key/${other}`) || other.endsWith(`:key/${one}`);
}
