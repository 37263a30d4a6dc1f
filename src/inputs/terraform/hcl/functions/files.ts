import { unknownHole } from '../../../../model/hole.js';
import { decode } from '../../../../syntax/decode.js';
import { textIn } from '../conversions.js';
import { binding } from '../frame.js';
import { Failure, isTermMap, type Term } from '../term.js';
import { type FunctionCall, type FunctionDefinition, of, wrong } from './definition.js';
import { DIGESTS } from './hashes.js';
import { trimmedEnd } from './texts.js';

/**
 * Filesystem functions, within the scanned tree: what lies outside of it is unknown, whether or not it exists.
 * https://developer.hashicorp.com/terraform/language/functions#filesystem-functions
 */
export const FILES: { readonly [name: string]: FunctionDefinition } = {
  basename: of(['text'], (path) => (path === '' ? '.' : trimmedEnd(path, '/').split('/').at(-1) || '/')),
  dirname: of(['text'], directoryOf),
  file: { result: (args, call) => read(args, call, asText) },
  filebase64: { result: (args, call) => read(args, call, (bytes) => Buffer.from(bytes).toString('base64')) },
  fileexists: { result: exists },
  templatefile: { result: rendered },
  ...Object.fromEntries(
    Object.entries(DIGESTS).map(([name, digest]) => [
      name.startsWith('base64') ? `filebase64${name.slice('base64'.length)}` : `file${name}`,
      { result: (args, call) => read(args, call, digest) } satisfies FunctionDefinition,
    ]),
  ),
};

const CHARACTERS_A_VALUE = 64;

function read([path = null]: readonly Term[], call: FunctionCall, made: (bytes: Uint8Array) => Term): Term {
  const { name, frame } = call;
  const at = textIn(path);
  if (at === undefined) return wrong(name, path);
  const bytes = frame.run.bytes(at);
  if (bytes === 'absent') return new Failure(`${name}() of ${at}, which is not there`);
  if (bytes === 'outside') return unknownHole('outside-this-scan', `${name}(${at})`);
  if (!frame.run.spend(bytes.length / CHARACTERS_A_VALUE)) return unknownHole('analysis-limit', `${name}(${at})`);
  return made(bytes);
}

function asText(bytes: Uint8Array): Term {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : new Failure('file() of something that is no text');
}

function exists([path = null]: readonly Term[], { name, frame }: FunctionCall): Term {
  const at = textIn(path);
  if (at === undefined) return wrong(name, path);
  const bytes = frame.run.bytes(at);
  return bytes === 'outside' ? unknownHole('outside-this-scan', `${name}(${at})`) : bytes !== 'absent';
}

/** templatefile(): only the given variables are known inside of it. */
function rendered(args: readonly Term[], call: FunctionCall): Term {
  const [, variables = null] = args;
  if (!isTermMap(variables)) return wrong(call.name, variables);
  const text = read(args, call, asText);
  if (typeof text !== 'string') return text;
  const { frame } = call;
  const template = frame.run.template(text, textIn(args[0]) ?? '');
  if (template === undefined) return new Failure('templatefile() of something that is no template');
  const inner = { ...frame, file: template.file, named: () => undefined, bound: new Map() };
  return frame.run.evaluate(template.expression, binding(inner, variables, template.file.file));
}

function directoryOf(path: string): string {
  const parts = trimmedEnd(path, '/').split('/').slice(0, -1);
  return parts.length === 0 ? '.' : parts.join('/') || '/';
}
