import { literalEnd } from './json-scan.js';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** Stands for an offset where the text is not plainly JSON. */
const NOT_PLAIN = -1;

/**
 * The offset behind the JSON value that begins at `from` or behind white space there, found at several times the speed of
 * reading it. -1 where the text is not plainly JSON (a comment, a trailing comma, more than `levels` of nesting, a
 * mistake): then it has to be read token by token, which tells what is wrong.
 */
export function skipValue(text: string, from: number, levels: number): number {
  const closers: number[] = [];
  let at = skipWhite(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === OPENING_BRACE || code === OPENING_BRACKET) {
      if (closers.length >= levels) return NOT_PLAIN;
      const closer = code === OPENING_BRACE ? CLOSING_BRACE : CLOSING_BRACKET;
      at = skipWhite(text, at + 1);
      if (text.charCodeAt(at) !== closer) {
        closers.push(closer);
        if (closer === CLOSING_BRACE) at = skipKey(text, at);
        if (at < 0) return NOT_PLAIN;
        continue;
      }
      at++;
    } else at = code === QUOTE ? skipString(text, at) : literalEnd(text, at);
    at = skipClosers(text, at, closers);
    if (at < 0 || closers.length === 0) return at;
  }
}

/** From behind a value to the next one in the same collection or one around it; to the end of the outermost. */
function skipClosers(text: string, from: number, closers: number[]): number {
  let at = from;
  while (at >= 0 && closers.length > 0) {
    at = skipWhite(text, at);
    const code = text.charCodeAt(at);
    const closer = closers[closers.length - 1];
    if (code === COMMA) {
      at = skipWhite(text, at + 1);
      return closer === CLOSING_BRACE ? skipKey(text, at) : at;
    }
    if (code !== closer) return NOT_PLAIN;
    closers.pop();
    at++;
  }
  return at;
}

/** To the value behind a key. */
function skipKey(text: string, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) return NOT_PLAIN;
  const end = skipString(text, at);
  if (end < 0) return NOT_PLAIN;
  const colon = skipWhite(text, end);
  return text.charCodeAt(colon) === COLON ? skipWhite(text, colon + 1) : NOT_PLAIN;
}

function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return NOT_PLAIN;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return NOT_PLAIN;
      at = ESCAPE.lastIndex - 1;
    }
  }
  return NOT_PLAIN;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function skipWhite(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== BLANK && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return at;
    at++;
  }
}
