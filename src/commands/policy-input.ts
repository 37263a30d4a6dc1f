import { resolve } from 'node:path';
import { filePieces } from '../files/lines.js';
import { readFailure } from '../files/read-error.js';
import { stdinPieces } from '../files/stdin.js';
import { UsageError } from './surroundings.js';

/** The bytes of a file, or of standard input for `-`, as they come. */
export function inputPieces(path: string, cwd: string): Generator<Uint8Array> {
  return path === '-' ? stdinPieces() : filePieces(resolve(cwd, path));
}

/** All of it as text. Throws a UsageError when it cannot be read. */
export function inputText(path: string, cwd: string): Promise<string> {
  return guarded(path, async () =>
    Buffer.concat([...inputPieces(path, cwd)])
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}

/** What `read` answers; a UsageError where the file system refuses. */
export async function guarded<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      `${path} cannot be read: ${readFailure(error)}.`,
      'Name a file that exists, or - for standard input.',
    );
  }
}
