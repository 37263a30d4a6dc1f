import type { Span } from '../model/span.js';
import type { Document, Node } from '../syntax/tree.js';

/** A text without it holds no waiver, and is not looked at again. */
const MARK = 'lakeproof-ignore';

/** A comment `# lakeproof-ignore <rule>[, <rule>]: reason`. */
export interface IgnoreComment {
  readonly rules: readonly string[];
  /** '' when there is none. */
  readonly reason: string;
  readonly at: Span;
  /** The line it speaks of: its own where something stands before it, else the next line with content. */
  readonly line: number;
}

/**
 * The comments of a text that waive something, in its order; `documents` are all that the text holds. `//` begins a comment
 * too, where the format has such. Looks at every character a fixed number of times, whatever the text.
 */
export function ignoreComments(documents: readonly Document[]): readonly IgnoreComment[] {
  const [document] = documents;
  if (document === undefined || !document.text.includes(MARK)) return [];
  const { text, span } = document;
  const found: IgnoreComment[] = [];
  let below: Subject | undefined;
  for (const stretch of commentsIn(text, scalarsWithMark(documents)).toReversed()) {
    const { start, mark, end } = stretch;
    below = subjectOf(text, stretch, below);
    const [rules, reason] = dividedAt(text.slice(mark + MARK.length, end), ':');
    found.push({
      rules: rules.split(',').map((rule) => rule.trim()),
      reason: reason.trim(),
      at: span({ start, end: start + text.slice(start, end).trimEnd().length }),
      line: span({ start: below.at, end: below.at }).start.line,
    });
  }
  return found.reverse();
}

/** Offsets: of the `#` or `//`, of the mark, of the end of the line. */
interface Stretch {
  readonly start: number;
  readonly mark: number;
  readonly end: number;
}

function commentsIn(text: string, quoted: readonly Node[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let inside = 0;
  for (let mark = text.indexOf(MARK); mark >= 0; ) {
    const start = commentStart(text, mark);
    while ((quoted[inside]?.end ?? text.length) <= mark) inside++;
    const isQuoted = mark >= (quoted[inside]?.start ?? text.length);
    if (start === undefined || isQuoted || /[\w-]/.test(text[mark + MARK.length] ?? '')) {
      mark = text.indexOf(MARK, mark + MARK.length);
      continue;
    }
    const end = endOfLine(text, mark);
    stretches.push({ start, mark, end });
    mark = text.indexOf(MARK, end);
  }
  return stretches;
}

/** The offset of the `#` or `//` that the mark follows; undefined when it is not the first word of a comment. */
function commentStart(text: string, mark: number): number | undefined {
  let at = mark;
  while (at > 0 && isBlank(text[at - 1])) at--;
  if (text[at - 1] === '#') at -= 1;
  else if (text.slice(Math.max(0, at - 2), at) === '//') at -= 2;
  else return undefined;
  const before = text[at - 1];
  return before === undefined || isBlank(before) || before === '\n' || before === '\r' ? at : undefined;
}

/** What a comment speaks of: an offset in that line, and the beginning of the comment's own. */
interface Subject {
  readonly from: number;
  readonly at: number;
}

/** `below` is the answer for the next comment in the text: comments in a row speak of the same line. */
function subjectOf(text: string, { start, end }: Stretch, below: Subject | undefined): Subject {
  const from = startOfLine(text, start);
  if (text.slice(from, start).trim() !== '') return { from, at: start };
  for (let at = end; at < text.length; ) {
    const next = nextLine(text, at);
    if (next === below?.from && isCommentLine(text, next)) return { from, at: below.at };
    at = endOfLine(text, next);
    if (text.slice(next, at).trim() !== '' && !isCommentLine(text, next)) return { from, at: next };
  }
  return { from, at: start };
}

function isCommentLine(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text[at])) at++;
  return text[at] === '#' || text.startsWith('//', at);
}

function startOfLine(text: string, from: number): number {
  let at = from;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The beginning of the line behind the line break at `end`. */
function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function dividedAt(text: string, divider: string): readonly [string, string] {
  const at = text.indexOf(divider);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + divider.length)];
}

/** Texts that only speak of waivers, as a description may. */
function scalarsWithMark(documents: readonly Document[]): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') node.items.forEach(walk);
    else if (node.kind === 'scalar') {
      if (node.end - node.start > MARK.length && node.text.includes(MARK)) found.push(node);
    } else
      for (const { key, value } of node.entries) {
        walk(key);
        walk(value);
      }
  };
  for (const { root } of documents) walk(root);
  return found.sort((one, other) => one.start - other.start);
}
