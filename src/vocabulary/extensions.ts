import type { EstateSource } from '../model/estate.js';
import type { Pointer } from '../model/pointer.js';
import rows from './extensions.json' with { type: 'json' };
import type { Definition, PropertyType } from './type-schema.js';

/** A kind of input that has a word for an extension. */
export type Expressible = 'terraform' | 'live';

/** A property that AWS has and the CloudFormation schema does not; named as the service's own API or AWS Config names it. */
export interface Extension {
  readonly type: string;
  readonly pointer: Pointer;
  readonly schema: PropertyType;
  /** AWS reports it; nobody can set it. */
  readonly readOnly?: boolean;
  /** Where it can be said at all; elsewhere it is unknown, `not-expressible`. */
  readonly expressibleIn: readonly Expressible[];
  readonly citation: string;
}

/** A type that the CloudFormation schema does not have. All its properties are expressible where it is. */
export interface ExtensionType extends Definition {
  readonly expressibleIn: readonly Expressible[];
  readonly citation: string;
}

const TYPES = new Map<string, ExtensionType>(Object.entries(rows.types as { [type: string]: ExtensionType }));
const DEFINITIONS = new Map(
  Object.entries(rows.definitions as { [type: string]: { readonly [name: string]: Definition } }),
);
const PROPERTIES = rows.properties as readonly Extension[];

export function extensionType(type: string): ExtensionType | undefined {
  return TYPES.get(type);
}

export function extensionTypes(): Iterable<string> {
  return TYPES.keys();
}

export function extensionsOf(type: string): readonly Extension[] {
  return PROPERTIES.filter((row) => row.type === type);
}

/** The definitions that the extensions of a type refer to. */
export function extensionDefinitions(type: string): { readonly [name: string]: Definition } {
  return DEFINITIONS.get(type) ?? {};
}

/**
 * The pointers of a type that this kind of input cannot say: there the value is unknown, `not-expressible`, whether or
 * not somebody wrote one.
 */
export function inexpressibleIn(type: string, source: EstateSource): readonly Pointer[] {
  const language = languageOf(source);
  return extensionsOf(type)
    .filter(({ expressibleIn }) => language === undefined || !expressibleIn.includes(language))
    .map(({ pointer }) => pointer);
}

function languageOf(source: EstateSource): Expressible | undefined {
  switch (source) {
    case 'template':
      return undefined;
    case 'hcl':
    case 'plan':
    case 'state':
      return 'terraform';
    case 'live':
      return 'live';
  }
}
