import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/**
 * Where a scalar is written, quotes and block header included, tag and anchor not. `from` is the end of what stands
 * before it. js-yaml's events hold the content's offsets only; the rest is found here, always looking forward from a
 * known token, so that a whole text costs linear time.
 */
export function scalarExtent(text: string, event: ScalarEvent, from: number): readonly [number, number] {
  if (event.valueStart < 0) {
    const at = event.tagEnd >= 0 || event.anchorEnd >= 0 ? from : absentValue(text, from);
    return [at, at];
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return [event.valueStart, event.valueEnd];
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return [event.valueStart - 1, event.valueEnd + 1];
    default: {
      const header = skipTo(text, from, (char) => char === '|' || char === '>');
      return [header, trimmedEnd(text, header + 1, event.valueEnd)];
    }
  }
}

/** The offset behind the bracket that closes a flow collection whose last child ends at `from`. */
export function flowEnd(text: string, from: number, closer: ']' | '}'): number {
  return Math.min(skipTo(text, from, (char) => char === closer) + 1, text.length);
}

/** Where a value that is not written would stand: behind the `:`, `-` or `?` that announces it. */
function absentValue(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return text[at] === ':' || text[at] === '-' || text[at] === '?' ? at + 1 : from;
}

/** `end` without the white space before it, but not below `start`. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

/** The first character from `from` on, comments left out, that is looked for. */
function skipTo(text: string, from: number, isFound: (char: string) => boolean): number {
  let at = from;
  for (;;) {
    const char = text[at];
    if (char === undefined || isFound(char)) return at;
    if (char === '#' && isBlank(text[at - 1])) at = lineEnd(text, at);
    else at++;
  }
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}
