import { cellWidth } from './cell-width.js';

/** Words in lines of at most `width` columns (a longer word stands alone), the first after `lead`, the others indented as far. */
export function* wrapped(lead: string, text: string, width: number): Iterable<string> {
  if (lead.length + text.length <= width / 2) {
    yield lead + text;
    return;
  }
  const indent = ' '.repeat(cellWidth(lead));
  let line = lead;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && cellWidth(line) + 1 + cellWidth(word) > width) {
      yield line;
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  yield line;
}
