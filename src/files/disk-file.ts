import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { SourceFile } from '../model/files.js';
import { gunzipped, gunzippedHead, isGzipName } from './gzip.js';
import { reading } from './read-error.js';

const HEAD_BYTES = 64 * 1024;
const CHUNK_BYTES = 256 * 1024;

/**
 * A regular file. Of it only the first bytes are held, until all are read: of most files they are all, and looking at what
 * a file is took two more reads. A name that ends in `.gz` is read decompressed (see gzip.ts for the bounds).
 */
export function diskFile(path: string, uri: string, explicit: boolean): SourceFile {
  if (isGzipName(path)) {
    const bytes = () => gunzipped(readFileSync(path));
    return {
      uri,
      explicit,
      head: () => reading(uri, () => gunzippedHead(firstBytes(path), HEAD_BYTES)),
      bytes: () => reading(uri, bytes),
      chunks: () => pieces(() => reading(uri, bytes)),
    };
  }
  let first: Uint8Array | undefined;
  return {
    uri,
    explicit,
    head: () => {
      first ??= reading(uri, () => firstBytes(path));
      return first;
    },
    bytes: () => {
      const whole = first !== undefined && first.length < HEAD_BYTES ? first : reading(uri, () => readFileSync(path));
      first = undefined;
      return whole;
    },
    chunks: () => fileChunks(path, uri),
  };
}

/** Something that can be read only once (standard input, a pipe): read when it is first asked for, then held. */
export function heldFile(uri: string, read: () => Uint8Array): SourceFile {
  let held: Uint8Array | undefined;
  const bytes = () => {
    held ??= reading(uri, read);
    return held;
  };
  return { uri, explicit: true, head: () => bytes().subarray(0, HEAD_BYTES), bytes, chunks: () => pieces(bytes) };
}

function firstBytes(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    // Some file systems say 0 of a file that holds something: those are read to their end, too.
    const head = Buffer.alloc(Math.min(HEAD_BYTES, fstatSync(descriptor).size || HEAD_BYTES));
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, head, length, head.length - length, null);
      length += read;
      if (read === 0 || length === head.length) return head.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function* fileChunks(path: string, uri: string): Iterable<Uint8Array> {
  const descriptor = reading(uri, () => openSync(path, 'r'));
  try {
    for (;;) {
      // A fresh buffer each time: the reader may keep a piece.
      const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const read = reading(uri, () => readSync(descriptor, chunk, 0, CHUNK_BYTES, null));
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

function* pieces(read: () => Uint8Array): Iterable<Uint8Array> {
  const bytes = read();
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
