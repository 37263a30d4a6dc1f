import type { Problem, Reading } from '../model/problem.js';
import { type Misfit, type Token, tokenAt } from './json-scan.js';
import { skipValue } from './json-skip.js';
import { MAX_DEPTH, MAX_NODES, tooDeep, tooLarge } from './limits.js';
import { byPlace, problemAt, type Source, sourceOf } from './source.js';
import type { Document, Entry, Node, ScalarNode } from './tree.js';
import { uniqueKeys } from './unique-keys.js';

/**
 * What of a text is kept: everything; where it stands, a map or list as a scalar without text; or of each map these
 * members, of each the part that it says. A list is no level of its own: what is said counts for each of its items.
 */
export type Wanted = 'all' | 'place' | WantedMembers | Items;

interface WantedMembers {
  readonly [key: string]: Wanted;
}

/**
 * What is kept of each item of a list, and who is given the items, one by one: those that it answers false for are let go.
 * A list of as many items as a large file holds need never be in memory whole.
 */
type Items = readonly [of: 'all' | 'place' | WantedMembers, take: (item: Node) => boolean];

/**
 * The document of a JSON text; undefined for a text without any token. Comments and trailing commas are tolerated.
 * Where the text is no JSON there is no document and one problem of level error (`unreadable-json`, `too-deep`, `too-large`).
 * Never throws; keeps its own stack, so nesting costs no call depth, and runs in linear time. What is not `wanted` is
 * checked and left out: a tree costs ten times the memory of its text.
 */
export function readJson(text: string, file: string, wanted: Wanted = 'all'): Reading<Document | undefined> {
  const source = sourceOf(text, file);
  const problems: Problem[] = [];
  const root = readValue(source, problems, wanted);
  if (root === undefined) return { value: undefined, problems };
  if ('level' in root) return { value: undefined, problems: [root] };
  return { value: { ...source, root, format: 'json' }, problems: problems.toSorted(byPlace) };
}

/**
 * The value that begins at an offset of a document, though its tree leaves it out: large texts are read piece by piece.
 * Undefined when it holds more values than may be read.
 */
export function readJsonPart(source: Source, start: number, wanted: Wanted = 'all'): Node | undefined {
  const root = readValue(source, [], wanted, start);
  return root === undefined || 'level' in root ? undefined : root;
}

/** A collection that is being read; `key` is set between a key and its value. */
interface Frame {
  readonly closer: '}' | ']';
  /** What of it is kept; undefined = nothing. */
  readonly wanted: Wanted | undefined;
  readonly start: number;
  readonly entries: Entry[];
  readonly items: Node[];
  key: ScalarNode | undefined;
  /** What may come next. */
  expects: 'item' | 'colon' | 'value' | 'comma';
}

/** As many nodes does a value count of which only the place is kept: whoever asked for it is going to read it. */
const PLACED = 18;

/** Stands for every node that is not wanted. */
const LEFT_OUT: ScalarNode = { kind: 'scalar', text: '', plain: false, start: 0, end: 0 };

/** `part`: where the one value begins that is to be read; left out: the whole text is one value. */
function readValue(source: Source, problems: Problem[], whole: Wanted, part?: number): Node | Problem | undefined {
  const { text } = source;
  const stack: Frame[] = [];
  let root: Node | undefined;
  let nodes = 0;
  let token = tokenAt(text, part ?? 0);
  for (; ; token = tokenAt(text, token.end)) {
    const frame = stack.at(-1);
    if (token.kind === 'misfit') return misplaced(source, token, token.message, token.next);
    if (token.kind === 'end' && frame === undefined) return root;
    if (!fits(token, frame, root)) return unexpected(source, token, frame);
    let node: Node | undefined;
    switch (token.kind) {
      case '{':
      case '[':
        if (stack.length >= MAX_DEPTH) return tooDeep(source, token.start);
        if (frame !== undefined && wantedIn(frame) === 'place') {
          nodes += PLACED;
          const end = skipValue(text, token.start, MAX_DEPTH - stack.length);
          if (end >= 0) {
            node = placeOf(token.start, end);
            token = { ...token, end };
            break;
          }
        }
        stack.push({
          closer: token.kind === '{' ? '}' : ']',
          wanted: frame === undefined ? whole : wantedIn(frame),
          start: token.start,
          entries: [],
          items: [],
          key: undefined,
          expects: 'item',
        });
        break;
      case '}':
      case ']':
        stack.pop();
        node = frame && closed(frame, token.end, source, problems);
        break;
      case ',':
        if (frame) frame.expects = 'item';
        break;
      case ':':
        if (frame) {
          frame.expects = 'value';
          const end = isFirstLeftOut(frame) ? skipValue(text, token.end, MAX_DEPTH - stack.length) : -1;
          if (end >= 0) {
            place(LEFT_OUT, frame);
            token = { ...token, end };
          }
        }
        break;
      case 'string':
      case 'literal':
        node = frame !== undefined && isLeftOut(frame) ? LEFT_OUT : scalar(token);
        break;
    }
    if (node === undefined) continue;
    if (node !== LEFT_OUT && ++nodes > MAX_NODES) return tooLarge(source);
    const parent = stack.at(-1);
    if (parent !== undefined) place(node, parent);
    else if (part !== undefined) return node;
    else root = node;
  }
}

