import { type Hole, textOf } from '../../../../model/hole.js';
import { textIn } from '../conversions.js';
import { isPending } from '../holes.js';
import { Failure, itemsOf, type Term } from '../term.js';
import { type FunctionDefinition, of, wrong } from './definition.js';

/** String functions. https://developer.hashicorp.com/terraform/language/functions#string-functions */
export const TEXTS: { readonly [name: string]: FunctionDefinition } = {
  chomp: of(['text'], (text) => text.replace(/(?:\r?\n)+$/, '')),
  endswith: of(['text', 'text'], (text, end) => text.endsWith(end)),
  indent: of(['number', 'text'], (width, text) =>
    width >= 0 && width <= 1000 ? text.replaceAll('\n', `\n${' '.repeat(width)}`) : new Failure('indent() too wide'),
  ),
  join: { deep: true, result: ([separator = null, ...lists], { name }) => joined(separator, lists, name) },
  lower: of(['text'], (text) => text.toLowerCase()),
  split: of(['text', 'text'], (separator, text) => (separator === '' ? [...text] : text.split(separator))),
  startswith: of(['text', 'text'], (text, start) => text.startsWith(start)),
  strcontains: of(['text', 'text'], (text, part) => text.includes(part)),
  strrev: of(['text'], (text) => [...text].reverse().join('')),
  substr: of(['text', 'number', 'number'], substring),
  title: of(['text'], (text) => text.replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase())),
  trim: of(['text', 'text'], (text, cut) => trimmed(text, cut)),
  trimprefix: of(['text', 'text'], (text, start) => (text.startsWith(start) ? text.slice(start.length) : text)),
  trimspace: of(['text'], (text) => text.trim()),
  trimsuffix: of(['text', 'text'], (text, end) =>
    end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
  ),
  upper: of(['text'], (text) => text.toUpperCase()),
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
  return textOf(parts) as Term;
}

/** By characters; a negative offset counts from the end, a length of -1 reaches it. */
function substring(text: string, offset: number, length: number): Term {
  const characters = [...text];
  const start = offset < 0 ? characters.length + offset : offset;
  if (start < 0 || start > characters.length) return new Failure('substr() begins outside of the text');
  return characters.slice(start, length < 0 ? undefined : start + length).join('');
}

function trimmed(text: string, cut: string): string {
  const characters = [...text];
  const isCut = new Set(cut);
  let [start, end] = [0, characters.length];
  while (start < end && isCut.has(characters[start] as string)) start++;
  while (end > start && isCut.has(characters[end - 1] as string)) end--;
  return characters.slice(start, end).join('');
}
