import type { Condition } from '../../model/condition.js';
import { type Hole, isHole } from '../../model/hole.js';
import { isList, isMap, type Value } from '../../model/value.js';
import { type Json, objectOf } from './json.js';

/**
 * A value as JSON. Holes are objects whose key starts with $; a real key that starts with $ is written with one more, so
 * nothing in a scanned file can be read back as a hole.
 */
export function spell(value: Value): Json {
  if (isHole(value)) return spellHole(value);
  if (isList(value)) return value.map(spell);
  if (!isMap(value)) return value;
  return objectOf(Object.entries(value).map(([key, held]) => [key.startsWith('$') ? `$${key}` : key, spell(held)]));
}

function spellHole(hole: Hole): Json {
  switch (hole.kind) {
    case 'unknown':
      return objectOf([
        ['$unknown', hole.reason],
        ['detail', hole.detail],
      ]);
    case 'ref':
      return objectOf([
        ['$ref', hole.resource],
        ['attribute', hole.attribute],
      ]);
    case 'text':
      return { $text: hole.parts.map(spell) };
    case 'choice':
      return objectOf([
        ['$choice', spellCondition(hole.if)],
        ['then', hole.then === undefined ? undefined : spell(hole.then)],
        ['else', hole.else === undefined ? undefined : spell(hole.else)],
      ]);
    case 'secret':
      return { $secret: true };
  }
}

function spellCondition(condition: Condition): Json {
  const name: readonly [string, Json | undefined] = ['name', condition.name];
  switch (condition.kind) {
    case 'equals':
      return objectOf([['$equals', [condition.parameter, condition.constant]], name]);
    case 'and':
    case 'or':
      return objectOf([[`$${condition.kind}`, condition.of.map(spellCondition)], name]);
    case 'not':
      return objectOf([['$not', spellCondition(condition.of)], name]);
  }
}
