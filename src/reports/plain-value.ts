import { describeCondition } from '../model/condition.js';
import type { Edit } from '../model/fact.js';
import { type Hole, isHole } from '../model/hole.js';
import { isList, isMap, type Value, type ValueMap } from '../model/value.js';

const MAX_DEPTH = 16;

export type Plain = boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** A value as plain JSON; a hole becomes its words in angle brackets, what lies more than 16 levels deep an ellipsis. */
export function plainValue(value: Value, depth = 0): Plain {
  if (isHole(value)) return wordsOf(value);
  if (isList(value)) return depth === MAX_DEPTH ? '…' : value.map((item) => plainValue(item, depth + 1));
  if (isMap(value)) return depth === MAX_DEPTH ? '…' : plainMap(value, depth);
  return value;
}

/** An edit as JSON: `{"text", "policy"}`. */
export function plainEdit({ text, policy }: Edit): Plain {
  return { text, policy: plainValue(policy) };
}

function plainMap(map: ValueMap, depth: number): Plain {
  const plain: { [key: string]: Plain } = Object.create(null);
  for (const [key, value] of Object.entries(map)) plain[key] = plainValue(value, depth + 1);
  return plain;
}

function wordsOf(hole: Hole): string {
  switch (hole.kind) {
    case 'unknown':
      return `<unknown: ${hole.reason}${hole.detail === undefined ? '' : ` ${hole.detail}`}>`;
    case 'ref':
      return `<${hole.resource}${hole.attribute === undefined ? '' : `.${hole.attribute}`}>`;
    case 'text':
      return hole.parts.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join('');
    case 'choice':
      return `<depends on whether ${describeCondition(hole.if, true)}>`;
    case 'secret':
      return '<secret>';
  }
}
