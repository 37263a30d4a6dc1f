import { type Hole, textOf } from '../../../../model/hole.js';
import { writeBetween } from '../../../json-pieces.js';
import { numberText } from '../conversions.js';
import { isPending, unresolved } from '../holes.js';
import { Either, Failure, isTermMap, itemsOf, JsonText, Lazy, sortedEntries, type Term } from '../term.js';

/**
 * A term as JSON, as jsonencode() writes it: keys in order, no spaces, `<`, `>` and `&` escaped. References and partly
 * known texts stay parts of the text, in quotes; where nobody knows whether a value is a text, a list or nothing, it is
 * unknown. https://developer.hashicorp.com/terraform/language/functions/jsonencode
 */
export function encoded(term: Term): JsonText['text'] {
  const parts: (string | Hole)[] = [];
  let doubt: Term | undefined;
  const write = (value: Term): void => {
    const items = itemsOf(value);
    if (items !== undefined) writeBetween(['[', ']'], items, parts, write);
    else if (isTermMap(value)) {
      writeBetween(['{', '}'], sortedEntries(value), parts, ([key, held]) => {
        parts.push(`${quoted(key)}:`);
        write(held);
      });
    } else if (value instanceof JsonText) write(value.text);
    else if (typeof value === 'string') parts.push(quoted(value));
    else if (value instanceof Lazy || value instanceof Either || value instanceof Failure) doubt ??= value;
    else if (typeof value === 'number') parts.push(numberText(value));
    else if (!isPending(value)) parts.push(JSON.stringify(value));
    else if (value.kind === 'ref') parts.push('"', value, '"');
    else if (value.kind === 'text') parts.push('"', ...value.parts.map(inQuotes), '"');
    else doubt ??= value;
  };
  write(term);
  return doubt === undefined ? (textOf(parts) as JsonText['text']) : unresolved('jsonencode()', [doubt]);
}

function inQuotes(part: string | Hole): string | Hole {
  return typeof part === 'string' ? quoted(part).slice(1, -1) : part;
}

const ESCAPED: { readonly [character: string]: string } = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPED[character] as string);
}
