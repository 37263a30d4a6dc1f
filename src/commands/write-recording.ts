import type { Collected } from '../collect/record.js';
import { footerLine, headerLine, type LiveGap, type LiveHeader, recordLine } from '../inputs/snapshot/live-lines.js';
import type { RecordingListener } from '../inputs/snapshot/read-recording.js';
import { count, resumeSnapshot, type Unfinished } from './resume-snapshot.js';
import { snapshotFile, unkeptSnapshot } from './snapshot-file.js';
import { UsageError } from './surroundings.js';

/** What a recording came to. */
export interface RecordingResult {
  readonly records: number;
  /** Lists and accounts that could not be read. */
  readonly unread: readonly LiveGap[];
  /** How many calls failed, by reason. */
  readonly errors: { readonly [reason: string]: number };
  /** Resources that were deleted while they were read. */
  readonly gone: number;
  /** Why the file has no end yet. */
  readonly stopped?: string;
}

/** A file to record in, perhaps one that an earlier run began. */
export interface RecordingFile {
  /** Left out: it is not kept. */
  readonly path?: string;
  /** The earlier run's, where there is one to go on with. */
  readonly unfinished?: Unfinished;
}

/** The file of a recording; `finished` where `resume` finds nothing missing. */
export function openRecording(path: string | undefined, resume: boolean): RecordingFile | 'finished' {
  if (path === undefined) return {};
  const found = resume ? onDisk(path, () => resumeSnapshot(path)) : 'none';
  return found === 'finished' ? found : { path, ...(found !== 'none' && { unfinished: found }) };
}

/**
 * Writes what is collected, line by line, each through `redact`, and tells the listener; the footer only when everything
 * was. `unread`: what is known to be missing from the beginning.
 */
export async function writeRecording(
  { path = '', unfinished }: RecordingFile,
  header: LiveHeader,
  collected: AsyncIterable<Collected>,
  unread: LiveGap[],
  signal: AbortSignal,
  redact: (line: string) => string,
  listener?: RecordingListener,
): Promise<RecordingResult> {
  const begin = redact(headerLine(header));
  if (unfinished !== undefined) checkSame(path, unfinished, JSON.parse(begin));
  const file = path === '' ? unkeptSnapshot() : onDisk(path, () => snapshotFile(path, unfinished?.hash));
  const errors: { [reason: string]: number } = { ...unfinished?.errors };
  let records = unfinished?.records ?? 0;
  let gone = 0;
  const add = async (line: string) => {
    onDisk(path, () => file.add(line));
    await listener?.line(line);
  };
  try {
    if (unfinished === undefined) await add(begin);
    for await (const each of collected) {
      switch (each.kind) {
        case 'record':
          records++;
          count(each, errors);
          await add(redact(recordLine(each)));
          break;
        case 'unread': {
          const { kind: _, ...gap } = each;
          unread.push(gap);
          break;
        }
        case 'gone':
          gone++;
          break;
        case 'settled':
          listener?.settled(each);
          break;
        case 'done': {
          const gaps = JSON.parse(redact(JSON.stringify(unread))) as readonly LiveGap[];
          // The checksum is of what is written, so it must not be redacted itself.
          await add(footerLine({ records, complete: each.complete, errors, unread: gaps, sha256: file.sha256() }));
        }
      }
    }
    return { records, unread, errors, gone };
  } catch (error) {
    if (!signal.aborted) throw error;
    return { records, unread, errors, gone, stopped: String(signal.reason) };
  } finally {
    onDisk(path, () => file.close());
  }
}

/** What may differ between the run that began a file and the one that ends it. */
const MAY_DIFFER = new Set(['startedAt', 'caller']);

/** What a user gave that stands in a header under this name. */
const GIVEN: { readonly [name: string]: string } = {
  tool: 'version of Lakeproof',
  accounts: 'accounts or regions',
  collected: 'rules',
  calls: 'rules',
  buckets: '--buckets',
  redaction: '--redact',
};

function checkSame(path: string, { header }: Unfinished, now: Unfinished['header']): void {
  const names = [...new Set([...Object.keys(header), ...Object.keys(now)])].filter((name) => !MAY_DIFFER.has(name));
  const changed = names.filter((name) => JSON.stringify(header[name]) !== JSON.stringify(now[name]));
  const given = new Set(changed.map((name) => (Object.hasOwn(GIVEN, name) ? GIVEN[name] : name)));
  if (changed.length > 0)
    throw new UsageError(
      `${path} cannot be resumed; this differs from the run that began it: ${[...given].join(', ')}.`,
      'Run with the same rules, regions, roles and version, or leave --resume out to record from the beginning.',
    );
}

/** The file system's refusals are the user's to mend. */
function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(
      `${path} cannot be written: ${(error as Error).message}`,
      'Name a file in a folder that you may write to, on a disk with room.',
    );
  }
}
