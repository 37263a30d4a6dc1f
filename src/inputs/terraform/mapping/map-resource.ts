import { EmptyMap, type Value, type ValueMap } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import type { Members } from './draft.js';
import { merged, nested } from './draft-members.js';
import { type Findings, inItem } from './here.js';
import { mapBlock } from './map-block.js';
import { tagsOf } from './resource-tags.js';
import type { Row } from './row.js';

/** What every resource of the AWS provider has, and none is a property of that name. */
const EVERYWHERE: readonly string[] = ['arn', 'id', 'region', 'tags', 'tags_all', 'timeouts'];

/** The members that a resource's values come to, as a resource of `type`. */
export function mapResource(resource: TerraformResource, row: Row, type: string, findings: Findings): Members {
  if (row.nameOnly) return new Map();
  const isAws = resource.type.startsWith('aws_');
  const values = isAws ? without(resource.values, EVERYWHERE) : resource.values;
  const from = { resource, pointer: '' };
  const here = inItem({ from, type, pointer: row.at ?? '', findings });
  const members = mapBlock(values, row, here);
  const own = here.pointer === '' ? members : nested(here.pointer, { kind: 'map', members, from }, from);
  return isAws && row.part === undefined ? merged([own, tagsOf(resource, type)]) : own;
}

function without(values: ValueMap, names: readonly string[]): ValueMap {
  const rest = new EmptyMap();
  for (const name of Object.keys(values)) if (!names.includes(name)) rest[name] = values[name] as Value;
  return rest;
}
