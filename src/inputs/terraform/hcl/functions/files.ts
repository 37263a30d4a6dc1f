import type { SourceFile } from '../../../../model/files.js';
import { unknownHole } from '../../../../model/hole.js';
import { decode } from '../../../../syntax/decode.js';
import type { Expression, HclFile } from '../../../../syntax/hcl/ast.js';
import { textIn } from '../conversions.js';
import { CHARACTERS_A_VALUE } from '../extent.js';
import { binding } from '../frame.js';
import { Failure, isTermMap, type Term, type TermMap } from '../term.js';
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
  file: { result: ([path = null], call) => read(path, call, CHARACTERS_A_VALUE, asText) },
  filebase64: {
    result: ([path = null], call) =>
      read(path, call, CHARACTERS_A_VALUE, (bytes) => Buffer.from(bytes).toString('base64')),
  },
  fileexists: { result: exists },
  /** What begins with `~` is a matter of the machine. */
  pathexpand: of(['text'], (path) => (path.startsWith('~') ? unknownHole('known-after-apply', 'pathexpand()') : path)),
  templatefile: { result: fromFile },
  templatestring: { result: fromText },
  ...Object.fromEntries(
    Object.entries(DIGESTS).map(([name, digest]) => [
      name.startsWith('base64') ? `filebase64${name.slice('base64'.length)}` : `file${name}`,
      { result: (args, call) => digested(args, call, digest) } satisfies FunctionDefinition,
    ]),
  ),
};

/** Digests are quick, and of archives that are large. */
const BYTES_A_VALUE = 4096;

function digested([path = null]: readonly Term[], call: FunctionCall, digest: (bytes: Uint8Array) => Term): Term {
  return read(path, call, BYTES_A_VALUE, digest);
}

/** What is made of a file's bytes. So many of them count as one value. */
function read(
  path: Term,
  { name, frame: { run } }: FunctionCall,
  bytesAValue: number,
  made: (bytes: Uint8Array, file: SourceFile) => Term,
): Term {
  const at = textIn(path);
  if (at === undefined) return wrong(name, path);
  const file = run.tree.file(at);
  if (file === 'outside') return unknownHole('outside-this-scan', `${name}(${at})`);
  const bytes = file === 'absent' ? undefined : bytesOf(file);
  if (file === 'absent' || bytes === undefined) return new Failure(`${name}() of ${at}, which is not there`);
  if (!run.spend(bytes.length / bytesAValue)) return unknownHole('analysis-limit', `${name}(${at})`);
  return made(bytes, file);
}

function bytesOf(file: SourceFile): Uint8Array | undefined {
  try {
    return file.bytes();
  } catch {
    return undefined;
  }
}

function asText(bytes: Uint8Array): Term {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : new Failure('file() of something that is no text');
}

function exists([path = null]: readonly Term[], { name, frame }: FunctionCall): Term {
  const at = textIn(path);
  if (at === undefined) return wrong(name, path);
  const file = frame.run.tree.file(at);
  return file === 'outside' ? unknownHole('outside-this-scan', `${name}(${at})`) : file !== 'absent';
}

function fromFile([path = null, variables = null]: readonly Term[], call: FunctionCall): Term {
  if (!isTermMap(variables)) return wrong(call.name, variables);
  return read(path, call, CHARACTERS_A_VALUE, (bytes, { uri }) => {
    const text = asText(bytes);
    const template = typeof text === 'string' ? call.frame.run.template(text, uri) : undefined;
    return template === undefined ? noTemplate(call) : rendered(template, template.file, variables, call);
  });
}

/** What is written in no file has the place of the call. https://developer.hashicorp.com/terraform/language/functions/templatestring */
function fromText([template = null, variables = null]: readonly Term[], call: FunctionCall): Term {
  if (!isTermMap(variables)) return wrong(call.name, variables);
  const text = textIn(template);
  if (text === undefined) return wrong(call.name, template);
  const read = call.frame.run.template(text, '');
  if (read === undefined) return noTemplate(call);
  const { file } = call.frame;
  return rendered(read, { ...read.file, file: file.file, span: () => file.span(call.at) }, variables, call);
}

function noTemplate({ name }: FunctionCall): Failure {
  return new Failure(`${name}() of something that is no template`);
}

/** Only the given variables are known inside of a template. */
function rendered(
  { expression }: { readonly expression: Expression },
  file: HclFile,
  variables: TermMap,
  { frame }: FunctionCall,
): Term {
  const inner = { ...frame, file, named: () => undefined, bound: new Map() };
  return frame.run.evaluate(expression, binding(inner, variables, file.file));
}

function directoryOf(path: string): string {
  const parts = trimmedEnd(path, '/').split('/').slice(0, -1);
  return parts.length === 0 ? '.' : parts.join('/') || '/';
}
