import { type IpRange, rangeOf } from '../ip-range.js';
import type { Comparison } from '../operators.js';
import { instantOf, numberOf } from '../plain-values.js';
import type { Text } from '../policy-document.js';
import { addressesOf } from './addresses.js';
import { atomsOf } from './atoms.js';
import type { Budget } from './budget.js';
import type { Pattern } from './pattern.js';
import { patternsOf, plainText } from './texts.js';

/** What values a key can have. */
export type Grammar =
  | { readonly kind: 'one of'; readonly values: readonly string[] }
  /** `usual`: such texts as are seen; they are tried before those that are merely possible. */
  | { readonly kind: 'text'; readonly pattern: Pattern; readonly usual?: readonly string[] }
  /** Whole, 0 and more. */
  | { readonly kind: 'number' }
  /** As a date, or in seconds since 1970. */
  | { readonly kind: 'instant'; readonly written: 'date' | 'seconds' }
  | { readonly kind: 'address'; readonly reach: 'public' | 'any' };

/** A value of a policy, and how it is compared. */
export interface Compared {
  readonly text: Text;
  readonly comparison: Comparison;
  /** The same for values of which any one satisfies the same clause. */
  readonly clause: object;
}

export interface Values {
  /** The simplest first. */
  readonly values: readonly string[];
  /** Is there one for each set of comparisons that some value satisfies? */
  readonly complete: boolean;
}

/** Values that tell the comparisons apart, one for each way to satisfy them. */
export function valuesOf(grammar: Grammar, compared: readonly Compared[], budget: Budget): Values {
  const of = (isWanted: (comparison: Comparison) => boolean) => compared.filter((each) => isWanted(each.comparison));
  const texts = of(isText);
  const plain = compared.flatMap(({ text }) => plainText(text) ?? []);
  const hasWild = texts.some(({ text, comparison }) => isWild(text, comparison));
  switch (grammar.kind) {
    case 'one of':
      return { values: grammar.values, complete: true };
    case 'number':
      return { values: wholeNumbers(plain), complete: !hasWild };
    case 'instant':
      return { values: instants(plain, grammar.written), complete: !hasWild };
    case 'address': {
      const isOpen = texts.some(({ text, comparison }) => isWild(text, comparison) && !isOctets(text));
      return { values: addressesOf(grammar.reach, rangesByClause(compared)), complete: !isOpen };
    }
    case 'text': {
      const others = of((comparison) => !isText(comparison) && comparison !== 'null');
      const patterns = texts.flatMap(({ text, comparison }) => patternsOf(text, comparison));
      // The empty text stands for no other: ForAllValues takes it for no value at all.
      const atoms = atomsOf([grammar.pattern], [...patterns, []], budget);
      const families = new Set(others.map(({ comparison }) => comparison.split('-')[0]));
      const more = others.flatMap(({ text, comparison }) => nearby(plainText(text), comparison));
      return {
        values: [...new Set([...(grammar.usual ?? []), ...atoms.texts, ...more])],
        complete: atoms.complete && (families.size === 0 || (families.size === 1 && !hasWild)),
      };
    }
  }
}

function isText(comparison: Comparison): boolean {
  return (
    comparison === 'equal' || comparison === 'equal-ignoring-case' || comparison === 'like' || comparison === 'arn'
  );
}

function isWild(text: Text, comparison: Comparison): boolean {
  const plain = plainText(text);
  return plain === undefined || ((comparison === 'like' || comparison === 'arn') && /[*?]/.test(plain));
}

function rangesByClause(compared: readonly Compared[]): readonly (readonly IpRange[])[] {
  const byClause = new Map<object, IpRange[]>();
  for (const { text, comparison, clause } of compared) {
    const plain = plainText(text) ?? '';
    // As texts, addresses are told apart one by one.
    const key = isText(comparison) ? text : clause;
    const ranges = [plain, ...octetsOf(plain)].flatMap((each) => rangeOf(each) ?? []);
    byClause.set(key, [...(byClause.get(key) ?? []), ...ranges]);
  }
  return [...byClause.values()];
}

/** `203.0.113.*`, as people write address ranges where none are read: `203.0.113.0/24`. */
function octetsOf(text: string): readonly string[] {
  const [, octets = ''] = /^((?:\d{1,3}\.){0,3})\*$/.exec(text) ?? [];
  const count = octets.split('.').length - 1;
  return /^(?:\d{1,3}\.){0,3}\*$/.test(text) ? [`${octets}${'0.'.repeat(3 - count)}0/${count * 8}`] : [];
}

function isOctets(text: Text): boolean {
  const plain = plainText(text);
  return plain !== undefined && octetsOf(plain).length > 0;
}

/** Each number, and those right beside it. */
function wholeNumbers(plain: readonly string[]): readonly string[] {
  const numbers = plain.flatMap((each) => numberOf(each) ?? []);
  const near = numbers.flatMap((each) => [
    Math.ceil(each) - 1,
    Math.floor(each),
    Math.ceil(each),
    Math.floor(each) + 1,
  ]);
  return [...new Set([0, ...near])]
    .filter((each) => each >= 0)
    .sort((a, b) => a - b)
    .map(String);
}

function instants(plain: readonly string[], written: 'date' | 'seconds'): readonly string[] {
  const moments = plain.flatMap((each) => instantOf(each) ?? (numberOf(each) ?? NaN) * 1000).filter(Number.isFinite);
  const step = written === 'date' ? 1 : 1000;
  const near = moments.flatMap((each) => {
    const whole = Math.floor(each / step) * step;
    return [whole - step, whole, whole + step];
  });
  const all = [...new Set([USUAL, ...near.sort((a, b) => a - b)])].filter((each) => each >= FIRST && each <= LAST);
  return all.map((each) => (written === 'date' ? new Date(each).toISOString() : String(each / 1000)));
}

const USUAL = Date.UTC(2026, 0, 1);
/** Policies have been judged since 2008, and dates are written with four digits for the year. */
const FIRST = Date.UTC(2008, 0, 1);
const LAST = Date.UTC(9999, 11, 31);

/** Texts that tell apart what compares texts as something else: tags may hold numbers, dates and addresses. */
function nearby(text: string | undefined, comparison: Comparison): readonly string[] {
  if (text === undefined) return [];
  if (comparison === 'bool') return ['true', 'false'];
  if (comparison === 'ip') {
    const range = rangeOf(text);
    return range === undefined ? [] : addressesOf('any', [[range]]);
  }
  if (comparison === 'binary') return [text];
  if (comparison.startsWith('date')) return [...instants([text], 'date'), text];
  const number = numberOf(text) ?? 0;
  return [text, String(number - 1), String(number), `${number}.0`, String(number + 1)];
}
