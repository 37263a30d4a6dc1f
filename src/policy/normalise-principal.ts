import { type Hole, isHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import { isMap, type Value } from '../model/value.js';
import { labelOf } from './hole-label.js';
import { originAccessIdentityArn, originAccessIdentityIn } from './origin-access-identity.js';
import type { Principal, Somebody } from './policy-document.js';
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
      if (isHole(name)) return partlyKnown(kind, name, place) ?? unreadHole(place, name);
      if (typeof name !== 'string' && typeof name !== 'number') return unread(place, 'is no string');
      const text = String(name);
      return text.length > MAX_TEXT
        ? tooLong(place)
        : (read(text, place) ?? unread(place, 'names no principal that AWS describes'));
    });
  });
}

type Read = (name: string, at: Pointer) => Principal | undefined;

const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['AWS', awsPrincipal],
  ['Service', (name) => (/^[\w-]+(\.([\w-]+|<region>))+$/.test(name) ? { kind: 'service', name } : undefined)],
  ['Federated', (provider) => (/^[\w:./-]+$/.test(provider) ? { kind: 'federated', provider } : undefined)],
  ['CanonicalUser', canonicalUser],
]);

/** In brackets: the origin access identity that is declared beside the policy; nothing else of a template has such an id. */
function canonicalUser(id: string, at: Pointer): Principal | undefined {
  if (/^<[^<>]+>$/.test(id)) return { kind: 'user', arn: originAccessIdentityArn(id) };
  return /^[0-9a-fA-F]+$/.test(id) ? canonical(id.toLowerCase().slice(0, 8), at) : undefined;
}

function canonical(label: string, at: Pointer): Somebody {
  const why = 'names a canonical user, whose account the policy does not tell';
  return { kind: 'somebody', at, why, account: `<${label}>`, type: 'account', name: undefined };
}

/** Whatever stands for the hole, it names one account, or one role or user: `arn:aws:iam::${Account}:role/${Name}`. */
function partlyKnown(kind: string, hole: Hole, at: Pointer): Principal | undefined {
  if (kind === 'CanonicalUser' && hole.kind !== 'choice') return { ...canonical(labelOf(hole), at), why: UNKNOWN };
  if (kind !== 'AWS' || hole.kind !== 'text') return undefined;
  const [start, account, ...rest] = hole.parts;
  if (start === originAccessIdentityArn('') && isHole(account) && rest.length === 0) {
    return { kind: 'user', arn: originAccessIdentityArn(`(${labelOf(account)})`) };
  }
  if (typeof start !== 'string' || !/^arn:aws[\w-]*:iam::$/.test(start) || !isHole(account)) return undefined;
  const literals = rest.filter((part): part is string => !isHole(part));
  const [written = ''] = literals;
  if (literals.some((part) => /[*?]/.test(part)) || isHole(rest[0])) return undefined;
  const type = written.startsWith(':role/') ? 'role' : written.startsWith(':user/') ? 'user' : 'account';
  if (type === 'account' && (written !== ':root' || rest.length > 1)) return undefined;
  const name = type === 'account' || rest.length > 1 ? undefined : written.slice(1);
  return { kind: 'somebody', at, why: UNKNOWN, account: `<${labelOf(account)}>`, type, name };
}

const UNKNOWN = 'names an account that nobody knows';

/**
 * AWS puts it in place of a role or user that was deleted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
function uniqueId(id: string, at: Pointer): Somebody {
  const type = id.startsWith('AROA') ? 'role' : 'user';
  const why = `is the unique id of a ${type}, as AWS shows one that was deleted`;
  return { kind: 'somebody', at, why, account: `<${id.slice(0, 12)}>`, type, name: undefined };
}

/** No wildcard may stand for a part of a name. */
function awsPrincipal(name: string, at: Pointer): Principal | undefined {
  if (name === '*') return { kind: 'everyone' };
  if (/^\d{12}$/.test(name)) return { kind: 'account', account: name };
  if (/^A(?:ROA|IDA)[A-Z0-9]{12,124}$/.test(name)) return uniqueId(name, at);
  if (originAccessIdentityIn(name) !== undefined) return { kind: 'user', arn: name };
  const [, service, account = '', resource = ''] = /^arn:aws[\w-]*:(iam|sts)::(\d{12}):([^*?]+)$/.exec(name) ?? [];
  if (service === 'iam') {
    if (resource === 'root') return { kind: 'account', account };
    const kind = /^(role|user)\/./.exec(resource)?.[1];
    return kind === undefined ? undefined : { kind: kind as 'role' | 'user', arn: name };
  }
  const [, role, session] = /^assumed-role\/([^/]+)\/([^/]+)$/.exec(resource) ?? [];
  return role === undefined || session === undefined ? undefined : { kind: 'session', account, role, session };
}
