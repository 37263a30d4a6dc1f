/** A token of JSON text. `text` is the cooked text of a string, the literal as written otherwise, empty for punctuation. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is no token: where, why, and what to do. */
export interface Misfit {
  readonly kind: 'misfit';
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly next: string;
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-])/y;
const WORD = /[^\s{}[\],:"]{0,40}/y;
const CONTROL = /[\u0000-\u001f]/g;
const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The token that begins at or after `from`, behind white space and comments. */
export function tokenAt(text: string, from: number): Token | Misfit {
  const start = skipBlank(text, from);
  if (start < 0) return misfit(-start - 1, text.length, 'a comment is never closed', 'Close the comment with */.');
  const char = text[start];
  switch (char) {
    case undefined:
      return { kind: 'end', text: '', start, end: start };
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { kind: char, text: '', start, end: start + 1 };
    case '"':
      return stringAt(text, start);
    default:
      return literalAt(text, start);
  }
}

function misfit(start: number, end: number, message: string, next: string): Misfit {
  return { kind: 'misfit', start, end, message, next };
}

/** The offset of the next token; of a comment that is never closed, its offset as a negative number minus one. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === LINE_FEED || code === CARRIAGE_RETURN || code === 9 || code === 0xfeff) at++;
    else if (code === 47 && text[at + 1] === '/') {
      while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== CARRIAGE_RETURN) at++;
    } else if (code === 47 && text[at + 1] === '*') {
      const close = text.indexOf('*/', at + 2);
      if (close < 0) return -at - 1;
      at = close + 2;
    } else return at;
  }
}

function stringAt(text: string, start: number): Token | Misfit {
  let escaped = false;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const cooked = escaped ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
      if (cooked !== undefined) return { kind: 'string', text: cooked, start, end: at + 1 };
      return misfit(start, at + 1, 'a text holds an escape that JSON does not know', 'Write \\\\ for a backslash.');
    }
    if (code === BACKSLASH) {
      escaped = true;
      at++;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      return misfit(
        start,
        at,
        'a text is not closed on its line',
        'Add the closing ", and write \\n for a line break.',
      );
    }
  }
  return misfit(
    start,
    text.length,
    'a text is never closed: the file ends first',
    'Add the closing "; perhaps the file is cut off.',
  );
}

/** `quoted` as JSON.parse reads it; unescaped control characters (a tab) stand for themselves. */
function unescaped(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted.replace(CONTROL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));
  } catch {
    return undefined;
  }
}

/** The offset behind the number, true, false or null that begins at `start`; -1 where none does. */
export function literalEnd(text: string, start: number): number {
  LITERAL.lastIndex = start;
  return LITERAL.test(text) ? LITERAL.lastIndex : -1;
}

function literalAt(text: string, start: number): Token | Misfit {
  const end = literalEnd(text, start);
  if (end >= 0) return { kind: 'literal', text: text.slice(start, end), start, end };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] || text.charAt(start);
  return misfit(
    start,
    start + word.length,
    `${JSON.stringify(word)} is no JSON value`,
    'Put texts in double quotes; the other values are numbers, true, false and null.',
  );
}
