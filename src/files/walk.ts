import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import type { Problem } from '../model/problem.js';
import { type IgnoreRules, rulesFor } from './ignore-rules.js';
import { readFailure } from './read-error.js';
import { toSegment, toUri } from './uri.js';

export interface WalkOptions {
  readonly cwd: string;
  readonly exclude: readonly string[];
  /** Absolute: what `exclude` is relative to. */
  readonly excludeBase: string;
  readonly report: (problem: Problem) => void;
  /** Absolute: files, and the folders that hold them, which no .gitignore leaves out; nor does git itself ignore what it tracks. */
  readonly tracked: ReadonlySet<string>;
  /** Told of each file or directory that `exclude` leaves out. */
  readonly excluded: () => void;
}

/** The names of files that could be an input. */
export const CANDIDATE = /\.(?:json|ya?ml|template|ndjson|ndjson\.gz|tf|tofu|tfvars|tfplan)$/i;
const NEVER = new Set(['.git', 'node_modules']);
/** Larger files are only read when they are named. */
export const LARGEST = 64 * 1024 * 1024;

interface Step {
  readonly path: string;
  readonly entry: Dirent;
  readonly rules: IgnoreRules;
}

/**
 * The absolute paths of the files below `root` that could be an input: by extension, at most 64 MiB, not left out by a
 * .gitignore, not in .git or node_modules. In the order of their URIs; one directory's names are held at a time for
 * each level. Links to directories are not followed, links to files only when they end inside `root`.
 */
export function* candidates(root: string, options: WalkOptions): Iterable<string> {
  const { exclude, excludeBase } = options;
  const steps = stepsIn(root, rulesFor(root, excludeBase, exclude), options);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { path, entry, rules } = step;
    const isLeftOut = NEVER.has(entry.name) || rules.ignores(path, entry.isDirectory());
    if (isLeftOut && !options.tracked.has(path)) continue;
    if (rules.excludes(path, entry.isDirectory())) {
      if (entry.isDirectory() || CANDIDATE.test(entry.name)) options.excluded();
    } else if (entry.isDirectory()) {
      for (const below of stepsIn(path, rules.within(path), options)) steps.push(below);
    } else if (CANDIDATE.test(entry.name) && isReadable(path, entry, root, options)) yield path;
  }
}

/** The entries of a directory, last first. A directory counts as its name with the `/` that follows it in URIs. */
function stepsIn(directory: string, rules: IgnoreRules, { cwd, report }: WalkOptions): Step[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .map((entry) => ({ key: toSegment(entry.name) + (entry.isDirectory() ? '/' : ''), entry }))
      .sort((one, other) => (one.key < other.key ? 1 : -1))
      .map(({ entry }) => ({ path: nodePath.join(directory, entry.name), entry, rules }));
  } catch (error) {
    report(unreadable(toUri(directory, cwd), 'directory', readFailure(error)));
    return [];
  }
}

function isReadable(path: string, entry: Dirent, root: string, { cwd, report }: WalkOptions): boolean {
  if (!entry.isFile() && !entry.isSymbolicLink()) return false;
  try {
    if (entry.isSymbolicLink() && !isInside(realpathSync(path), realpathSync(root))) return false;
    const status = statSync(path);
    if (!status.isFile()) return false;
    if (status.size <= LARGEST) return true;
    const file = toUri(path, cwd);
    report({
      level: 'warning',
      kind: 'file-too-large',
      message: `${file} was left out: it is larger than 64 MiB`,
      next: 'Name the file itself if it is to be scanned.',
      file,
    });
  } catch (error) {
    // A link that leads nowhere is no file; anything else should have been readable.
    if (!entry.isSymbolicLink()) report(unreadable(toUri(path, cwd), 'file', readFailure(error)));
  }
  return false;
}

/** Below a directory; both absolute. */
export function isInside(path: string, directory: string): boolean {
  return path.startsWith(directory.endsWith(nodePath.sep) ? directory : directory + nodePath.sep);
}

export function unreadable(file: string, what: 'directory' | 'file' | 'path', reason: string): Problem {
  return {
    level: 'error',
    kind: `unreadable-${what}`,
    message: `The ${what} ${file} cannot be read: ${reason}`,
    next: 'Give this user the right to read it, or exclude it.',
    file,
  };
}
