import { isHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import { isMap, type Value } from '../model/value.js';
import type { Principal } from './policy-document.js';
import { MAX_TEXT, tooLong, unread, unreadHole } from './read-text.js';
import { listed, type Reader } from './reader.js';

/**
 * The value of Principal or NotPrincipal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipals(value: Value, at: Pointer, reader: Reader): readonly Principal[] {
  if (value === '*') return [{ kind: 'everyone' }];
  if (isHole(value)) return [unreadHole(at, value)];
  if (!isMap(value)) return [unread(at, 'is neither "*" nor a map of principals')];
  const kinds = Object.entries(value);
  if (kinds.length === 0) return [unread(at, 'names nobody')];
  return kinds.flatMap(([kind, names]) => {
    const here = child(at, kind);
    const read = READERS.get(kind);
    if (read === undefined) return [unread(here, 'is no kind of principal')];
    if (reader.duplicates.has(here)) return [unread(here, 'is written twice')];
    return listed(names, here).map(({ value: name, at: place }): Principal => {
      if (isHole(name)) return unreadHole(place, name);
      if (typeof name !== 'string' && typeof name !== 'number') return unread(place, 'is no string');
      const text = String(name);
      return text.length > MAX_TEXT
        ? tooLong(place)
        : (read(text) ?? unread(place, 'names no principal that AWS describes'));
    });
  });
}

const READERS: ReadonlyMap<string, (name: string) => Principal | undefined> = new Map([
  ['AWS', awsPrincipal],
  ['Service', (name) => (/^[\w-]+(\.([\w-]+|<region>))+$/.test(name) ? { kind: 'service', name } : undefined)],
  ['Federated', (provider) => (/^[\w:./-]+$/.test(provider) ? { kind: 'federated', provider } : undefined)],
  ['CanonicalUser', (id) => (/^[0-9a-fA-F]+$/.test(id) ? { kind: 'canonical-user', id: id.toLowerCase() } : undefined)],
] as const satisfies readonly (readonly [string, (name: string) => Principal | undefined])[]);

/** No wildcard may stand for a part of a name; ids such as AROA..., which AWS puts for deleted roles, are not read. */
function awsPrincipal(name: string): Principal | undefined {
  if (name === '*') return { kind: 'everyone' };
  if (/^\d{12}$/.test(name)) return { kind: 'account', account: name };
  const [, service, account = '', resource = ''] = /^arn:aws[\w-]*:(iam|sts)::(\d{12}):([^*?]+)$/.exec(name) ?? [];
  if (service === 'iam') {
    if (resource === 'root') return { kind: 'account', account };
    const kind = /^(role|user)\/./.exec(resource)?.[1];
    return kind === undefined ? undefined : { kind: kind as 'role' | 'user', arn: name };
  }
  const [, role, session] = /^assumed-role\/([^/]+)\/([^/]+)$/.exec(resource) ?? [];
  return role === undefined || session === undefined ? undefined : { kind: 'session', account, role, session };
}
