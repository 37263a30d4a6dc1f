import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import type { Beside, Folder, Folders, SourceFile } from '../model/files.js';
import { diskFile } from './disk-file.js';
import { toPath, toUri } from './uri.js';
import { isInside, LARGEST } from './walk.js';

/** What can be reached from the files of a tree by paths relative to them. */
export interface Reach {
  readonly beside: (uri: string, path: string) => Beside;
  readonly folder: (uri: string, path: string) => Folder;
  readonly folders: (uri: string, path: string) => Folders;
}

/**
 * What one file of the tree names by a path relative to itself. The tree: the directories at `paths`, and of each file at
 * `paths` the directory that holds it. What lies elsewhere, also by way of links, is `outside`; what is no regular file of
 * at most 64 MiB is `absent`.
 */
export function reachIn(paths: readonly string[], cwd: string): Reach {
  let known: { readonly named: readonly string[]; readonly real: readonly string[] } | undefined;
  const trees = () => {
    const named = known?.named ?? [...new Set(paths.flatMap((path) => treeOf(path, cwd)))];
    known ??= { named, real: named.map((tree) => realpathSync(tree)) };
    return known;
  };
  /** The absolute path that is named, where it lies in the tree and exists. */
  const located = (uri: string, path: string): { readonly wanted: string } | 'absent' | 'outside' => {
    const from = toPath(uri, cwd);
    if (from === undefined || path.includes('\0')) return 'absent';
    const wanted = nodePath.resolve(nodePath.dirname(from), path);
    if (!trees().named.some((tree) => isIn(wanted, tree))) return 'outside';
    try {
      const real = realpathSync(wanted);
      return trees().real.some((tree) => isIn(real, tree)) ? { wanted } : 'outside';
    } catch {
      return 'absent';
    }
  };
  const fileAt = (path: string): SourceFile | 'absent' => {
    try {
      const status = statSync(path);
      return status.isFile() && status.size <= LARGEST ? diskFile(path, toUri(path, cwd), false) : 'absent';
    } catch {
      return 'absent';
    }
  };
  return {
    beside: (uri, path) => {
      const found = located(uri, path);
      return typeof found === 'string' ? found : fileAt(found.wanted);
    },
    folder: (uri, path) => {
      const found = located(uri, path);
      if (typeof found === 'string') return found;
      const files = entriesIn(found.wanted)?.map((entry) => {
        const path = nodePath.join(found.wanted, entry.name);
        // A link may lead out of the tree.
        const isReached = entry.isFile() || (entry.isSymbolicLink() && typeof located(uri, path) !== 'string');
        return isReached ? fileAt(path) : 'absent';
      });
      return files?.filter(isFile) ?? 'absent';
    },
    folders: (uri, path) => {
      const found = located(uri, path);
      if (typeof found === 'string') return found;
      const folders = entriesIn(found.wanted)?.filter((entry) => entry.isDirectory());
      return folders?.map(({ name }) => name) ?? 'absent';
    },
  };
}

function isFile(found: SourceFile | 'absent'): found is SourceFile {
  return found !== 'absent';
}

/** Sorted by name; undefined for what is no folder that can be read. */
function entriesIn(directory: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** A tree holds itself. */
function isIn(path: string, tree: string): boolean {
  return path === tree || isInside(path, tree);
}

function treeOf(path: string, cwd: string): readonly string[] {
  if (path === '-') return [];
  const absolute = nodePath.resolve(cwd, path);
  try {
    return [statSync(absolute).isDirectory() ? absolute : nodePath.dirname(absolute)];
  } catch {
    // That the path cannot be read is told where it is walked.
    return [];
  }
}
