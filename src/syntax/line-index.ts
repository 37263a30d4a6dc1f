import type { Point } from '../model/span.js';

/** Where the lines of a text begin: turns offsets into lines and columns by binary search. */
export interface LineIndex {
  /** The point at an offset; offsets beyond the text count as its end. */
  pointAt(offset: number): Point;
  /** The number of lines; a line break at the end begins one more. */
  readonly lines: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Lines end with LF, CR LF or CR, as in YAML and JSON. The index is built when it is first asked. */
export function lineIndex(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const starts = () => {
    known ??= lineStarts(text);
    return known;
  };
  return {
    pointAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastNotAfter(starts(), at);
      return { line: line + 1, column: at - (starts()[line] ?? 0) + 1 };
    },
    get lines() {
      return starts().length;
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // Most texts; a search for one character is several times as fast as looking at each.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1);
  }
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
