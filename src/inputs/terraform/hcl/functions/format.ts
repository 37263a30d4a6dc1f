import type { Hole } from '../../../../model/hole.js';
import { numberIn, textIn } from '../conversions.js';
import { firstUnknown, isPending, unresolved } from '../holes.js';
import { Failure, itemsOf, JsonText, type Term } from '../term.js';
import { type FunctionDefinition, wrong } from './definition.js';
import { numberAs } from './format-number.js';
import { encoded } from './json-text.js';
import { isTooLong, textFrom, tooLong } from './long-text.js';

/** https://developer.hashicorp.com/terraform/language/functions/format */
export const FORMATS: { readonly [name: string]: FunctionDefinition } = {
  format: { result: ([pattern = null, ...args], { name }) => formatted(pattern, args, name) },
  formatlist: { deep: true, result: ([pattern = null, ...args], { name }) => formattedList(pattern, args, name) },
};

const VERB =
  /%(?:%|(?<flags>[-+# 0]*)(?:\[(?<index>\d{1,4})\])?(?<width>\d{1,4})?(?:\.(?<precision>\d{1,4}))?(?<verb>[a-zA-Z]))/g;

/** `%s` and `%v` of an unknown leave it a part of the text; any other verb makes the whole unknown. */
function formatted(pattern: Term, args: readonly Term[], name: string): Term {
  const text = textIn(pattern);
  if (text === undefined) return wrong(name, pattern);
  const parts: (string | Hole)[] = [];
  let [at, next, highest] = [0, 0, 0];
  for (const match of text.matchAll(VERB)) {
    parts.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    const { flags = '', index, width, precision, verb } = match.groups ?? {};
    if (verb === undefined) {
      parts.push('%');
      continue;
    }
    if (index !== undefined) next = Number(index) - 1;
    const arg = args[next++];
    highest = Math.max(highest, next);
    if (arg === undefined) return new Failure(`${name}() has too few arguments`);
    const plain = flags === '' && width === undefined && precision === undefined && (verb === 's' || verb === 'v');
    const hole = arg instanceof JsonText && typeof arg.text !== 'string' ? arg.text : arg;
    if (plain && isPending(hole)) parts.push(hole);
    else {
      const written = writtenAs(verb, arg, precision === undefined ? undefined : Number(precision), flags);
      if (written === undefined) return wrong(name, arg);
      parts.push(padded(written, Number(width ?? 0), flags));
    }
  }
  if (args.length > highest) return new Failure(`${name}() has too many arguments`);
  parts.push(text.slice(at));
  return textFrom(parts, name);
}

function writtenAs(verb: string, arg: Term, precision: number | undefined, flags: string): string | undefined {
  if (verb === 'v' || verb === 's') {
    const json = () => (firstUnknown(arg) === undefined ? (encoded(arg) as string) : undefined);
    const text = flags.includes('#') ? json() : (textIn(arg) ?? json());
    return precision === undefined ? text : text?.slice(0, precision);
  }
  if (verb === 'q') return textIn(arg) === undefined ? undefined : String(encoded(textIn(arg) ?? ''));
  if (verb === 't') return typeof arg === 'boolean' ? String(arg) : undefined;
  const number = numberIn(arg);
  return number === undefined ? undefined : numberAs(verb, number, precision, flags);
}

function padded(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

/** Lists are gone through together; anything else stands in every text. */
function formattedList(pattern: Term, args: readonly Term[], name: string): Term {
  const unknown = args.find((arg) => isPending(arg) && arg.kind === 'unknown');
  if (unknown !== undefined) return unresolved(`${name}()`, [unknown]);
  const lengths = new Set(args.flatMap((arg) => itemsOf(arg)?.length ?? []));
  if (lengths.size > 1) return new Failure('formatlist() of lists of different lengths');
  const [length = 1] = lengths;
  const texts: Term[] = [];
  let characters = 0;
  for (let i = 0; i < length; i++) {
    const at = args.map((arg) => itemsOf(arg)?.[i] ?? arg);
    const text = formatted(pattern, at, name);
    characters += typeof text === 'string' ? text.length : 0;
    if (isTooLong(characters)) return tooLong(name);
    texts.push(text);
  }
  return texts;
}
