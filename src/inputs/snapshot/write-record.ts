import { isHole } from '../../model/hole.js';
import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { type Json, type JsonObject, objectOf } from './json.js';
import { spell } from './spell.js';

/** A declared resource as one record: everything but its places. What only AWS fills in of its scope is left out. */
export function toRecord({ type, id, identity, scope, exists, properties }: Resource): JsonObject {
  const known = (value: Value): Json | undefined =>
    isHole(value) && value.kind === 'unknown' && value.reason === 'parameter' ? undefined : spell(value);
  return objectOf([
    ['k', 'r'],
    ['t', type],
    ['id', id],
    ['identity', identity],
    ['acct', known(scope.account)],
    ['region', known(scope.region)],
    ['partition', known(scope.partition)],
    ['exists', exists === true ? undefined : spell(exists)],
    ['p', spell(properties)],
  ]);
}
