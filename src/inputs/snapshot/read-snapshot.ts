import type { SourceFile } from '../../model/files.js';
import type { ReadOptions, Routed } from '../input.js';
import { chunksOf } from '../open-file.js';
import { linesOf } from './lines.js';
import { snapshotReader } from './snapshot-reader.js';

const LONGEST_LINE = 64 * 1024 * 1024;

/** The estates of a snapshot file, piece by piece: it may be larger than the memory. */
export function readSnapshot(file: SourceFile, options: ReadOptions): Routed {
  const reader = snapshotReader(file, options);
  for (const line of linesOf(chunksOf(file, reader.tell), LONGEST_LINE)) {
    if (line.text?.trim() === '') continue;
    if (!reader.take(line)) break;
  }
  return reader.end();
}
