import type { Hole } from '../../../../model/hole.js';
import { characters } from '../characters.js';
import { textIn } from '../conversions.js';
import { isPending } from '../holes.js';
import { Failure, itemsOf, type Term } from '../term.js';
import { type FunctionDefinition, of, wrong } from './definition.js';
import { isTooLong, textFrom, tooLong } from './long-text.js';

/** String functions. https://developer.hashicorp.com/terraform/language/functions#string-functions */
export const TEXTS: { readonly [name: string]: FunctionDefinition } = {
  chomp: of(['text'], (text) => trimmedEnd(text, '\r\n')),
  endswith: of(['text', 'text'], (text, end) => text.endsWith(end)),
  indent: of(['number', 'text'], indented),
  join: { deep: true, result: ([separator = null, ...lists], { name }) => joined(separator, lists, name) },
  lower: of(['text'], (text) => eachLetter(text, (letter) => letter.toLowerCase())),
  split: of(['text', 'text'], (separator, text) => (separator === '' ? [...text] : text.split(separator))),
  startswith: of(['text', 'text'], (text, start) => text.startsWith(start)),
  strcontains: of(['text', 'text'], (text, part) => text.includes(part)),
  strrev: of(['text'], (text) => characters(text).toReversed().join('')),
  substr: of(['text', 'number', 'number'], substring),
  title: of(['text'], (text) => text.replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase())),
  trim: of(['text', 'text'], (text, cut) => trimmed(text, cut)),
  trimprefix: of(['text', 'text'], (text, start) => (text.startsWith(start) ? text.slice(start.length) : text)),
  trimspace: of(['text'], (text) => text.trim()),
  trimsuffix: of(['text', 'text'], (text, end) =>
    end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
  ),
  upper: of(['text'], (text) => eachLetter(text, (letter) => letter.toUpperCase())),
};

/** Partly known texts join to a partly known text. */
function joined(separator: Term, lists: readonly Term[], name: string): Term {
  const between = textIn(separator);
  if (between === undefined) return wrong(name, separator);
  const parts: (string | Hole)[] = [];
  for (const list of lists) {
    const items = itemsOf(list);
    if (items === undefined) return wrong(name, list);
    for (const item of items) {
      const part = isPending(item) ? item : textIn(item);
      if (part === undefined) return wrong(name, item);
      if (parts.length > 0) parts.push(between);
      parts.push(part);
    }
  }
  return textFrom(parts, name);
}

/** By characters; a negative offset counts from the end, a length of -1 reaches it. */
function substring(text: string, offset: number, length: number): Term {
  const all = characters(text);
  const start = Math.max(0, offset < 0 ? all.length + offset : offset);
  return all.slice(start, length < 0 ? undefined : start + length).join('');
}

/** Letter by letter, as Go does it: what would become several letters stays as it is. */
function eachLetter(text: string, changed: (letter: string) => string): string {
  if (/^[ -~]*$/.test(text)) return changed(text);
  return Array.from(text, (letter) => ([...changed(letter)].length === 1 ? changed(letter) : letter)).join('');
}

/** Every line but the first. */
function indented(width: number, text: string): Term {
  if (width < 0 || !Number.isInteger(width)) return new Failure('indent() by no number of spaces');
  const lines = text.split('\n');
  return isTooLong(text.length + lines.length * width) ? tooLong('indent') : lines.join(`\n${' '.repeat(width)}`);
}

function trimmed(text: string, cut: string): string {
  const codePoints = [...text];
  const isCut = new Set(cut);
  let [start, end] = [0, codePoints.length];
  while (start < end && isCut.has(codePoints[start] as string)) start++;
  while (end > start && isCut.has(codePoints[end - 1] as string)) end--;
  return codePoints.slice(start, end).join('');
}

/** Without these characters at its end. A regular expression would try anew from each of them. */
export function trimmedEnd(text: string, cut: string): string {
  let end = text.length;
  while (end > 0 && cut.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
