import { cellWidth } from './cell-width.js';
import { forTerminal } from './escape.js';

/** A line of source as it is shown. */
export interface ShownLine {
  readonly text: string;
  /** The terminal column (0-based, in `text`) where a 1-based UTF-16 column of the source is drawn. */
  readonly cellOf: (column: number) => number;
}

const TAB = '    ';

/**
 * Makes a source line safe and at most about `width` columns wide, with tabs as four blanks. A line that is too long is cut
 * so that the columns from `focus` on stay visible. Costs the same however long the line is: a minified template is one line.
 */
export function shownLine(source: string, focus: number, width: number): ShownLine {
  const from = startOf(source, focus - 1, width);
  const to = Math.min(source.length, from + width);
  const lead = from === 0 ? '' : '…';
  const draw = (until: number) => {
    const safe = source.slice(from, Math.max(from, until)).split('\t').map(forTerminal).join(TAB);
    return lead + safe;
  };
  const whole = draw(to) + (to < source.length ? '…' : '');
  return { text: whole.trimEnd(), cellOf: (column) => cellWidth(draw(Math.min(column - 1, to))) };
}

/** Shows the line from its start where the focus then has room, else from a little before the focus. */
function startOf(source: string, focus: number, width: number): number {
  if (source.length <= width || focus < width * 0.6) return 0;
  const from = Math.min(focus - Math.floor(width * 0.3), source.length - Math.floor(width * 0.5));
  return /[\uDC00-\uDFFF]/.test(source.charAt(from)) ? from - 1 : from;
}
