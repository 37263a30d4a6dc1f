import { isHole } from '../../../model/hole.js';
import { field, type Value, type ValueMap } from '../../../model/value.js';
import { isNothing } from './conversions.js';
import type { Row } from './row.js';
import { rowOf } from './rows.js';

/** Every type that a resource with this row may become. */
export function typesOf({ into, instead = [] }: Row): readonly string[] {
  return [into, ...instead.map((other) => other.into)];
}

/** The type that a resource becomes; `typeOf` tells of which Terraform type an id is. */
export function typeFor(row: Row, values: ValueMap, typeOf: (id: string) => string | undefined): string {
  const other = row.instead?.find(({ when, naming }) => {
    const value = field(values, when);
    return value !== undefined && !isNothing(value) && (naming === undefined || doesName(value, naming, typeOf));
  });
  return other?.into ?? row.into;
}

/**
 * Does a value name a resource that becomes one of a type? Directory buckets are known by the end of their names, too:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
function doesName(value: Value, type: string, typeOf: (id: string) => string | undefined): boolean {
  if (isHole(value) && value.kind === 'ref') return rowOf(typeOf(value.resource) ?? '')?.into === type;
  const end = isHole(value) && value.kind === 'text' ? value.parts.at(-1) : value;
  return type === 'AWS::S3Express::DirectoryBucket' && typeof end === 'string' && end.endsWith('--x-s3');
}
