import { isHole } from '../../model/hole.js';
import type { Comparison } from '../operators.js';
import type { Text, Unread, Variable } from '../policy-document.js';
import { ANY, type Item, inAnyCase, type Letters, letterAlone, many, one, type Pattern } from './pattern.js';

type Part = Text['parts'][number];

export function variablesIn({ parts }: Text): readonly Variable[] {
  return parts.filter(isVariable);
}

function isVariable(part: Part): part is Variable {
  return typeof part !== 'string' && !isHole(part) && part.kind === 'variable';
}

/** The text as it is written, where all of it is known and none of it is a variable. */
export function plainText(value: Text | Unread): string | undefined {
  if (value.kind === 'unread') return undefined;
  const [only = '', ...others] = value.parts;
  return typeof only === 'string' && others.length === 0 ? only : undefined;
}

/** In so many ways at most are values put in for the variables of one text. */
const MAX_WAYS = 60;

/** The text with each of the values put in for its variables: they are themselves, never wildcards. */
export function withValues(text: Text, valuesOf: (key: string) => readonly string[]): readonly Text[] {
  let ways: readonly (readonly Part[])[] = [[]];
  for (const part of text.parts) {
    const choices: readonly (readonly Part[])[] = isVariable(part)
      ? [...valuesOf(part.key), ...(part.fallback === undefined ? [] : [part.fallback])].map(inert)
      : [[part]];
    ways = ways.flatMap((before) => choices.map((choice) => [...before, ...choice])).slice(0, MAX_WAYS);
  }
  return ways.map((parts) => ({ ...text, parts }));
}

function inert(value: string): readonly Part[] {
  return value.split(/([*?])/).map((part) => (part === '*' || part === '?' ? { kind: 'literal', text: part } : part));
}

/** What a condition's value matches; several where AWS leaves open which of them. Only for comparisons of texts. */
export function patternsOf(text: Text, comparison: Comparison): readonly Pattern[] {
  const signs = signsOf(text);
  switch (comparison) {
    case 'like':
      return [signs.map((sign) => itemOf(sign, ANY))];
    case 'arn':
      return arnPatterns(signs);
    case 'equal-ignoring-case':
      return [signs.flatMap((sign) => (sign.kind === 'open' ? [many(ANY)] : inAnyCase(sign.letter)))];
    default:
      return [signs.map((sign) => (sign.kind === 'open' ? many(ANY) : letterAlone(sign.letter)))];
  }
}

/** What a Resource matches: read as one text, and by the fields of an ARN. */
export function resourcePatterns(text: Text): readonly Pattern[] {
  const signs = signsOf(text);
  const whole = signs.map((sign) => itemOf(sign, ANY));
  return isWildBefore(signs, ARN_FIELDS - 1) ? [whole, ...arnPatterns(signs)] : [whole];
}

/** One character of a text; `wild`: `*` or `?` that stands for others; `open`: nobody knows what stands there. */
type Sign = { readonly kind: 'plain' | 'wild'; readonly letter: string } | { readonly kind: 'open' };

function signsOf({ parts }: Text): readonly Sign[] {
  return parts.flatMap((part): readonly Sign[] => {
    if (typeof part === 'string')
      return part.split('').map((letter) => ({ kind: letter === '*' || letter === '?' ? 'wild' : 'plain', letter }));
    return !isHole(part) && part.kind === 'literal' ? [{ kind: 'plain', letter: part.text }] : [{ kind: 'open' }];
  });
}

function itemOf(sign: Sign, wild: Letters): Item {
  if (sign.kind === 'open') return many(ANY);
  if (sign.kind === 'plain') return letterAlone(sign.letter);
  return sign.letter === '*' ? many(wild) : one(wild);
}

const ARN_FIELDS = 6;
const NO_COLON: Letters = { except: ':' };

/** By fields, whose wildcards cross no colon but in the last one. With fewer fields than an ARN has: in either reading. */
function arnPatterns(signs: readonly Sign[]): readonly Pattern[] {
  const pattern: Item[] = [];
  let field = 1;
  for (const sign of signs) {
    if (sign.kind === 'plain' && sign.letter === ':') field++;
    pattern.push(itemOf(sign, field < ARN_FIELDS ? NO_COLON : ANY));
  }
  if (field >= ARN_FIELDS) return [pattern];
  const whole = signs.map((sign) => itemOf(sign, ANY));
  return [whole, [...pattern, one({ only: ':' }), many(ANY)]];
}

function isWildBefore(signs: readonly Sign[], colons: number): boolean {
  let seen = 0;
  for (const sign of signs) {
    if (sign.kind !== 'plain') return true;
    if (sign.letter === ':' && ++seen === colons) return false;
  }
  return true;
}
