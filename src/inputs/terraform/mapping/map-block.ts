import { isHole, unknownHole } from '../../../model/hole.js';
import { child, type Pointer } from '../../../model/pointer.js';
import { field, isList, isMap, mapOf, type Value, type ValueMap } from '../../../model/value.js';
import { converted, isNothing } from './conversions.js';
import { type Draft, type Members, made } from './draft.js';
import { chosen, merged, nested, over } from './draft-members.js';
import { atItem, atKey, atSide, below, type Here, inItem } from './here.js';
import { defaults, implied, literals } from './literal-members.js';
import { propertyNamed, type Shape, shapeAt } from './property-names.js';
import type { Attribute, Block } from './row.js';

/** What the attributes of a block say, as members of the map at its place. */
export function mapBlock(values: ValueMap, block: Block, here: Here): Members {
  const { attributes = {}, aside = [], constants } = block;
  const said: Members[] = [...defaults(block, here.from), ...literals(constants, here.from)];
  const shape = shapeAt(here.type, here.pointer);
  for (const name of Object.keys(values)) {
    if (aside.includes(name)) continue;
    const value = values[name] as Value;
    const attribute = attributeOf(name, attributes, shape);
    if (attribute !== undefined) said.push(...mapAttribute(value, attribute, atKey(here, name)));
    else if (!isNothing(value)) here.findings.unmapped(atKey(here, name).from);
  }
  return merged(said);
}

/** A row of the tables, else the property of that name. */
function attributeOf(name: string, rows: NonNullable<Block['attributes']>, shape: Shape): Attribute | undefined {
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
  if (row !== undefined) return typeof row === 'string' ? toPlace(row) : row;
  const property = propertyNamed(name, shape);
  return property === undefined ? undefined : toPlace(child('', property));
}

const places = new Map<Pointer, Attribute>();

/** An attribute of which there is nothing to say but its place: tables and schema have few hundred. */
function toPlace(to: Pointer): Attribute {
  const known = places.get(to) ?? { to };
  places.set(to, known);
  return known;
}

/** What one attribute says: members of the map at the place of its block, to be merged. */
export function mapAttribute(value: Value, attribute: Attribute, here: Here): readonly Members[] {
  const { to, implies, beside, resource } = attribute;
  const { from } = here;
  if (resource !== undefined) {
    here.findings.apart(attribute, value, from);
    return [];
  }
  if (isNothing(value)) return [];
  const other = implied(value, implies, from);
  if (to === undefined) return other;
  if (to === '') return [...other, spread(value, attribute, here)];
  const draft = draftOf(value, attribute, below(here, to));
  if (draft === undefined) return other;
  const parent = to.slice(0, to.lastIndexOf('/'));
  const item: Members = new Map([[to.slice(parent.length + 1), draft]]);
  const members = beside === undefined ? item : merged([item, ...literals(beside, from)]);
  return [...other, parent === '' ? members : nested(parent, { kind: 'map', members, from }, from)];
}

/** A block whose members belong to the place of the block around it. */
function spread(value: Value, attribute: Attribute, here: Here): Members {
  if (isMap(value)) return mapBlock(value, attribute, here);
  if (isList(value)) return merged(value.map((item, i) => spread(item, attribute, atItem(here, i))));
  if (!isHole(value)) return new Map();
  if (value.kind !== 'choice') return unknownBlock(value, attribute, here);
  const side = (name: 'then' | 'else') => {
    const held = value[name];
    return held === undefined ? new Map() : spread(held, attribute, atSide(here, name));
  };
  return chosen(value.if, side('then'), side('else'), here.from);
}

/** Nobody knows what stands in the block, so everything that it may say is unknown. */
function unknownBlock(value: Value, { attributes = {}, constants = {} }: Block, here: Here): Members {
  const unknownAt = (pointer: string) => nested(pointer, made(value, here.from), here.from);
  const says = Object.values(attributes).map((each) => {
    if (typeof each === 'string') return unknownAt(each);
    return each.to === '' ? unknownBlock(value, each, here) : unknownAt(each.to ?? '');
  });
  return merged([...says, ...Object.keys(constants).map(unknownAt)]);
}

/** The value of an attribute at a place of its own; undefined = absent. */
function draftOf(value: Value, attribute: Attribute, here: Here): Draft | undefined {
  const { from } = here;
  if (isHole(value) && value.kind === 'choice') {
    const side = (name: 'then' | 'else') => {
      const held = value[name];
      return held === undefined ? undefined : draftOf(held, attribute, atSide(here, name));
    };
    const [then, otherwise] = [side('then'), side('else')];
    if (then === undefined && otherwise === undefined) return undefined;
    return { kind: 'choice', if: value.if, then, else: otherwise, from };
  }
  const shape = shapeAt(here.type, here.pointer);
  if (attribute.as !== undefined || !isBlock(value, here)) return converted(value, attribute, shape.isJson, from);
  const items = isList(value)
    ? value.flatMap((item, i) => itemsOf(item, attribute, atItem(here, i)))
    : itemsOf(value, attribute, here);
  if (shape.isList) return items.length === 0 ? undefined : { kind: 'list', items, from };
  const [first, ...others] = items;
  // One of several that conditions choose between; of several that are all there nobody knows which one counts.
  if (others.some(({ kind }) => kind !== 'choice')) {
    return made(unknownHole('analysis-limit', `${items.length} blocks where there is one`), from);
  }
  return first === undefined ? undefined : others.reduce(over, first);
}

/** Longer places are of definitions that hold themselves, as deep as somebody wrote. */
const MAX_PLACE = 1000;

/** Is a value a block, or several, of which the schema knows the members? */
function isBlock(value: Value, here: Here): boolean {
  if (here.pointer.length > MAX_PLACE || !(isMap(value) || isList(value))) return false;
  const { type, pointer } = inItem(here);
  return shapeAt(type, pointer).names.size > 0;
}

/** The items that a block stands for: one, or as many as one of its lists has. */
function itemsOf(value: Value, attribute: Attribute, here: Here): readonly Draft[] {
  const { from } = here;
  if (isHole(value) && value.kind === 'choice') {
    const side = (name: 'then' | 'else') => {
      const held = value[name];
      return held === undefined ? [] : itemsOf(held, attribute, atSide(here, name));
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
  const item = inItem(here);
  return variants.map((variant) => ({ kind: 'map', members: mapBlock(variant, attribute, item), from }));
}

function withMember(values: ValueMap, name: string, value: Value): ValueMap {
  return mapOf(Object.entries(values).map(([key, held]) => [key, key === name ? value : held]));
}
