/** One line of a file. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Without its line break; undefined when it is longer than may be held. */
  readonly text: string | undefined;
}

const LINE_FEED = 10;

/** The lines of a UTF-8 file that comes in pieces. Holds one line at a time, of at most `longest` bytes. */
export function* linesOf(chunks: Iterable<Uint8Array>, longest: number): Iterable<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      size += end - from;
      yield { number, text: size > longest ? undefined : textOf(held, chunk.subarray(from, end)) };
      number++;
      held = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > longest) held = [];
    // A copy: whoever reads the file may fill the same buffer again.
    else if (from < chunk.length) held.push(Uint8Array.from(chunk.subarray(from)));
  }
  if (size > 0) yield { number, text: size > longest ? undefined : textOf(held, new Uint8Array()) };
}

function textOf(held: readonly Uint8Array[], last: Uint8Array): string {
  const bytes = held.length === 0 ? last : Buffer.concat([...held, last]);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
