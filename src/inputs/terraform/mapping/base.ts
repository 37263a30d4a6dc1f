import { isHole } from '../../../model/hole.js';
import { field, type Value } from '../../../model/value.js';
import { typeSchema } from '../../../vocabulary/schema.js';
import type { TerraformResource } from '../terraform-resource.js';
import { type Members, valueOfDraft } from './draft.js';
import type { Row } from './row.js';
import { topicsOfAttribute } from './topics.js';
import type { Base } from './whole-and-pieces.js';

/** A resource of its own, ready for its parts. */
export function baseOf(resource: TerraformResource, row: Row, type: string, members: Members): Base {
  const identities = identitiesOf(resource, row);
  const { id, exists } = resource;
  const names = [...nameOf(type, members), ...identities];
  return { id, type, exists, resource, members, names, identities, ignored: ignoredBy(resource, row, type) };
}

/** Its name, where it has one property that identifies it: a literal or a hole. */
function nameOf(type: string, members: Members): readonly Value[] {
  const { identifier: [name, ...others] = [] } = typeSchema(type) ?? {};
  const draft = name === undefined || others.length > 0 ? undefined : members.get(name);
  const value = draft === undefined ? undefined : valueOfDraft(draft);
  return typeof value === 'string' || isHole(value) ? [value] : [];
}

/** Attributes that stand for the resource itself: its own reference, or an ARN that is not of something it points at. */
const ITSELF = /^(?:|(?!Target).*arn)$/i;

function identitiesOf({ values }: TerraformResource, { references = {} }: Row): readonly string[] {
  const found = Object.entries(references).flatMap(([attribute, reference]) => {
    const value = typeof reference === 'string' && ITSELF.test(reference) ? field(values, attribute) : undefined;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return [...new Set(found)];
}

function ignoredBy({ ignoresChanges, values }: TerraformResource, row: Row, type: string): ReadonlySet<string> {
  if (ignoresChanges === undefined) return new Set();
  const names =
    ignoresChanges === 'all' ? [...Object.keys(row.attributes ?? {}), ...Object.keys(values)] : ignoresChanges;
  return new Set([...names].flatMap((name) => [...topicsOfAttribute(row, name, type)]));
}
