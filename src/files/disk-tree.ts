import { readFileSync, type Stats, statSync } from 'node:fs';
import nodePath from 'node:path';
import type { Files, SourceFile } from '../model/files.js';
import type { Problem } from '../model/problem.js';
import { diskFile, heldFile } from './disk-file.js';
import { reachIn } from './reach.js';
import { errorCode, readFailure } from './read-error.js';
import { readStdin } from './stdin.js';
import { STDIN_URI, toUri } from './uri.js';
import { candidates, unreadable, type WalkOptions } from './walk.js';

export interface DiskOptions {
  /** Absolute; paths and URIs are relative to it. */
  readonly cwd: string;
  /** All of standard input; asked for at most once. */
  readonly stdin?: () => Uint8Array;
  /** Patterns in the grammar of .gitignore for what directories hold; files that are named are read anyway. */
  readonly exclude?: readonly string[];
  /** Absolute: what `exclude` is relative to; `cwd` when left out. */
  readonly excludeBase?: string;
  /** Absolute: files, and the folders that hold them, that no .gitignore leaves out; none when left out. */
  readonly tracked?: ReadonlySet<string>;
}

/**
 * The files at `paths`: files as they are, whatever they are called; directories with everything below them that could
 * be an input (see walk.ts); `-` is standard input. Every file comes once, however often it is named, in the order of
 * the URIs. A path that cannot be read is a problem of level error; the others go on.
 */
export function diskFiles(paths: readonly string[], options: DiskOptions): Files {
  const { cwd, stdin = readStdin, exclude = [], excludeBase = cwd, tracked = new Set() } = options;
  const problems: Problem[] = [];
  const input = heldFile(STDIN_URI, stdin);
  let excluded = 0;
  const walk: WalkOptions = {
    cwd,
    exclude,
    excludeBase,
    tracked,
    report: (problem) => problems.push(problem),
    excluded: () => excluded++,
  };

  function* files(): Iterable<SourceFile> {
    problems.length = 0;
    excluded = 0;
    const named: SourceFile[] = [];
    const directories = new Set<string>();
    for (const path of new Set(paths)) {
      if (path === '-') {
        named.push(input);
        continue;
      }
      const absolute = nodePath.resolve(cwd, path);
      const status = statusOf(absolute, cwd, problems);
      if (status === undefined) continue;
      const uri = toUri(absolute, cwd);
      if (status.isDirectory()) directories.add(absolute);
      else if (status.isFile()) named.push(diskFile(absolute, uri, true));
      else named.push(heldFile(uri, () => readFileSync(absolute)));
    }
    const found = [...directories].map((directory) => filesBelow(directory, walk));
    yield* merged([named.sort(byUri), ...found]);
  }
  return {
    files: { [Symbol.iterator]: () => files()[Symbol.iterator]() },
    problems: () => problems,
    excluded: () => excluded,
    ...reachIn(paths, cwd),
  };
}

function statusOf(path: string, cwd: string, problems: Problem[]): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const file = toUri(path, cwd);
    const missing: Problem = {
      level: 'error',
      kind: 'no-such-path',
      message: `There is no file or directory ${file}`,
      next: 'Check the spelling; paths are relative to the working directory.',
      file,
    };
    problems.push(errorCode(error) === 'ENOENT' ? missing : unreadable(file, 'path', readFailure(error)));
    return undefined;
  }
}

function* filesBelow(directory: string, walk: WalkOptions): Iterable<SourceFile> {
  const found = asFiles(directory, walk);
  // From above the working directory some URIs begin with ../ and some do not: then the walk's order is not theirs.
  const isAbove = /^\.\.(?:\/\.\.)*$/.test(toUri(directory, walk.cwd));
  yield* isAbove ? [...found].sort(byUri) : found;
}

function* asFiles(directory: string, walk: WalkOptions): Iterable<SourceFile> {
  for (const path of candidates(directory, walk)) yield diskFile(path, toUri(path, walk.cwd), false);
}

function byUri(one: SourceFile, other: SourceFile): number {
  return one.uri < other.uri ? -1 : 1;
}

/** Sorted sequences as one, every URI once: of equals the one from the earlier sequence. */
function* merged(sequences: readonly Iterable<SourceFile>[]): Iterable<SourceFile> {
  const heads = sequences.map((sequence) => {
    const iterator = sequence[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  let last: string | undefined;
  for (;;) {
    let first: { readonly head: (typeof heads)[number]; readonly file: SourceFile } | undefined;
    for (const head of heads) {
      if (head.next.done) continue;
      const file = head.next.value;
      if (first === undefined || file.uri < first.file.uri) first = { head, file };
    }
    if (first === undefined) return;
    first.head.next = first.head.iterator.next();
    if (first.file.uri !== last) yield first.file;
    last = first.file.uri;
  }
}
