/** Finds what js-yaml's events leave out: where flow collections end, where block scalars and absent values stand. */

/** The offset behind the bracket that closes a flow collection whose last child ends at `from`. */
export function flowEnd(text: string, from: number, closer: ']' | '}'): number {
  const at = skipTo(text, from, (char) => char === closer);
  return Math.min(at + 1, text.length);
}

/** The offset of the `|` or `>` of a block scalar that is the next node after `from`. */
export function blockHeader(text: string, from: number): number {
  return skipTo(text, from, (char) => char === '|' || char === '>');
}

/** Where a value that is not written would stand: behind the `:`, `-` or `?` that announces it. */
export function absentValue(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return text[at] === ':' || text[at] === '-' || text[at] === '?' ? at + 1 : from;
}

/** `end` without the white space before it, but not below `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

function skipTo(text: string, from: number, found: (char: string) => boolean): number {
  let at = from;
  for (;;) {
    const char = text[at];
    if (char === undefined || found(char)) return at;
    if (char === '#' && (at === 0 || isBlank(text[at - 1]))) at = lineEnd(text, at);
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
