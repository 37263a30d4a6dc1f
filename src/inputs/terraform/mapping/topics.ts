import { type Pointer, segments } from '../../../model/pointer.js';
import { propertyNamed, shapeAt } from './property-names.js';
import type { Attribute, Block, Row } from './row.js';

const known = new Map<Row, ReadonlySet<string>>();

/** The properties that everything in a row is about. */
export function topicsOf(row: Row): ReadonlySet<string> {
  const found = known.get(row) ?? new Set(row.at === undefined ? ofBlock(row) : first(row.at));
  known.set(row, found);
  return found;
}

/** The properties that one attribute of a row is about: as the row says, or by its name. */
export function topicsOfAttribute({ attributes = {} }: Row, name: string, type: string): ReadonlySet<string> {
  const listed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (listed !== undefined) return new Set(ofAttribute(listed));
  const property = propertyNamed(name, shapeAt(type, ''));
  return new Set(property === undefined ? [] : [property]);
}

function ofBlock({ attributes = {}, constants = {} }: Block): readonly string[] {
  return [...Object.values(attributes).flatMap(ofAttribute), ...Object.keys(constants).flatMap(first)];
}

function ofAttribute(attribute: Pointer | Attribute): readonly string[] {
  if (typeof attribute === 'string') return first(attribute);
  return attribute.to === '' ? ofBlock(attribute) : first(attribute.to ?? '');
}

function first(pointer: Pointer): readonly string[] {
  return segments(pointer).slice(0, 1);
}
