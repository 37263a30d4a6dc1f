import { isScalar, type Value } from '../model/value.js';
import type { PropertyType } from './type-schema.js';

export type CoercedScalar =
  | { readonly fits: true; readonly value: Value }
  /** `wanted`: what the schema takes, in words. */
  | { readonly fits: false; readonly wanted: string };

/**
 * A value as a string, boolean, integer, number or enumeration. CloudFormation templates carry scalars as text, so
 * booleans and numbers may be written as strings, and the other way round. Numbers of more than 15 digits stay text.
 */
export function coerceScalar(value: Value, type: PropertyType): CoercedScalar {
  switch (type) {
    case 'boolean':
      return coerceBoolean(value);
    case 'integer':
      return coerceNumber(value, 'a whole number', /^[+-]?[0-9]{1,15}$/, Number.isInteger);
    case 'number':
      return coerceNumber(
        value,
        'a number',
        /^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?$/,
        Number.isFinite,
      );
    case 'string':
      return coerceString(value);
  }
  if (typeof type === 'object' && 'enum' in type) {
    return type.enum.every((each) => typeof each === 'number') ? coerceScalar(value, 'number') : coerceString(value);
  }
  return { fits: false, wanted: 'something else' };
}

function coerceBoolean(value: Value): CoercedScalar {
  if (typeof value === 'boolean') return { fits: true, value };
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  if (text === 'true' || text === 'false') return { fits: true, value: text === 'true' };
  return { fits: false, wanted: 'true or false' };
}

function coerceNumber(value: Value, wanted: string, text: RegExp, fits: (n: number) => boolean): CoercedScalar {
  if (typeof value === 'number' && fits(value)) return { fits: true, value };
  if (typeof value === 'string' && text.test(value)) return { fits: true, value: Number(value) };
  return { fits: false, wanted };
}

function coerceString(value: Value): CoercedScalar {
  if (!isScalar(value)) return { fits: false, wanted: 'a text' };
  return { fits: true, value: typeof value === 'string' ? value : String(value) };
}
