import type { Estate, Joined } from '../model/estate.js';
import type { Resource } from '../model/resource.js';
import { mapOf, type Value } from '../model/value.js';

/**
 * The resources of a type that a value names where it is no property of its own: a part of an ARN, or an element of a
 * list. The same join as `from` makes, asked for a resource that has the value and nothing else.
 */
export function namedBy(value: Value, type: string, r: Resource, estate: Estate): Joined {
  const asker: Resource = {
    id: '',
    identity: r.identity,
    type: r.type,
    exists: true,
    properties: mapOf([['Name', value]]),
    origins: r.origins,
    scope: r.scope,
    recorded: r.recorded,
  };
  return estate.joined(asker, { type, from: '/Name' });
}
