import type { ScanResult } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { cellWidth } from './cell-width.js';
import { forTerminal } from './escape.js';
import type { Paint } from './paint.js';
import { shownLine } from './source-line.js';

/** A stretch of source to underline. The primary one gets carets and a little context, the others dashes. */
export interface Mark {
  readonly span: Span;
  readonly primary: boolean;
  readonly label?: string;
}

const CONTEXT = 2;
const MAX_LINES = 8;

/**
 * The lines of a frame around marks that all lie in one file; nothing when the file is not held.
 * A span of several lines is underlined on its first and shown for at most eight.
 */
export function* codeFrame(
  marks: readonly Mark[],
  lines: ScanResult['lines'],
  paint: Paint,
  width: number,
): Iterable<string> {
  const source = sourceOf(marks, lines);
  if (source.size === 0) return;
  const gutter = String(Math.max(...source.keys())).length;
  const bar = paint.style('blue', '|');
  yield `${' '.repeat(gutter)} ${bar}`;
  let previous: number | undefined;
  for (const [number, text] of [...source].sort(([a], [b]) => a - b)) {
    if (previous !== undefined && number > previous + 1) yield paint.style('blue', '...');
    previous = number;
    const here = marks.filter(({ span }) => span.start.line === number);
    const line = shownLine(text, here.length === 0 ? 1 : Math.min(...here.map(({ span }) => span.start.column)), width);
    yield `${paint.style('blue', String(number).padStart(gutter))} ${bar} ${line.text}`.trimEnd();
    for (const mark of here) {
      const from = line.cellOf(mark.span.start.column);
      const to = mark.span.end.line === number ? line.cellOf(mark.span.end.column) : cellWidth(line.text);
      const sign = (mark.primary ? '^' : '-').repeat(Math.max(1, to - from));
      const label = mark.label === undefined ? sign : `${sign} ${forTerminal(mark.label)}`;
      yield `${' '.repeat(gutter)} ${bar} ${' '.repeat(from)}${paint.style(mark.primary ? 'red' : 'cyan', label)}`;
    }
  }
}

/** The lines that the marks need, by number. */
function sourceOf(marks: readonly Mark[], lines: ScanResult['lines']): ReadonlyMap<number, string> {
  const source = new Map<number, string>();
  for (const { span, primary } of marks) {
    const from = Math.max(1, span.start.line - (primary ? CONTEXT : 0));
    const to = primary ? Math.min(lastLine(span), span.start.line + MAX_LINES - 1) : span.start.line;
    lines(span.file, from, to).forEach((text, index) => {
      source.set(from + index, text.replace(/\r$/, ''));
    });
  }
  return source;
}

/** A span that ends before the first column of a line does not touch that line. */
function lastLine({ start, end }: Span): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
