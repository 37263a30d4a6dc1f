import { constants, gunzipSync } from 'node:zlib';

/**
 * The largest content of a compressed file, as gzip files are expanded at once: Node can expand piece by piece only
 * asynchronously. It is room for a snapshot of some 200,000 buckets, and a bound for decompression bombs, which grow a
 * thousandfold. A larger snapshot can be expanded beforehand: uncompressed files are read piece by piece, whatever their
 * size.
 */
const LARGEST = 512 * 1024 * 1024;

export function isGzipName(path: string): boolean {
  return path.toLowerCase().endsWith('.gz');
}

/** Fails with ERR_BUFFER_TOO_LARGE, Z_DATA_ERROR or Z_BUF_ERROR. */
export function gunzipped(compressed: Uint8Array): Uint8Array {
  return gunzipSync(compressed, { maxOutputLength: LARGEST });
}

/** The first bytes of the content of a file of which `compressed` is the beginning. */
export function gunzippedHead(compressed: Uint8Array, length: number): Uint8Array {
  // 64 KiB expand to 64 MiB at most. A sync flush takes what there is; a plain end would reject input that is cut off.
  return gunzipSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, length);
}
