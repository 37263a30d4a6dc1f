import { createHash } from 'node:crypto';
import { type FunctionDefinition, of } from './definition.js';

type Encoding = 'hex' | 'base64';
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** What a hash function of texts makes: `sha256` -> the digest in hex. https://developer.hashicorp.com/terraform/language/functions#hash-and-crypto-functions */
export const DIGESTS: { readonly [name: string]: (text: string | Uint8Array) => string } = Object.fromEntries([
  ...ALGORITHMS.map((algorithm) => [algorithm, digest(algorithm, 'hex')] as const),
  ['base64sha256', digest('sha256', 'base64')],
  ['base64sha512', digest('sha512', 'base64')],
]);

export const HASHES: { readonly [name: string]: FunctionDefinition } = Object.fromEntries(
  Object.entries(DIGESTS).map(([name, digestOf]) => [name, of(['text'], digestOf)]),
);

function digest(algorithm: (typeof ALGORITHMS)[number], encoding: Encoding) {
  return (text: string | Uint8Array) => createHash(algorithm).update(text).digest(encoding);
}
