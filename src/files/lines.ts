import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 64 * 1024;

/** The bytes of a file, piece by piece. Throws what the file system throws. */
export function* filePieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const length = readSync(file, piece, 0, PIECE, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The lines of UTF-8 text, without their ends, one in memory at a time. Of a line longer than `longest` characters only
 * its first `longest` and one more are kept, so that whoever reads it sees that it is too long.
 */
export function* linesOf(pieces: Iterable<Uint8Array>, longest: number): Generator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    const kept = part.slice(0, Math.max(0, longest + 1 - length));
    if (kept !== '') parts.push(kept);
    length += kept.length;
  };
  const taken = () => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield taken();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.decode());
  if (length > 0) yield taken();
}
