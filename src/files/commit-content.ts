import type { Blob, Commit } from './commit.js';
import { git } from './git.js';

/** So much is read at once: starting git costs more than reading a template. */
const BATCH_BYTES = 16 * 1024 * 1024;
const BATCH_FILES = 2000;

/** Reads the contents of files of a commit. Throws an Error without the file's name, which says why it cannot be read. */
export type ReadBlob = (blob: Blob) => Uint8Array;

/**
 * Reads whole batches: `order` is the order in which files will be asked for. Two batches are held, so that what lies
 * near each other is read once.
 */
export function contentOf({ root }: Commit, order: readonly Blob[]): ReadBlob {
  const positions = new Map(order.map(({ id }, i) => [id, i]));
  let held: ReadonlyMap<string, Uint8Array> = new Map();
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  return (blob) => {
    const known = held.get(blob.id) ?? before.get(blob.id);
    if (known !== undefined) return known;
    const at = positions.get(blob.id);
    const read = readBatch(root, at === undefined ? [blob] : batchFrom(order, at));
    if (at !== undefined) {
      before = held;
      held = read;
    }
    const content = read.get(blob.id);
    if (content === undefined)
      throw new Error('this clone does not hold its content; fetch it whole, without --filter');
    return content;
  };
}

function batchFrom(order: readonly Blob[], start: number): readonly Blob[] {
  let bytes = 0;
  let end = start;
  while (end < order.length && end - start < BATCH_FILES) {
    bytes += order[end]?.size ?? 0;
    if (end > start && bytes > BATCH_BYTES) break;
    end++;
  }
  return order.slice(start, end);
}

/** `<id> blob <size>\n<content>\n` each, or `<id> missing\n` (https://git-scm.com/docs/git-cat-file#_batch_output). */
function readBatch(root: string, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
  const ids = [...new Set(blobs.map(({ id }) => id))];
  const most = blobs.reduce((sum, { size }) => sum + size + 200, 0);
  const { ok, out, said } = git(root, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, most });
  if (!ok) throw new Error(said);
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at);
    if (end < 0) break;
    const [id = '', kind, size] = out.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    contents.set(id, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
