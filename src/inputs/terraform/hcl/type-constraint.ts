import type { Expression } from '../../../syntax/hcl/ast.js';
import { booleanIn, numberIn, setOf, textIn } from './conversions.js';
import { overEither } from './either.js';
import type { Frame } from './frame.js';
import { firstUnknown, isPending } from './holes.js';
import { Failure, isTermList, isTermMap, itemsOf, JsonText, Lazy, type Term, TermSet } from './term.js';

/**
 * A value as a variable of this type holds it: texts and numbers are converted, attributes that an object type does not
 * have go, those that it may leave out get their defaults. What fits no conversion stays as it is: it is Terraform's to
 * refuse it. https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function convertedTo(type: Expression, value: Term, frame: Frame): Term {
  return overEither('a conversion', [value], ([given = null]) => converted(type, given, frame));
}

function converted(type: Expression, value: Term, frame: Frame): Term {
  if (value === null || value instanceof Failure || value instanceof Lazy || isPending(value)) return value;
  if (type.kind === 'variable') return scalar(type.name, value);
  if (type.kind !== 'call') return value;
  const [inner] = type.args;
  if (inner === undefined) return value;
  const each = (item: Term) => convertedTo(inner, item, frame);
  switch (type.name) {
    case 'optional':
      return converted(inner, value, frame);
    case 'list':
      return isTermList(value) ? listed(value, each, frame) : (itemsOf(value)?.map(each) ?? value);
    case 'set':
      return setFrom(itemsOf(value)?.map(each)) ?? value;
    case 'map':
      return isTermMap(value) ? mapped(value, (_, held) => each(held), frame) : value;
    case 'tuple':
      return inner.kind === 'list' ? tuple(inner.items, value, frame) : value;
    case 'object':
      return inner.kind === 'object' && isTermMap(value) ? object(inner.entries, value, frame) : value;
    default:
      return value;
  }
}

function scalar(name: string, value: Term): Term {
  if (name === 'string') return value instanceof JsonText ? value : (textIn(value) ?? value);
  if (name === 'number') return numberIn(value) ?? value;
  return name === 'bool' ? (booleanIn(value) ?? value) : value;
}

function listed(list: readonly Term[], each: (item: Term) => Term, frame: Frame): readonly Term[] {
  const made = list.map(each);
  for (const i of list.keys()) frame.run.places.copy(list, made, i);
  return made;
}

function setFrom(items: readonly Term[] | undefined): Term | undefined {
  if (items === undefined) return undefined;
  return items.every((item) => firstUnknown(item) === undefined) ? setOf(items) : new TermSet(items);
}

function tuple(types: readonly Expression[], value: Term, frame: Frame): Term {
  const convert = (item: Term, type: Expression | undefined) =>
    type === undefined ? item : convertedTo(type, item, frame);
  return itemsOf(value)?.map((item, i) => convert(item, types[i])) ?? value;
}

type Entries = Extract<Expression, { readonly kind: 'object' }>['entries'];

function object(entries: Entries, value: ReadonlyMap<string, Term>, frame: Frame): Term {
  const types = new Map(entries.map(({ key, value: type }) => [key.kind === 'literal' ? String(key.value) : '', type]));
  const kept = new Map([...value].filter(([key]) => types.has(key)));
  for (const key of kept.keys()) frame.run.places.copy(value, kept, key);
  for (const [key, type] of types) {
    if (type.kind !== 'call' || type.name !== 'optional' || (kept.get(key) ?? null) !== null) continue;
    const [, fallback] = type.args;
    kept.set(key, fallback === undefined ? null : frame.run.evaluate(fallback, frame));
  }
  return mapped(kept, (key, held) => convertedTo(types.get(key) as Expression, held, frame), frame);
}

function mapped(
  map: ReadonlyMap<string, Term>,
  result: (key: string, value: Term) => Term,
  frame: Frame,
): ReadonlyMap<string, Term> {
  const made = new Map<string, Term>();
  for (const [key, value] of map) {
    made.set(key, result(key, value));
    frame.run.places.copy(map, made, key);
  }
  return made;
}
