import { readJson } from '../../../../syntax/json.js';
import { readYaml } from '../../../../syntax/yaml.js';
import { isPending } from '../holes.js';
import { Failure, JsonText, type Term } from '../term.js';
import { decodedCsv } from './csv.js';
import { type FunctionDefinition, of, wrong } from './definition.js';
import { encoded } from './json-text.js';
import { plainTerm } from './plain-term.js';

/** Encoding functions. https://developer.hashicorp.com/terraform/language/functions#encoding-functions */
export const ENCODINGS: { readonly [name: string]: FunctionDefinition } = {
  base64decode: of(['text'], decodedBase64),
  base64encode: of(['text'], (text) => Buffer.from(text).toString('base64')),
  csvdecode: of(['text'], decodedCsv),
  jsondecode: { result: ([text = null], { name }) => decodedJson(text, name) },
  jsonencode: { deep: true, result: ([value = null]) => jsonOf(value) },
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
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) return new Failure('base64decode() of no Base64');
  const decoded = bytes.toString();
  return Buffer.from(decoded).equals(bytes) ? decoded : new Failure('base64decode() of no text');
}
