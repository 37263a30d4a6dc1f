import { gunzipSync } from 'node:zlib';
import { readJson } from '../../../../syntax/json.js';
import { readYaml } from '../../../../syntax/yaml.js';
import { isPending, unresolved } from '../holes.js';
import { Failure, JsonText, type Term } from '../term.js';
import { decodedCsv } from './csv.js';
import { type FunctionDefinition, of, wrong } from './definition.js';
import { encoded } from './json-text.js';
import { tooLong } from './long-text.js';
import { plainTerm } from './plain-term.js';

/** Encoding functions. https://developer.hashicorp.com/terraform/language/functions#encoding-functions */
export const ENCODINGS: { readonly [name: string]: FunctionDefinition } = {
  base64decode: of(['text'], decodedBase64),
  base64gunzip: of(['text'], unzipped),
  base64encode: of(['text'], (text) => Buffer.from(text).toString('base64')),
  csvdecode: of(['text'], decodedCsv),
  jsondecode: { result: ([text = null], { name }) => decodedJson(text, name) },
  jsonencode: { deep: true, result: ([value = null]) => jsonOf(value) },
  textdecodebase64: of(['text', 'text'], textIn64),
  textencodebase64: of(['text', 'text'], encodedText),
  urldecode: of(['text'], (text) => {
    try {
      return decodeURIComponent(text.replaceAll('+', '%20'));
    } catch {
      return new Failure('urldecode() of no encoded text');
    }
  }),
  urlencode: of(['text'], (text) =>
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%20|[!'()*]/g, (found) =>
      found === '%20' ? '+' : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  ),
  yamldecode: of(['text'], decodedYaml),
};

/** The JSON of a map or list remembers what it was made of; of anything else only the text is of use. */
function jsonOf(value: Term): Term {
  const text = encoded(value);
  if (text instanceof Failure || typeof value !== 'object' || value === null || isPending(value)) return text;
  return new JsonText(value, text);
}

function decodedJson(text: Term, name: string): Term {
  if (text instanceof JsonText) return text.document;
  if (typeof text !== 'string') return wrong(name, text);
  const { value, problems } = readJson(text, '');
  return value === undefined || problems.length > 0 ? new Failure('jsondecode() of no JSON') : plainTerm(value.root);
}

function decodedYaml(text: string): Term {
  const { value, problems } = readYaml(text, '');
  const [document] = value;
  if (document === undefined || value.length > 1 || problems.some(({ level }) => level === 'error')) {
    return new Failure('yamldecode() of no YAML');
  }
  return plainTerm(document.root);
}

function decodedBase64(text: string): Term {
  const bytes = bytesOf(text);
  if (bytes === undefined) return new Failure('base64decode() of no Base64');
  return textOf(bytes) ?? new Failure('base64decode() of no text');
}

/** In the standard alphabet; undefined for what is no Base64. */
function bytesOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Undefined for bytes that are no UTF-8. */
function textOf(bytes: Buffer): string | undefined {
  const text = bytes.toString();
  return Buffer.from(text).equals(bytes) ? text : undefined;
}

/** A few bytes could come to gigabytes. */
const MOST_UNZIPPED = 1_000_000;

/** https://opentofu.org/docs/language/functions/base64gunzip/ */
function unzipped(text: string): Term {
  const bytes = bytesOf(text);
  if (bytes === undefined) return new Failure('base64gunzip() of no Base64');
  try {
    return textOf(gunzipSync(bytes, { maxOutputLength: MOST_UNZIPPED })) ?? new Failure('base64gunzip() of no text');
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    return isTooLarge ? tooLong('base64gunzip') : new Failure('base64gunzip() of nothing that was compressed');
  }
}

/** What Windows and AWS's own documents use; Terraform knows more, which are unknown here. */
const CHARACTER_SETS: ReadonlyMap<string, BufferEncoding> = new Map([
  ['utf-8', 'utf8'],
  ['utf-16le', 'utf16le'],
]);

function encodedText(text: string, encoding: string): Term {
  const known = CHARACTER_SETS.get(encoding.toLowerCase());
  return known === undefined
    ? unresolved(`textencodebase64() in ${encoding.slice(0, 20)}`)
    : Buffer.from(text, known).toString('base64');
}

function textIn64(text: string, encoding: string): Term {
  const known = CHARACTER_SETS.get(encoding.toLowerCase());
  if (known === undefined) return unresolved(`textdecodebase64() in ${encoding.slice(0, 20)}`);
  const bytes = bytesOf(text);
  const decoded = bytes?.toString(known);
  return bytes !== undefined && decoded !== undefined && Buffer.from(decoded, known).equals(bytes)
    ? decoded
    : new Failure(`textdecodebase64() of no text in ${encoding.slice(0, 20)}`);
}