function placeOf(start: number, end: number): ScalarNode {
  return { kind: 'scalar', text: '', plain: false, start, end };
}

function scalar({ kind, text, start, end }: Token): ScalarNode {
  return { kind: 'scalar', text, plain: kind === 'literal', start, end };
}

/** What is kept of the value that comes next. */
function wantedIn({ closer, wanted, key }: Frame): Wanted | undefined {
  if (wanted === undefined || wanted === 'all') return wanted;
  if (wanted === 'place') return undefined;
  if (isItems(wanted)) return closer === ']' ? wanted[0] : undefined;
  if (closer === ']') return wanted;
  return key !== undefined && Object.hasOwn(wanted, key.text) ? wanted[key.text] : undefined;
}

function isItems(wanted: Wanted): wanted is Items {
  return Array.isArray(wanted);
}

/** Is the scalar that comes next in a map or list left out? Keys of a map that is read are not. */
function isLeftOut(frame: Frame): boolean {
  return (frame.expects === 'value' ? wantedIn(frame) : frame.wanted) === undefined;
}

/** Is the value that comes next left out, but not what it stands in? What lies within was looked at once with it. */
function isFirstLeftOut(frame: Frame): boolean {
  return frame.wanted !== undefined && wantedIn(frame) === undefined;
}

function fits(token: Token, frame: Frame | undefined, root: Node | undefined): boolean {
  if (frame === undefined) return root === undefined && isValueStart(token);
  switch (frame.expects) {
    case 'item':
      if (token.kind === frame.closer) return true;
      return frame.closer === '}' ? token.kind === 'string' : isValueStart(token);
    case 'colon':
      return token.kind === ':';
    case 'value':
      return isValueStart(token);
    case 'comma':
      return token.kind === ',' || token.kind === frame.closer;
  }
}

function isValueStart({ kind }: Token): boolean {
  return kind === '{' || kind === '[' || kind === 'string' || kind === 'literal';
}

function place(node: Node, parent: Frame): void {
  if (parent.closer === ']') {
    if (node !== LEFT_OUT && isKept(node, parent.wanted)) parent.items.push(node);
    parent.expects = 'comma';
  } else if (parent.expects === 'value' && parent.key !== undefined) {
    if (node !== LEFT_OUT) parent.entries.push({ key: parent.key, value: node });
    parent.key = undefined;
    parent.expects = 'comma';
  } else if (node.kind === 'scalar') {
    parent.key = node;
    parent.expects = 'colon';
  }
}

function isKept(item: Node, list: Wanted | undefined): boolean {
  return list === undefined || !isItems(list) || list[1](item);
}

/** The map or list that a bracket ends, as far as it is kept. */
function closed(frame: Frame, end: number, source: Source, problems: Problem[]): Node {
  const { start, wanted } = frame;
  if (wanted === undefined) return LEFT_OUT;
  if (wanted === 'place') return placeOf(start, end);
  if (frame.closer === ']') return { kind: 'list', items: frame.items.slice(), start, end };
  return { kind: 'map', entries: uniqueKeys(frame.entries, source, problems).slice(), start, end };
}

function unexpected(source: Source, token: Token, frame: Frame | undefined): Problem {
  if (token.kind === 'end' && frame !== undefined) {
    const opened = source.span({ start: frame.start, end: frame.start + 1 }).start;
    const bracket = frame.closer === '}' ? '{' : '[';
    return misplaced(
      source,
      token,
      `the ${bracket} of line ${opened.line}, column ${opened.column} is never closed: the file ends before its ${frame.closer}`,
      'Add the missing bracket; perhaps the file is cut off.',
    );
  }
  return misplaced(source, token, `${expectation(frame)} is expected here`, 'Correct the text at this place.');
}

function expectation(frame: Frame | undefined): string {
  if (frame === undefined) return 'the end of the file';
  switch (frame.expects) {
    case 'item':
      return frame.closer === '}' ? 'a key in double quotes or a }' : 'a value or a ]';
    case 'colon':
      return 'a colon behind the key';
    case 'value':
      return 'a value';
    case 'comma':
      return `a comma or a ${frame.closer}`;
  }
}

function misplaced(source: Source, at: Token | Misfit, message: string, next: string): Problem {
  const end = Math.max(at.end, at.start + 1);
  return problemAt(
    source,
    { start: at.start, end },
    {
      level: 'error',
      kind: 'unreadable-json',
      message: `Not readable as JSON: ${message}`,
      next,
    },
  );
}
