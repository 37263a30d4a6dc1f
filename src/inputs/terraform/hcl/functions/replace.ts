import { textOf } from '../../../../model/hole.js';
import { textIn } from '../conversions.js';
import type { Frame } from '../frame.js';
import { isPending, unresolved } from '../holes.js';
import { Failure, isTermMap, itemsOf, JsonText, type Term, type TermMap } from '../term.js';
import { type FunctionCall, type FunctionDefinition, wrong } from './definition.js';
import { encoded } from './json-text.js';
import { isTooLong, textFrom, tooLong } from './long-text.js';
import { rewritten } from './regex.js';

/** https://developer.hashicorp.com/terraform/language/functions/replace */
export const REPLACE: { readonly [name: string]: FunctionDefinition } = {
  replace: {
    result: ([text = null, pattern = null, by = null], { name, frame }) => {
      const wanted = textIn(pattern);
      if (wanted === undefined) return wrong(name, pattern);
      if (/^\/.+\/$/s.test(wanted)) return byExpression([text, by], wanted.slice(1, -1), name, frame);
      const isText = textIn(by) !== undefined || (isPending(by) && by.kind !== 'unknown');
      return isText || isUndecided(by) ? replaced(text, wanted, by, { name, frame }) : wrong(name, by);
    },
  },
};

function byExpression(args: readonly Term[], expression: string, name: string, { run }: Frame): Term {
  const [text, by] = args.map(textIn);
  if (text === undefined || by === undefined) return unresolved(`${name}()`, args);
  const pattern = run.expressions.compile(expression);
  if (pattern === undefined) return new Failure('replace() of no regular expression');
  if (!run.spend(expression.length + text.length)) return tooLong(name);
  return rewritten(text, pattern, by, run.spend);
}

function isUndecided(term: Term): boolean {
  return isPending(term) && term.kind === 'unknown' && term.reason === 'parameter';
}

type Call = Pick<FunctionCall, 'name' | 'frame'>;

/** In a partly known text the known parts change; references, and what AWS itself fills in, hold no placeholders. */
function replaced(text: Term, wanted: string, by: Term, call: Call): Term {
  if (text instanceof JsonText) return inDocument(text, wanted, by, call);
  const plain = textIn(text);
  if (plain !== undefined) return inText(plain, wanted, by);
  const holes = isPending(text) && text.kind === 'text' ? text.parts : [text];
  const isSafe = holes.every((part) => typeof part === 'string' || isAwsName(part as Term));
  if (!isSafe || !isPlaceholder(wanted)) return wrong(call.name, text);
  return textOf(
    holes.map((part) => {
      const made = typeof part === 'string' ? inText(part, wanted, by) : (part as Term);
      return isPending(made) ? made : String(made);
    }),
  ) as Term;
}

function inText(text: string, wanted: string, by: Term): Term {
  if (wanted === '') return text;
  const pieces = text.split(wanted);
  const between = textIn(by);
  if (between !== undefined) {
    return isTooLong(text.length + pieces.length * between.length) ? tooLong('replace') : pieces.join(between);
  }
  return textFrom(
    pieces.flatMap((piece, i) => (i === 0 ? [piece] : [isPending(by) ? by : '', piece])),
    'replace',
  );
}

/** A name that stands for something: what JSON itself writes around texts never looks like it. */
function isPlaceholder(text: string): boolean {
  return /^[\w$./:@-]+$/.test(text) && /[A-Z_]{2}/.test(text);
}

function isAwsName(part: Term): boolean {
  return (
    isPending(part) && (part.kind === 'ref' || (part.kind === 'unknown' && part.detail?.startsWith('AWS::') === true))
  );
}

/**
 * The document with the placeholder replaced in all of its texts, where that is the same as in the JSON. What it says
 * stands where it stood.
 */
function inDocument(json: JsonText, wanted: string, by: Term, { name, frame }: Call): Term {
  const between = textIn(by);
  if (!isPlaceholder(wanted) || (between !== undefined && /["\\<>&\p{Cc}]/u.test(between))) {
    return typeof json.text === 'string' ? inText(json.text, wanted, by) : unresolved(`${name}()`, [json.text]);
  }
  const { places } = frame.run;
  const within = (term: Term): Term => {
    const items = itemsOf(term);
    if (items !== undefined) return inList(term as object, items);
    if (isTermMap(term)) return inMap(term);
    if (typeof term === 'string' || (isPending(term) && term.kind === 'text'))
      return replaced(term, wanted, by, { name, frame });
    return term;
  };
  const inList = (list: object, items: readonly Term[]): Term => {
    const made = items.map(within);
    for (const i of items.keys()) places.copy(list, made, i);
    return made;
  };
  const inMap = (map: TermMap): Term => {
    const isOpen = between === undefined && [...map.keys()].some((key) => key.includes(wanted));
    if (isOpen) return unresolved(`${name}()`, [by]);
    const made = new Map<string, Term>();
    for (const [key, held] of map) {
      const to = key.replaceAll(wanted, between ?? '');
      made.set(to, within(held));
      places.copy(map, made, key, to);
    }
    return made;
  };
  const document = within(json.document);
  const text = encoded(document);
  return text instanceof Failure ? text : new JsonText(document, text);
}
