/**
 * The type of a property, in the words of the published CloudFormation resource schema. `json` accepts anything;
 * an `enum` lists the values known when the slice was made, so another value is no error; a `ref` names one of the
 * resource type's own definitions.
 */
export type PropertyType =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'json'
  | { readonly enum: readonly (string | number)[] }
  | { readonly list: PropertyType }
  | { readonly map: PropertyType }
  | { readonly ref: string }
  | { readonly union: readonly PropertyType[] };

/** A map with fixed keys. Look a name up with `propertyType`: the names come from scanned files. */
export interface Definition {
  readonly properties: { readonly [name: string]: PropertyType };
  readonly required?: readonly string[];
}

/** What a resource of one type may declare. */
export interface TypeSchema extends Definition {
  /** What Fn::GetAtt answers: `Arn`, `Endpoint.Address`. */
  readonly attributes: { readonly [name: string]: PropertyType };
  readonly definitions: { readonly [name: string]: Definition };
  /** The properties or attributes that identify the resource in its account and region. */
  readonly identifier: readonly string[];
  /** `arn:${Partition}:s3:::${BucketName}`: where it is known. */
  readonly arn?: string;
}

export function propertyType(definition: Definition, name: string): PropertyType | undefined {
  return Object.hasOwn(definition.properties, name) ? definition.properties[name] : undefined;
}

/** The definition that a map of this type must follow; undefined when its keys are free. */
export function definitionOf(schema: TypeSchema, type: PropertyType): Definition | undefined {
  return typeof type === 'object' && 'ref' in type && Object.hasOwn(schema.definitions, type.ref)
    ? schema.definitions[type.ref]
    : undefined;
}
