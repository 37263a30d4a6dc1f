import type { SourceFile } from '../../model/files.js';
import type { Problem } from '../../model/problem.js';
import { readJson } from '../../syntax/json.js';
import type { Document, Entry, MapNode, Node } from '../../syntax/tree.js';
import { readYaml } from '../../syntax/yaml.js';
import type { ReadOptions } from '../input.js';
import { openFile } from '../open-file.js';
import type { ProblemLog } from '../problem-log.js';
import { joined } from './joined-document.js';
import { INCLUDE, type TransformCall, transformCalls } from './transform-call.js';

export interface WithSnippets {
  readonly document: Document;
  /** The texts of the snippets, by uri. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A template and its snippets together are at most 1 MB in size, and no template has so many. */
const MAX_SNIPPETS = 200;
const MAX_CHARACTERS = 1_000_000;

/**
 * Puts the snippets of AWS::Include in their places, where they are files of the scanned tree (`aws cloudformation
 * package` uploads such files before deploy). A snippet is a map; it cannot include others. What is not at hand stays as
 * it is, and is unknown.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */
export function withSnippets(template: Document, beside: ReadOptions['beside'], log: ProblemLog): WithSnippets {
  const texts = new Map<string, string>();
  if (!template.text.includes(INCLUDE)) return { document: template, texts };
  let document = template;
  let left = MAX_SNIPPETS;
  const written = new Map<Node, Node>();
  const snippets = new Map<string, Snippet | string>();

  const entriesOf = (call: TransformCall): readonly Entry[] | undefined => {
    const { name, location, node } = call;
    if (name !== INCLUDE || location === undefined || isUrl(location) || beside === undefined) return undefined;
    const told = (problem: Omit<Problem, 'file' | 'at'>) => {
      log.add(problem, document.span(node));
      return undefined;
    };
    if (--left < 0 || document.text.length > MAX_CHARACTERS) return told(TOO_MANY);
    const file = beside(template.file, location);
    if (file === 'outside') return told(outside(location));
    if (file === 'absent') return told(missing(location));
    const snippet = snippets.get(file.uri) ?? snippetIn(file);
    snippets.set(file.uri, snippet);
    if (typeof snippet === 'string') return told(notRead(location, snippet));
    texts.set(file.uri, snippet.text);
    const together = joined(document, snippet);
    document = together.document;
    return together.entries;
  };

  /** The entries of all the calls; undefined when one of them is not at hand. */
  const all = (value: Node): readonly Entry[] | undefined => {
    const found = transformCalls(value).map(entriesOf);
    return found.every((each) => each !== undefined) ? found.flat() : undefined;
  };

  const inserted = (node: Node): Node => {
    const before = written.get(node);
    if (before !== undefined || node.kind === 'scalar') return before ?? node;
    const made = node.kind === 'list' ? { ...node, items: node.items.map(inserted) } : mapInserted(node);
    written.set(node, made);
    return made;
  };
  const mapInserted = (node: MapNode): Node => {
    const { tag, ...map } = node;
    const own = tag === '!Transform' ? all(map) : undefined;
    if (own !== undefined) return { ...map, entries: own };
    return { ...node, entries: node.entries.flatMap((entry) => entryInserted(entry)) };
  };
  const entryInserted = ({ key, value }: Entry): readonly Entry[] => {
    const own = key.text === 'Fn::Transform' ? all(value) : undefined;
    return own ?? [{ key, value: inserted(value) }];
  };

  const { root } = template;
  if (root.kind !== 'map') return { document, texts };
  const entries = root.entries.flatMap(({ key, value }) => {
    if (key.text !== 'Transform') return [{ key, value: inserted(value) }];
    const calls = transformCalls(value).map((call) => ({ call, own: entriesOf(call) }));
    const items = calls.flatMap(({ call, own }) => (own === undefined ? [call.node] : []));
    const rest: Node = { kind: 'list', items, start: value.start, end: value.end };
    return [{ key, value: rest }, ...calls.flatMap(({ own = [] }) => own)];
  });
  return { document: { ...document, root: { ...root, entries: last(entries) } }, texts };
}

/** Of equal keys the one that came last, as everywhere in a template. */
function last(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
}

function isUrl(location: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}

type Snippet = Document & { readonly root: MapNode };

/** The map that a snippet is; else why it is none. */
function snippetIn(file: SourceFile): Snippet | string {
  const opened = openFile(file);
  const read = 'problem' in opened ? opened : opened.text();
  if ('problem' in read) return read.problem.message;
  const { text } = read;
  const { uri } = file;
  const json = /^\s*\{/.test(text) ? readJson(text, uri) : undefined;
  const yaml = json?.value === undefined ? readYaml(text, uri) : undefined;
  const document = json?.value ?? yaml?.value[0];
  if (document === undefined) return yaml?.problems[0]?.message ?? 'it is empty';
  const { root } = document;
  return root.kind === 'map' ? { ...document, root } : 'it is no map';
}

const NEXT = 'Scan the processed template (aws cloudformation get-template --template-stage Processed).';

const TOO_MANY = {
  level: 'warning',
  kind: 'template-too-large',
  message: 'This template includes more than a template can hold; this and what follows was not read',
  next: NEXT,
} as const;

function outside(location: string): Omit<Problem, 'file' | 'at'> {
  const message = `This template includes ${location.slice(0, 200)}, which lies outside of what is scanned, so it was not read`;
  return { level: 'warning', kind: 'outside-the-tree', message, next: 'Scan the folder that holds both.' };
}

function missing(location: string): Omit<Problem, 'file' | 'at'> {
  const message = `This template includes ${location.slice(0, 200)}, but there is no such file`;
  return {
    level: 'warning',
    kind: 'missing-include',
    message,
    next: 'Correct the path, which is relative to the template.',
  };
}

function notRead(location: string, why: string): Omit<Problem, 'file' | 'at'> {
  const message = `This template includes ${location.slice(0, 200)}, which could not be read: ${why}`;
  return { level: 'warning', kind: 'unreadable-include', message, next: 'Mend the snippet, which must be a map.' };
}
