import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { listedWith } from '../collect/listed-with.js';
import { diskFile } from '../files/disk-file.js';
import { gunzippedHead, isGzipName } from '../files/gzip.js';
import { linesOf } from '../inputs/snapshot/lines.js';
import { snapshotFile } from './snapshot-file.js';
import { UsageError } from './surroundings.js';

/** A snapshot that was cut off, mended so that it can be gone on with. */
export interface Unfinished {
  readonly header: { readonly [name: string]: unknown };
  /** The ids of the resources that it holds whole. */
  readonly ids: ReadonlySet<string>;
  readonly records: number;
  /** How many calls of its records failed, by reason. */
  readonly errors: { readonly [reason: string]: number };
  /** Of the lines that it holds. */
  readonly hash: Hash;
}

const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Takes from a cut-off snapshot what cannot be gone on with: half a line, and records whose resource did not follow.
 * `finished` where nothing is missing, `none` where there is no file. Throws a UsageError for a file that is no snapshot.
 */
export function resumeSnapshot(path: string): Unfinished | 'finished' | 'none' {
  if (!existsSync(path) || statSync(path).size === 0) return 'none';
  const mended = `${path}.${process.pid}.part${isGzipName(path) ? '.gz' : ''}`;
  const file = snapshotFile(mended);
  try {
    const unfinished = mend(path, file.add);
    file.close();
    if (unfinished === 'finished') rmSync(mended);
    else renameSync(mended, path);
    return unfinished;
  } catch (error) {
    rmSync(mended, { force: true });
    throw error;
  }
}

interface Row {
  readonly k?: unknown;
  readonly t?: unknown;
  readonly id?: unknown;
  readonly calls?: { readonly [operation: string]: string };
}

function mend(path: string, add: (line: string) => void): Unfinished | 'finished' {
  const hash = createHash('sha256');
  const ids = new Set<string>();
  const errors: { [reason: string]: number } = {};
  let header: Unfinished['header'] | undefined;
  let records = 0;
  let open: { readonly text: string; readonly row: Row }[] = [];
  const keep = (text: string) => {
    add(text);
    hash.update(`${text}\n`);
  };
  for (const { text, isLast } of textsOf(path)) {
    const row = rowOf(text);
    if (row === undefined && isLast) break;
    if (row?.k === 'footer') return 'finished';
    if (header === undefined) {
      if (row?.k !== 'header' || !('format' in row)) throw notOurs(path);
      header = { ...row };
      keep(text);
      continue;
    }
    if (row?.k !== 'r' || typeof row.t !== 'string' || typeof row.id !== 'string') throw notOurs(path);
    open.push({ text, row });
    // What comes with a resource stands before it: only with the resource itself is it whole.
    if (listedWith(row.t) !== row.t) continue;
    for (const each of open) {
      keep(each.text);
      count(each.row, errors);
    }
    records += open.length;
    ids.add(row.id);
    open = [];
  }
  if (header === undefined) throw notOurs(path);
  return { header, ids, records, errors, hash };
}

/** Counts the calls of a record that failed. */
export function count(record: { readonly calls?: Row['calls'] }, errors: { [reason: string]: number }): void {
  for (const outcome of Object.values(record.calls ?? {})) {
    if (outcome !== 'ok' && outcome !== 'none') errors[outcome] = (errors[outcome] ?? 0) + 1;
  }
}

function* textsOf(path: string): Iterable<{ readonly text: string; readonly isLast: boolean }> {
  // The end of a gzip file that was cut off is missing: what can be expanded is.
  const chunks = isGzipName(path)
    ? [gunzippedHead(readFileSync(path), Number.POSITIVE_INFINITY)]
    : diskFile(path, path, true).chunks();
  let before: string | undefined;
  for (const { text } of linesOf(chunks, LONGEST_LINE)) {
    if (before !== undefined) yield { text: before, isLast: false };
    before = text ?? '';
  }
  if (before !== undefined) yield { text: before, isLast: true };
}

function rowOf(text: string): Row | undefined {
  try {
    const row: unknown = JSON.parse(text);
    return typeof row === 'object' && row !== null ? row : undefined;
  } catch {
    return undefined;
  }
}

function notOurs(path: string): UsageError {
  return new UsageError(
    `${path} cannot be resumed: it is no snapshot of an account, or it was changed.`,
    'Leave --resume out to record the account from the beginning.',
  );
}
