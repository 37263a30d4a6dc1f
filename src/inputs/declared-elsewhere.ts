import { type UnknownHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { mapOf, type Value } from '../model/value.js';
import { typeSchema } from '../vocabulary/schema.js';

/** Of a resource that a root configures without declaring it: what is not written in that root, others may say. */
export const ELSEWHERE: UnknownHole = unknownHole('outside-this-scan', 'it is declared elsewhere');

/** The properties of a type that nothing here speaks of. */
export function leftElsewhere(type: string, said: ReadonlySet<string>): readonly string[] {
  return Object.keys(typeSchema(type)?.properties ?? {}).filter((name) => !said.has(name));
}

/** A resource of which nothing is known but what names it. */
export function unsaidOf({
  id,
  identity,
  type,
  exists,
  properties,
  origins,
  scope,
}: Omit<Resource, 'recorded'>): Resource {
  const identifier = new Set(typeSchema(type)?.identifier);
  const names = Object.entries(properties).filter(([key]) => identifier.has(key));
  const left = leftElsewhere(type, identifier).map((each): [string, Value] => [each, ELSEWHERE]);
  return { id, identity, type, exists, properties: mapOf([...names, ...left]), origins, scope, recorded: false };
}

/** Who may name such a resource without standing here. */
export function namerElsewhere(type: string, { id, scope }: Resource): Resource {
  const named = `${id}#(elsewhere)`;
  return {
    id: named,
    identity: named,
    type,
    exists: ELSEWHERE,
    properties: {},
    origins: new Map(),
    scope,
    recorded: false,
  };
}
