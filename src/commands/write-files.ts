import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './surroundings.js';

export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  readonly text: () => Iterable<string>;
}

/**
 * Writes every file beside its place and moves them there only when all are whole: a failed run leaves none half
 * written. `noun` says in messages what they are. Throws a UsageError where one cannot be written.
 */
export function writeFiles(noun: string, files: readonly WrittenFile[]): void {
  const written: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, text } of files) {
      const from = `${path}.${process.pid}.part`;
      makeFolder(dirname(path));
      written.push({ from, to: path });
      const file = openSync(from, 'w');
      try {
        for (const chunk of text()) writeSync(file, chunk);
      } finally {
        closeSync(file);
      }
    }
    for (const { from, to } of written) renameSync(from, to);
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(
      `A ${noun} cannot be written: ${(error as Error).message}`,
      'Name a file in a folder that you may write to.',
    );
  }
}

/** Level by level: Node's own recursive mkdir never returns where a folder can be neither made nor found (below /proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
