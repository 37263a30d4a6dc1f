import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isGzipName } from '../files/gzip.js';

/** A snapshot while it is written. Lines are handed to the disk a batch at a time; what is on the disk can be resumed. */
export interface SnapshotFile {
  add(line: string): void;
  /** Of all lines so far, each with its line feed. */
  sha256(): string;
  close(): void;
}

/** Few enough that a run that is killed loses little, enough for gzip to find what repeats. */
const BATCH_BYTES = 32 * 1024;

/** Begins a file; with `hash`, goes on behind the lines that it stands for. Throws the file system's errors. */
export function snapshotFile(path: string, hash?: Hash): SnapshotFile {
  const file = openSync(path, hash === undefined ? 'w' : 'a', 0o600);
  const all = hash ?? createHash('sha256');
  let held: string[] = [];
  let size = 0;
  const flush = () => {
    if (held.length === 0) return;
    const text = held.join('');
    // A gzip file may consist of several, one behind the other: what is written is whole whenever the run ends.
    writeWhole(file, isGzipName(path) ? gzipSync(text) : Buffer.from(text));
    held = [];
    size = 0;
  };
  return {
    add(line) {
      const text = `${line}\n`;
      all.update(text);
      held.push(text);
      size += text.length;
      if (size >= BATCH_BYTES) flush();
    },
    sha256: () => all.copy().digest('hex'),
    close() {
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
}

/** A snapshot that is not kept: only its checksum is. */
export function unkeptSnapshot(): SnapshotFile {
  const all = createHash('sha256');
  return { add: (line) => all.update(`${line}\n`), sha256: () => all.copy().digest('hex'), close: () => {} };
}

/** One write may take less than it is given. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
