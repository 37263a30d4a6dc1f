import { segments } from '../model/pointer.js';
import { extensionDefinitions, extensionsOf, extensionType, extensionTypes } from './extensions.js';
import { PARTIAL, SLICE } from './slice/index.generated.js';
import { type Definition, definitionOf, type PropertyType, propertyType, type TypeSchema } from './type-schema.js';

const parsed = new Map<string, TypeSchema>();

/**
 * What a resource of this type may declare: the slice of the CloudFormation schema with the extensions merged in;
 * undefined for a type that the slice does not hold. Parsed on first use, once a type.
 */
export function typeSchema(type: string): TypeSchema | undefined {
  const known = parsed.get(type);
  if (known !== undefined) return known;
  const schema = read(type);
  if (schema !== undefined) parsed.set(type, schema);
  return schema;
}

export function isKnownType(type: string): boolean {
  return extensionType(type) !== undefined || jsonOf(type) !== undefined;
}

/** The vocabulary holds every type of this type's service: one that it does not know is misspelt, or newer than the slice. */
export function isKnownService(type: string): boolean {
  const service = serviceOf(type);
  return SLICE.has(service) && !PARTIAL.has(service);
}

/** Every type of the vocabulary, or of one service ("AWS::S3"). */
export function typeNames(service?: string): readonly string[] {
  const slices = service === undefined ? [...SLICE.values()] : [SLICE.get(service) ?? {}];
  const extensions = [...extensionTypes()].filter((type) => service === undefined || serviceOf(type) === service);
  return [...slices.flatMap((types) => Object.keys(types)), ...extensions];
}

/** "AWS::S3::Bucket" -> "AWS::S3". */
export function serviceOf(type: string): string {
  return type.slice(0, Math.max(type.lastIndexOf('::'), 0));
}

function jsonOf(type: string): string | undefined {
  const types = SLICE.get(serviceOf(type));
  return types !== undefined && Object.hasOwn(types, type) ? types[type] : undefined;
}

function read(type: string): TypeSchema | undefined {
  const extension = extensionType(type);
  if (extension !== undefined) {
    return { properties: extension.properties, attributes: {}, definitions: {}, identifier: [] };
  }
  const json = jsonOf(type);
  return json === undefined ? undefined : extended(type, JSON.parse(json));
}

/** The schema with the type's extensions put in their places. */
function extended(type: string, schema: TypeSchema): TypeSchema {
  const definitions = new Map(Object.entries({ ...schema.definitions, ...extensionDefinitions(type) }));
  let properties = schema.properties;
  for (const { pointer, schema: added } of extensionsOf(type)) {
    const path = segments(pointer);
    const name = path.at(-1) ?? '';
    if (path.length === 1) {
      properties = { ...properties, [name]: added };
      continue;
    }
    const home = definitionName(schema, path.slice(0, -1));
    const definition = definitions.get(home);
    if (definition === undefined) throw new Error(`extensions.json: ${type} has nothing above ${pointer}`);
    definitions.set(home, { ...definition, properties: { ...definition.properties, [name]: added } });
  }
  return { ...schema, properties, definitions: Object.fromEntries(definitions) };
}

/** The name of the definition that a path of property names leads to; '' when it leads to none. */
function definitionName(schema: TypeSchema, path: readonly string[]): string {
  let name = '';
  let here: Definition | undefined = schema;
  for (const segment of path) {
    const type: PropertyType | undefined = here && propertyType(here, segment);
    name = typeof type === 'object' && 'ref' in type ? type.ref : '';
    here = type && definitionOf(schema, type);
  }
  return name;
}
