import { child, type Pointer } from '../model/pointer.js';
import { didYouMean } from './did-you-mean.js';

/** An error as ajv's compiled validators report it. */
export interface SchemaError {
  readonly instancePath: Pointer;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
  /** The schema that the value broke, and the value. */
  readonly parentSchema?: unknown;
  readonly data?: unknown;
}

/** Answers whether a parsed JSON document has the shape; after `false`, `errors` says why, until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** What is wrong at one place of a JSON document that somebody wrote, in words. */
export interface SchemaComplaint {
  /** The place; for a key that must not be there, the key's own. */
  readonly pointer: Pointer;
  readonly message: string;
  /** The key or value that was probably meant. */
  readonly suggestion?: string;
}

/** What is wrong with a document, in words; empty when nothing is. The first error only: later ones often follow from it. */
export function schemaComplaints(validate: Validator, data: unknown): readonly SchemaComplaint[] {
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  // A key's own error comes before `propertyNames`, and does not name the key.
  const error = errors.find(({ keyword }) => keyword === 'propertyNames') ?? errors.find(isCause) ?? errors[0];
  return [complaintOf(error ?? NO_REASON)];
}

/** `if` and `anyOf` only say that something below them failed. */
function isCause({ keyword }: SchemaError): boolean {
  return keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf';
}

const NO_REASON: SchemaError = { instancePath: '', schemaPath: '', keyword: '', params: {}, message: 'is not valid' };

function complaintOf({ instancePath, keyword, params, message, parentSchema, data }: SchemaError): SchemaComplaint {
  const place = instancePath === '' ? 'the document' : instancePath;
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      const suggestion = didYouMean(key, namesOf(parentSchema));
      return complaint(child(instancePath, key), `${place} has an unknown key ${JSON.stringify(key)}`, suggestion);
    }
    case 'required':
      return complaint(instancePath, `${place} lacks the key ${JSON.stringify(params.missingProperty)}`);
    case 'enum': {
      const values = (params.allowedValues as readonly unknown[]).map(String);
      const suggestion = didYouMean(String(data), values);
      return complaint(instancePath, `${place} must be one of ${values.join(', ')}`, suggestion);
    }
    case 'const':
      return complaint(instancePath, `${place} must be ${JSON.stringify(params.allowedValue)}`);
    case 'propertyNames':
      return complaint(
        instancePath,
        `${place} has a key that is no valid name: ${JSON.stringify(params.propertyName)}`,
      );
    default:
      return complaint(instancePath, `${place} ${message ?? 'is not valid'}`);
  }
}

function complaint(pointer: Pointer, message: string, suggestion?: string): SchemaComplaint {
  if (suggestion === undefined) return { pointer, message };
  return { pointer, message: `${message}: did you mean ${JSON.stringify(suggestion)}?`, suggestion };
}

function namesOf(schema: unknown): readonly string[] {
  const properties = typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : {};
  return Object.keys(properties ?? {});
}
