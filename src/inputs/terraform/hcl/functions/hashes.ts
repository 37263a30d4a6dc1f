import { createHash } from 'node:crypto';
import { Failure, type Term } from '../term.js';
import { type FunctionDefinition, of } from './definition.js';

type Encoding = 'hex' | 'base64';
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** What a hash function of texts makes: `sha256` -> the digest in hex. https://developer.hashicorp.com/terraform/language/functions#hash-and-crypto-functions */
export const DIGESTS: { readonly [name: string]: (text: string | Uint8Array) => string } = Object.fromEntries([
  ...ALGORITHMS.map((algorithm) => [algorithm, digest(algorithm, 'hex')] as const),
  ['base64sha256', digest('sha256', 'base64')],
  ['base64sha512', digest('sha512', 'base64')],
]);

export const HASHES: { readonly [name: string]: FunctionDefinition } = {
  ...Object.fromEntries(Object.entries(DIGESTS).map(([name, digestOf]) => [name, of(['text'], digestOf)])),
  uuidv5: of(['text', 'text'], uuidFor),
};

function digest(algorithm: (typeof ALGORITHMS)[number], encoding: Encoding) {
  return (text: string | Uint8Array) => createHash(algorithm).update(text).digest(encoding);
}

/** https://www.rfc-editor.org/rfc/rfc4122#appendix-C */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);

/** The id that a name has in a namespace (https://www.rfc-editor.org/rfc/rfc4122#section-4.3), version 5. */
function uuidFor(namespace: string, name: string): Term {
  const id = NAMESPACES.get(namespace) ?? namespace;
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return new Failure('uuidv5() in no namespace');
  const hash = createHash('sha1')
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const digits = `${hash.slice(0, 12)}5${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
