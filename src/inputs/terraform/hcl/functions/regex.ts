import { textIn } from '../conversions.js';
import { LOOKS_A_VALUE } from '../extent.js';
import type { Run } from '../frame.js';
import type { Match, Pattern } from '../regular-expressions.js';
import { Failure, type Term } from '../term.js';
import { type FunctionCall, type FunctionDefinition, wrong } from './definition.js';
import { textFrom, tooLong } from './long-text.js';

/** https://developer.hashicorp.com/terraform/language/functions/regex */
export const REGEX: { readonly [name: string]: FunctionDefinition } = {
  regex: {
    result: (args, call) =>
      searched(args, call, (pattern, [first]) =>
        first === undefined ? new Failure('regex() without a match') : shapeOf(first, pattern),
      ),
  },
  regexall: {
    result: (args, call) => searched(args, call, (pattern, matches) => matches.map((match) => shapeOf(match, pattern))),
  },
};

/** Searching costs as many values as the text and the pattern have characters, together. */
function searched(
  [pattern = null, text = null]: readonly Term[],
  { name, frame }: FunctionCall,
  result: (pattern: Pattern, matches: readonly Match[]) => Term,
): Term {
  const [expression, searchedText] = [textIn(pattern), textIn(text)];
  if (expression === undefined || searchedText === undefined)
    return wrong(name, expression === undefined ? pattern : text);
  const compiled = frame.run.expressions.compile(expression);
  if (compiled === undefined) return new Failure(`${name}() of no regular expression`);
  if (!frame.run.spend(expression.length + searchedText.length)) return tooLong(name);
  return result(compiled, compiled.matches(searchedText));
}

/** The whole match where the pattern has no groups, else their texts: a map where they have names. */
function shapeOf({ groups: [whole = null, ...groups] }: Match, { names }: Pattern): Term {
  if (groups.length === 0) return whole;
  if (names.size === 0) return groups;
  return new Map([...names].map(([number, name]) => [name, groups[number - 1] ?? null] as const));
}

/**
 * A text with every match written anew: `$1`, `$name` and `${name}` stand for groups.
 * https://pkg.go.dev/regexp#Regexp.Expand
 */
export function rewritten(text: string, pattern: Pattern, by: string, spend: Run['spend']): Term {
  const numbers = new Map([...pattern.names].map(([number, name]) => [name, number] as const));
  const sequences = [...by.matchAll(/\$(?:\$|(\w+)|\{(\w+)\})|[^$]+|\$/g)];
  const matches = pattern.matches(text);
  if (!spend((matches.length * sequences.length) / LOOKS_A_VALUE)) return tooLong('replace');
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, groups } of matches) {
    parts.push(text.slice(at, start));
    for (const [written, name, inBraces] of sequences) {
      const group = name ?? inBraces;
      if (group === undefined) parts.push(written === '$$' ? '$' : written);
      else parts.push(groups[/^\d{1,9}$/.test(group) ? Number(group) : (numbers.get(group) ?? -1)] ?? '');
    }
    at = end;
  }
  parts.push(text.slice(at));
  return textFrom(parts, 'replace');
}
