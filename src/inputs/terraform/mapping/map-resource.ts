import { isHole } from '../../../model/hole.js';
import { segments } from '../../../model/pointer.js';
import { field, mapOf, type Value, type ValueMap } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import { isNothing } from './conversions.js';
import type { Members, Source } from './draft.js';
import { merged, nested } from './draft-members.js';
import { type Findings, mapBlock } from './map-block.js';
import { propertyNamed, shapeAt } from './property-names.js';
import { tagsOf } from './resource-tags.js';
import type { Block, Row } from './row.js';
import { rowOf } from './rows.js';

/** What every resource of the AWS provider has, and none is a property of that name. */
const EVERYWHERE: readonly string[] = ['arn', 'id', 'region', 'tags', 'tags_all', 'timeouts'];

/** The members that a resource's values come to, as a resource of `type`. */
export function mapResource(resource: TerraformResource, row: Row, type: string, findings: Findings): Members {
  if (row.nameOnly) return new Map();
  const from: Source = { resource, pointer: '' };
  const isAws = resource.type.startsWith('aws_');
  const values = isAws ? without(resource.values, EVERYWHERE) : resource.values;
  const at = row.at ?? '';
  const pointer = shapeAt(type, at).isList && at !== '' ? `${at}/*` : at;
  const members = mapBlock(values, row, { type, pointer }, from, findings);
  const own: Members = pointer === '' ? members : nested(pointer, { kind: 'map', members, from }, from);
  return isAws && row.part === undefined ? merged([own, tagsOf(resource, type)]) : own;
}

/** Every type that a resource may become. */
export function typesOf({ into, instead = [] }: Row): readonly string[] {
  return [into, ...instead.map((other) => other.into)];
}

/** The type that a resource becomes; `typeOf` tells which Terraform type an id is of. */
export function typeInto(row: Row, values: ValueMap, typeOf: (id: string) => string | undefined): string {
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

/** The properties that a row, or what one of its attributes says, is about. */
export function topics(block: Block & Pick<Row, 'at'>, only?: string): ReadonlySet<string> {
  if (block.at !== undefined) return new Set(segments(block.at).slice(0, 1));
  const { attributes = {}, constants = {} } = block;
  const found = new Set(only === undefined ? Object.keys(constants).flatMap(first) : []);
  for (const [name, attribute] of Object.entries(attributes)) {
    if (only !== undefined && name !== only) continue;
    const { to, ...inner } = typeof attribute === 'string' ? { to: attribute } : attribute;
    for (const topic of to === '' ? topics(inner) : first(to ?? '')) found.add(topic);
  }
  return found;
}

/** The property that an attribute is about: as the row says, or by its name. */
export function topicsOf(row: Row, type: string, attribute: string): ReadonlySet<string> {
  const listed = topics(row, attribute);
  const named = listed.size > 0 ? undefined : propertyNamed(attribute, shapeAt(type, ''));
  return named === undefined ? listed : new Set([named]);
}

function first(pointer: string): readonly string[] {
  return segments(pointer).slice(0, 1);
}

function without(values: ValueMap, names: readonly string[]): ValueMap {
  return mapOf(Object.entries(values).filter(([name]) => !names.includes(name)));
}
