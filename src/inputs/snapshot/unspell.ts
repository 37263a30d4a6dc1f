import type { Condition } from '../../model/condition.js';
import {
  choiceHole,
  isHole,
  refHole,
  secretHole,
  textOf,
  UNKNOWN_REASONS,
  type UnknownReason,
  unknownHole,
} from '../../model/hole.js';
import { EmptyMap, type Value } from '../../model/value.js';
import { isObject, type Json, type JsonObject, member } from './json.js';

/** Takes note of what is wrong with a value, in words that follow "this line". */
export type Fault = (what: string) => void;

/** No property of AWS nests deeper; everything behind the reader may walk values by recursion. */
export const MAX_DEPTH = 200;

/** The value that JSON spells; undefined = absent (null). What is misspelt is told to `fault`, and the result void. */
export function unspell(json: Json, fault: Fault, depth = 0): Value | undefined {
  if (json === null) return undefined;
  if (typeof json !== 'object') return json;
  if (depth > MAX_DEPTH) return void fault(`nests values more than ${MAX_DEPTH} deep`);
  const inner = (each: Json | undefined) => (each === undefined ? undefined : unspell(each, fault, depth + 1));
  if (!isObject(json)) return unspellList(json, inner);
  const marker = Object.keys(json).find((key) => key.startsWith('$') && !key.startsWith('$$'));
  if (marker !== undefined) return hole(marker, json, inner, fault, depth);
  const map = new EmptyMap();
  for (const key of Object.keys(json)) {
    const value = inner(json[key]);
    if (value !== undefined) map[key.startsWith('$') ? key.slice(1) : key] = value;
  }
  return map;
}

/** By map, because a list that grows has room for 16 more elements than it holds. */
function unspellList(list: readonly Json[], inner: Inner): readonly Value[] {
  const values = list.map(inner);
  return values.every((value) => value !== undefined) ? values : values.filter((value) => value !== undefined);
}

type Inner = (json: Json | undefined) => Value | undefined;

function hole(marker: string, json: JsonObject, inner: Inner, fault: Fault, depth: number): Value | undefined {
  const held = member(json, marker);
  switch (marker) {
    case '$unknown': {
      const detail = textIn(json, 'detail');
      if (typeof held === 'string' && isReason(held)) return unknownHole(held, detail);
      return void fault(`names ${JSON.stringify(held)} as the reason of an unknown, which is none`);
    }
    case '$ref':
      if (typeof held === 'string') return refHole(held, textIn(json, 'attribute'));
      return void fault('has a $ref that is no text');
    case '$text': {
      const parts = Array.isArray(held) ? held.map(inner) : [];
      if (parts.length > 0 && parts.every((part) => typeof part === 'string' || isHole(part))) return textOf(parts);
      return void fault('has a $text that is no list of texts and holes');
    }
    case '$choice': {
      const condition = unspellCondition(held, fault, depth);
      return condition && choiceHole(condition, inner(member(json, 'then')), inner(member(json, 'else')));
    }
    case '$secret':
      return secretHole();
    default:
      return void fault(`has the key ${marker}; a real key that starts with $ is written with one more $`);
  }
}

/** The condition that JSON spells; undefined after a fault. */
function unspellCondition(json: Json | undefined, fault: Fault, depth = 0): Condition | undefined {
  if (!isObject(json) || depth > MAX_DEPTH) return void fault('has a condition that is none');
  const name = textIn(json, 'name');
  const named = name === undefined ? {} : { name };
  const equals = member(json, '$equals');
  if (Array.isArray(equals)) {
    const [parameter, constant] = equals;
    if (typeof parameter === 'string' && typeof constant === 'string')
      return { kind: 'equals', parameter, constant, ...named };
  }
  for (const kind of ['and', 'or'] as const) {
    const parts = member(json, `$${kind}`);
    if (!Array.isArray(parts)) continue;
    const of = parts.map((part: Json) => unspellCondition(part, fault, depth + 1));
    return of.every((part) => part !== undefined) ? { kind, of, ...named } : undefined;
  }
  const inverted = member(json, '$not');
  if (inverted === undefined) return void fault('has a condition that is none of $equals, $and, $or and $not');
  const of = unspellCondition(inverted, fault, depth + 1);
  return of && { kind: 'not', of, ...named };
}

const REASONS: ReadonlySet<string> = new Set(UNKNOWN_REASONS);

export function isReason(text: string): text is UnknownReason {
  return REASONS.has(text);
}

function textIn(json: JsonObject, key: string): string | undefined {
  const value = member(json, key);
  return typeof value === 'string' ? value : undefined;
}
