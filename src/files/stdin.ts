import { readSync } from 'node:fs';
import { errorCode } from './read-error.js';

const STDIN = 0;
const PIECE = 64 * 1024;
const PAUSE_MILLISECONDS = 10;

/** All of standard input. */
export function readStdin(): Uint8Array {
  return Buffer.concat([...stdinPieces()]);
}

/** Standard input as it comes. Waits where the other side of the pipe has not written yet. */
export function* stdinPieces(): Generator<Uint8Array> {
  for (;;) {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const length = readPiece(piece);
    if (length === 0) return;
    if (length !== undefined) yield piece.subarray(0, length);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
  }
}

/** How many bytes came; 0 at the end; undefined when a pipe that does not block has nothing yet. */
function readPiece(piece: Buffer): number | undefined {
  try {
    return readSync(STDIN, piece, 0, PIECE, null);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return undefined;
    if (errorCode(error) === 'EOF') return 0; // how Windows ends a pipe
    throw error;
  }
}
