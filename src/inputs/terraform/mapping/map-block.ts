import { isHole, unknownHole } from '../../../model/hole.js';
import { child, type Pointer } from '../../../model/pointer.js';
import { field, isList, isMap, mapOf, type Value, type ValueMap } from '../../../model/value.js';
import { converted, isNothing } from './conversions.js';
import { childKey, type Draft, type Members, made, type Source } from './draft.js';
import { chosen, merged, nested, over } from './draft-members.js';
import { propertyNamed, type Shape, shapeAt } from './property-names.js';
import type { Attribute, Block, Literals } from './row.js';

/** Where attributes belong: a place in resources of a CloudFormation type, `*` being any item of a list. */
export interface Place {
  readonly type: string;
  readonly pointer: Pointer;
}

/** What mapping comes across beside properties. */
export interface Findings {
  /** Something is set for which CloudFormation has no word, or the tables none. */
  unmapped(from: Source): void;
  /** What is written in one resource and is another one: the items, or the value that stands for them. */
  apart(attribute: Attribute, value: Value, from: Source): void;
}

/** What the attributes of a block say, as members of the map at its place. */
export function mapBlock(values: ValueMap, block: Block, place: Place, from: Source, findings: Findings): Members {
  const { attributes = {}, aside = [], constants } = block;
  const parts: Members[] = literals(constants, from);
  for (const [name, value] of Object.entries(values)) {
    const source = { ...from, pointer: childKey(from.pointer, name) };
    const attribute = aside.includes(name) ? undefined : attributeOf(name, attributes, place);
    if (attribute !== undefined) parts.push(...mapAttribute(value, attribute, place, source, findings));
    else if (!aside.includes(name) && !isNothing(value)) findings.unmapped(source);
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    if (typeof attribute === 'string' || attribute.otherwise === undefined) continue;
    if (isNothing(field(values, name) ?? '')) parts.push(...defaulted(attribute, from));
  }
  return merged(parts);
}

/** A row of the tables, else the property of that name. */
function attributeOf(name: string, attributes: NonNullable<Block['attributes']>, place: Place): Attribute | undefined {
  const row = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (row !== undefined) return typeof row === 'string' ? { to: row } : row;
  const property = propertyNamed(name, shapeAt(place.type, place.pointer));
  return property === undefined ? undefined : { to: child('', property) };
}

/** What one attribute says: members of the map at `place`, to be merged. */
export function mapAttribute(
  value: Value,
  attribute: Attribute,
  place: Place,
  from: Source,
  findings: Findings,
): readonly Members[] {
  const { to, implies, beside, resource } = attribute;
  if (resource !== undefined) {
    findings.apart(attribute, value, from);
    return [];
  }
  const implied = isNothing(value) ? [] : impliedBy(value, implies, from);
  if (to === undefined) return implied;
  if (to === '') return [...implied, spread(value, attribute, place, from, findings)];
  const draft = draftOf(value, attribute, { ...place, pointer: place.pointer + to }, from, findings);
  if (draft === undefined) return implied;
  const parent = to.slice(0, to.lastIndexOf('/'));
  const item: Members = new Map([[to.slice(parent.length + 1), draft]]);
  const whole = merged([item, ...literals(beside, from)]);
  return [...implied, parent === '' ? whole : nested(parent, { kind: 'map', members: whole, from }, from)];
}

/** A block whose members belong to the place of the block around it. */
function spread(value: Value, attribute: Attribute, place: Place, from: Source, findings: Findings): Members {
  if (isMap(value)) return mapBlock(value, attribute, place, from, findings);
  if (isList(value)) {
    return merged(value.map((item, i) => spread(item, attribute, place, atItem(from, i), findings)));
  }
  if (isHole(value) && value.kind === 'choice') {
    const side = (name: 'then' | 'else') => {
      const held = value[name];
      return held === undefined ? new Map() : spread(held, attribute, place, atSide(from, name), findings);
    };
    return chosen(value.if, side('then'), side('else'), from);
  }
  if (!isHole(value)) return new Map();
  const { attributes = {}, constants = {} } = attribute;
  // Nobody knows what stands in the block, so everything that it may say is unknown.
  const says = Object.values(attributes).map((each) => (typeof each === 'string' ? { to: each } : each));
  return merged([
    ...says.map((each) =>
      each.to === '' ? spread(value, each, place, from, findings) : nested(each.to ?? '', made(value, from), from),
    ),
    ...Object.keys(constants).map((pointer) => nested(pointer, made(value, from), from)),
  ]);
}

