import type { Pointer } from '../../../model/pointer.js';
import { typesAt } from '../../../vocabulary/check-pointer.js';
import { typeSchema } from '../../../vocabulary/schema.js';
import { type Definition, definitionOf, type PropertyType } from '../../../vocabulary/type-schema.js';
import { flat } from './awscc.js';

/** What the schema says of a place in resources of a type; `*` in a pointer is any item. */
export interface Shape {
  readonly isList: boolean;
  /** Anything may lie below. */
  readonly isJson: boolean;
  /** The properties below, by their names as `flat` has them. */
  readonly names: ReadonlyMap<string, string>;
}

const known = new Map<string, Map<Pointer, Shape>>();

export function shapeAt(type: string, pointer: Pointer): Shape {
  const shapes = known.get(type) ?? new Map<Pointer, Shape>();
  const found = shapes.get(pointer);
  if (found !== undefined) return found;
  const shape = shapeOf(type, pointer);
  known.set(type, shapes.set(pointer, shape));
  return shape;
}

/**
 * The property below a place that has an attribute's name, apart from underscores, case, a plural's s and an Is before it;
 * undefined when there is none.
 */
export function propertyNamed(attribute: string, { names }: Shape): string | undefined {
  const name = flat(attribute);
  return names.get(name) ?? names.get(`${name}s`) ?? names.get(`is${name}`);
}

function shapeOf(type: string, pointer: Pointer): Shape {
  const schema = typeSchema(type);
  if (schema === undefined) return { isList: false, isJson: true, names: new Map() };
  const types: readonly (PropertyType | Definition)[] = pointer === '' ? [schema] : typesAt(type, pointer);
  const names = new Map<string, string>();
  for (const each of types) {
    const definition = isDefinition(each) ? each : definitionOf(schema, each);
    for (const name of Object.keys(definition?.properties ?? {})) names.set(flat(name), name);
  }
  return {
    isList: types.some((each) => typeof each === 'object' && 'list' in each),
    isJson: types.includes('json'),
    names,
  };
}

function isDefinition(type: PropertyType | Definition): type is Definition {
  return typeof type === 'object' && 'properties' in type;
}
