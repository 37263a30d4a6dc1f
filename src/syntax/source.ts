import type { Problem } from '../model/problem.js';
import { lineIndex } from './line-index.js';
import type { Document } from './tree.js';

/** A named text that can turn its offsets into places. */
export type Source = Pick<Document, 'file' | 'text' | 'span'>;

export function sourceOf(text: string, file: string): Source {
  const index = lineIndex(text);
  return { file, text, span: ({ start, end }) => ({ file, start: index.pointAt(start), end: index.pointAt(end) }) };
}

/** A problem at a stretch of a text. */
export function problemAt(
  source: Source,
  at: { readonly start: number; readonly end: number },
  problem: Omit<Problem, 'file' | 'at'>,
): Problem {
  return { ...problem, file: source.file, at: source.span(at) };
}

/** Orders the problems of one file as they stand in it. */
export function byPlace(one: Problem, other: Problem): number {
  const [a, b] = [one.at?.start, other.at?.start];
  if (a === undefined || b === undefined) return 0;
  return a.line - b.line || a.column - b.column;
}