function draftOf(
  value: Value,
  attribute: Attribute,
  place: Place,
  from: Source,
  findings: Findings,
): Draft | undefined {
  if (isHole(value) && value.kind === 'choice') {
    const side = (name: 'then' | 'else') => {
      const held = value[name];
      return held === undefined ? undefined : draftOf(held, attribute, place, atSide(from, name), findings);
    };
    const [then, otherwise] = [side('then'), side('else')];
    if (then === undefined && otherwise === undefined) return undefined;
    return { kind: 'choice', if: value.if, then, else: otherwise, from };
  }
  const shape = shapeAt(place.type, place.pointer);
  if (attribute.as !== undefined || !isBlock(value, place, shape)) {
    return converted(value, attribute, shape.isJson, from);
  }
  const items = isList(value)
    ? value.flatMap((item, i) => itemsOf(item, attribute, place, atItem(from, i), findings))
    : itemsOf(value, attribute, place, from, findings);
  if (items.length === 0) return undefined;
  if (shape.isList) return { kind: 'list', items, from };
  const [first, ...others] = items as [Draft, ...Draft[]];
  // One of several that conditions choose between; of several that are all there nobody knows which one counts.
  if (others.some(({ kind }) => kind !== 'choice')) {
    return made(unknownHole('analysis-limit', `${items.length} blocks where there is one`), from);
  }
  return others.reduce(over, first);
}

/** Longer places are of definitions that hold themselves, as deep as somebody wrote. */
const MAX_PLACE = 1000;

/** Is a value a block, or several, of which the schema knows the members? */
function isBlock(value: Value, { type, pointer }: Place, shape: Shape): boolean {
  if (isHole(value) || pointer.length > MAX_PLACE) return false;
  const names = shape.isList ? shapeAt(type, `${pointer}/*`).names : shape.names;
  if (names.size === 0) return false;
  return isMap(value) || isList(value);
}

/** The items that a block stands for: one, or as many as one of its lists has. */
function itemsOf(value: Value, attribute: Attribute, place: Place, from: Source, findings: Findings): readonly Draft[] {
  if (isHole(value) && value.kind === 'choice') {
    const side = (name: 'then' | 'else') => {
      const held = value[name];
      return held === undefined ? [] : itemsOf(held, attribute, place, atSide(from, name), findings);
    };
    const [then, otherwise] = [side('then'), side('else')];
    return Array.from({ length: Math.max(then.length, otherwise.length) }, (_, i): Draft => {
      return { kind: 'choice', if: value.if, then: then[i], else: otherwise[i], from };
    });
  }
  if (!isMap(value)) return [{ kind: 'as-is', value, from }];
  const { each } = attribute;
  const listed = each === undefined ? undefined : field(value, each);
  const variants = each !== undefined && isList(listed) ? listed.map((one) => withMember(value, each, one)) : [value];
  const inner = shapeAt(place.type, place.pointer).isList ? { ...place, pointer: `${place.pointer}/*` } : place;
  return variants.map((variant) => ({
    kind: 'map',
    members: mapBlock(variant, attribute, inner, from, findings),
    from,
  }));
}

function withMember(values: ValueMap, name: string, value: Value): ValueMap {
  return mapOf(Object.entries(values).map(([key, held]) => [key, key === name ? value : held]));
}

function literals(pointers: Literals = {}, from: Source): Members[] {
  return Object.entries(pointers).flatMap(([pointer, literal]) =>
    literal === null ? [] : [nested(pointer, made(literal, from), from)],
  );
}

/** What an attribute says by being set: unknown where nobody knows whether it is. */
function impliedBy(value: Value, implies: Literals | undefined, from: Source): Members[] {
  if (!isHole(value) || value.kind !== 'unknown') return literals(implies, from);
  return Object.keys(implies ?? {}).map((pointer) => nested(pointer, made(value, from), from));
}

/** What the provider sets where nobody does. */
function defaulted({ to = '', otherwise = null }: Attribute, from: Source): Members[] {
  return otherwise === null ? [] : [nested(to, { kind: 'default', value: otherwise }, from)];
}

function atItem(from: Source, i: number): Source {
  return { ...from, pointer: child(from.pointer, i) };
}

function atSide(from: Source, side: 'then' | 'else'): Source {
  return { ...from, pointer: `${from.pointer}/$${side}` };
}
