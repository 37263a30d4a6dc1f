import { isHole } from '../../model/hole.js';
import type { Resource } from '../../model/resource.js';
import type { Span } from '../../model/span.js';
import type { Value, ValueMap } from '../../model/value.js';
import type { ReadOptions } from '../input.js';
import type { Interner } from './interner.js';
import { isObject, type JsonObject, member } from './json.js';
import type { NamedValue } from './named-value.js';
import { RecordedResource, type Written } from './recorded-resource.js';
import type { Scopes } from './scopes.js';
import type { Unread } from './unread.js';
import { type Fault, unspell } from './unspell.js';

/** What the records of a snapshot share. */
export interface Shared {
  readonly read: Interner;
  readonly scopeOf: Scopes;
  readonly unread: Unread;
  readonly keep: ReadOptions['keep'];
}

/**
 * The resource that a record line holds; undefined when no rule reads its type, or after a fault. With `calls` the
 * record was observed: what is absent, AWS does not have, unless the call that shows it was not made or was refused.
 */
export function resourceOf(line: JsonObject, at: () => Span, shared: Shared, fault: Fault): Resource | undefined {
  const [type, id] = [member(line, 't'), member(line, 'id')];
  if (typeof type !== 'string' || typeof id !== 'string' || id === '') return void fault('has no type (t) or no id');
  const calls = member(line, 'calls');
  if (calls !== undefined && !isObject(calls)) return void fault('has calls that are no object');
  const kept = calls === undefined ? 'all' : (shared.keep ?? everything)(type);
  if (kept === undefined) return undefined;
  const written = member(line, 'p');
  if (!isObject(written)) return void fault('has no properties (p)');
  const exists = existenceOf(line, fault);
  if (exists === undefined) return undefined;
  const isKept = (name: string) => kept === 'all' || kept.has(name);
  const identity = identityOf(line, id);
  const name = calls === undefined ? '' : identity;
  const properties: (readonly [string, Value | NamedValue])[] = [];
  for (const [key, json] of Object.entries(written)) {
    if (!isKept(key)) continue;
    const value = shared.read(json, name, fault);
    if (key.startsWith('$') && !key.startsWith('$$'))
      fault(`has the property ${key}; a real key that starts with $ is written with one more $`);
    if (value !== undefined) properties.push([key.startsWith('$$') ? key.slice(1) : key, value]);
  }
  if (calls !== undefined) {
    for (const [name, hole] of shared.unread(type, calls)) {
      if (isKept(name) && !Object.hasOwn(written, name)) properties.push([name, hole]);
    }
  }
  const resource: Written = {
    id,
    identity,
    type,
    exists,
    // Not mapOf: objects that share their shape take a third of the memory. Own keys only, as fromEntries defines them.
    properties: Object.fromEntries(properties),
    scope: shared.scopeOf(line, calls !== undefined, fault),
  };
  if (calls !== undefined) return new RecordedResource(resource);
  const origins = new Map([['', { at: at(), via: [] }]]);
  return { ...resource, properties: resource.properties as ValueMap, origins, recorded: false };
}

function everything(): 'all' {
  return 'all';
}

function existenceOf(line: JsonObject, fault: Fault): Resource['exists'] | undefined {
  const json = member(line, 'exists');
  if (json === undefined || json === true) return true;
  const value = unspell(json, fault);
  return isHole(value) ? value : void fault('has an exists that is neither true nor a hole');
}

function identityOf(line: JsonObject, id: string): string {
  const identity = member(line, 'identity');
  return typeof identity === 'string' ? identity : id.slice(id.indexOf('#') + 1);
}
