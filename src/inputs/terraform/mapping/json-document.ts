import { type Hole, isHole, textOf } from '../../../model/hole.js';
import { mapOf, type Value } from '../../../model/value.js';

/** Deeper documents than any policy are made to exhaust a reader. */
const MAX_DEPTH = 100;

/** They stand around the number of a hole while the text around it is parsed; no policy holds a private character. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = /\uE000(\d+)\uE001/;
const FORGED = /[\uE000\uE001]|\\u[eE]00[01]/;

/**
 * The document that a text of JSON spells, holes staying where they stand: parts of texts within quotes, values outside.
 * Undefined for what is no JSON, or made to look like it.
 * https://developer.hashicorp.com/terraform/language/functions/jsonencode
 */
export function documentIn(text: Value): Value | undefined {
  if (typeof text === 'string') return parsed(text, []);
  if (!isHole(text) || text.kind !== 'text') return undefined;
  const holes: Hole[] = [];
  let marked = '';
  let isQuoted = false;
  for (const part of text.parts) {
    if (typeof part === 'string') {
      if (FORGED.test(part)) return undefined;
      isQuoted = isQuotedAfter(part, isQuoted);
      marked += part;
      continue;
    }
    const mark = `${OPEN}${holes.length}${CLOSE}`;
    marked += isQuoted ? mark : `"${mark}"`;
    holes.push(part);
  }
  return parsed(marked, holes);
}

/** Does the text behind a part stand within quotes? */
function isQuotedAfter(part: string, before: boolean): boolean {
  let isQuoted = before;
  for (let i = 0; i < part.length; i++) {
    if (part[i] === '"') isQuoted = !isQuoted;
    else if (part[i] === '\\' && isQuoted) i++;
  }
  return isQuoted;
}

function parsed(text: string, holes: readonly Hole[]): Value | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? asValue(json, holes, 0) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error === UNREADABLE) return undefined;
    throw error;
  }
}

/** Thrown for a document that cannot be said in values. */
const UNREADABLE = new Error('unreadable document');

function asValue(json: unknown, holes: readonly Hole[], depth: number): Value {
  if (depth > MAX_DEPTH) throw UNREADABLE;
  if (typeof json === 'string') return holes.length === 0 ? json : withHoles(json, holes);
  if (typeof json === 'number' || typeof json === 'boolean') return json;
  // IAM takes no null: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
  if (typeof json !== 'object' || json === null) throw UNREADABLE;
  if (Array.isArray(json)) return json.map((each) => asValue(each, holes, depth + 1));
  return mapOf(
    Object.entries(json).map(([key, each]): readonly [string, Value] => {
      // What such a key says nobody knows, so nobody knows what the document says.
      if (MARK.test(key)) throw UNREADABLE;
      return [key, asValue(each, holes, depth + 1)];
    }),
  );
}

function withHoles(text: string, holes: readonly Hole[]): Value {
  return textOf(text.split(MARK).map((piece, i) => (i % 2 === 1 ? (holes[Number(piece)] as Hole) : piece)));
}
