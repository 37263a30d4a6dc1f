import type { SourceFile } from '../model/files.js';
import { gunzipped, isGzipName } from './gzip.js';
import { errorCode, readFailure } from './read-error.js';

const HEAD_BYTES = 64 * 1024;

/** A file whose content somebody else reads, and holds as long as it likes; decompressed where its name ends in `.gz`. */
export function inMemory(uri: string, explicit: boolean, read: () => Uint8Array): SourceFile {
  const bytes = () => {
    try {
      return isGzipName(uri) ? gunzipped(read()) : read();
    } catch (error) {
      const why = errorCode(error) === '' && error instanceof Error ? error.message : readFailure(error);
      throw new Error(`${uri} cannot be read: ${why}`, { cause: error });
    }
  };
  return {
    uri,
    explicit,
    head: () => bytes().subarray(0, HEAD_BYTES),
    bytes,
    *chunks() {
      yield bytes();
    },
  };
}
