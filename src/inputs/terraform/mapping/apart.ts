import { isHole, refHole } from '../../../model/hole.js';
import { child } from '../../../model/pointer.js';
import type { ResourceId } from '../../../model/resource.js';
import { isList, type Value } from '../../../model/value.js';
import { isNothing } from './conversions.js';
import { type Members, made, type Source, valueOfDraft } from './draft.js';
import { merged, nested } from './draft-members.js';
import { both, type Existence, whereThere } from './existence.js';
import type { Findings } from './here.js';
import { mapAttribute } from './map-block.js';
import type { Attribute } from './row.js';
import type { Base } from './whole-and-pieces.js';

/** What is written in one resource and is another one: the policy in a bucket, the routes in a route table. */
export interface Written {
  readonly attribute: Attribute;
  readonly value: Value;
  readonly from: Source;
}

/** A resource that has no address of its own: `aws_route_table.private.route[0]`. */
export interface Apart {
  readonly id: ResourceId;
  readonly address: string;
  readonly type: string;
  readonly exists: Existence;
  readonly members: Members;
}

/**
 * The resources that are written in others, by the one around them. Of a state, those that it also holds as resources of
 * their own are left out: there the whole tells again what was read back of them.
 */
export function apartFrom(
  written: readonly Written[],
  bases: readonly Base[],
  isState: boolean,
  findings: Findings,
): (base: Base) => readonly Apart[] {
  const byBase = new Map<ResourceId, Written[]>();
  for (const each of written) {
    const known = byBase.get(each.from.resource.id);
    if (known === undefined) byBase.set(each.from.resource.id, [each]);
    else known.push(each);
  }
  const owned = isState ? ownersOf(written, bases) : undefined;
  return (base) =>
    (byBase.get(base.id) ?? []).flatMap((each) => {
      const type = each.attribute.resource?.type ?? '';
      const isTwice = [base.id, ...base.names].some((name) => owned?.has(`${type} ${name}`));
      return isTwice ? [] : resourcesIn(each, base, findings);
    });
}

/** `type name` of what resources of their own name as the one that they belong to. */
function ownersOf(written: readonly Written[], bases: readonly Base[]): ReadonlySet<string> {
  const owners = new Map(
    written.map(({ attribute }) => [attribute.resource?.type, attribute.resource?.owner.slice(1)]),
  );
  return new Set(
    bases.flatMap(({ type, members }) => {
      const draft = members.get(owners.get(type) ?? '');
      const name = draft === undefined ? undefined : valueOfDraft(draft);
      if (isHole(name)) return name.kind === 'ref' ? [`${type} ${name.resource}`] : [];
      return typeof name === 'string' ? [`${type} ${name}`] : [];
    }),
  );
}

function resourcesIn({ attribute, value, from }: Written, base: Base, findings: Findings): readonly Apart[] {
  const { resource, ...rest } = attribute;
  if (resource === undefined || isNothing(value)) return [];
  const name = from.pointer.slice(1);
  const items = attribute.to === '' && isList(value) ? value : undefined;
  const one = (held: Value, at: Source, suffix: string): readonly Apart[] => {
    const there = whereThere(held);
    const source = there.side === undefined ? at : { ...at, pointer: `${at.pointer}/$${there.side}` };
    const said = mapAttribute(there.value, rest, { from: source, type: resource.type, pointer: '', findings });
    if (said.every(({ size }) => size === 0)) return [];
    const owner = nested(resource.owner, made(refHole(base.id), at), at);
    // Of a block that nobody could read, nobody knows whether it is there.
    const exists = attribute.to === '' && isHole(there.value) ? there.value : there.exists;
    return [
      {
        id: `${base.id}.${suffix}`,
        address: `${base.resource.address}.${suffix}`,
        type: resource.type,
        exists: both(base.exists, exists),
        members: merged([owner, ...said]),
      },
    ];
  };
  if (items === undefined) return one(value, from, name);
  return items.flatMap((item, i) => one(item, { ...from, pointer: child(from.pointer, i) }, `${name}[${i}]`));
}
