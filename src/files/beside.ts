import { realpathSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import type { Beside } from '../model/files.js';
import { diskFile } from './disk-file.js';
import { toPath, toUri } from './uri.js';
import { isInside, LARGEST } from './walk.js';

/**
 * The file that one of the tree names by a path relative to itself. The tree: the directories at `paths`, and of each
 * file at `paths` the directory that holds it. What lies elsewhere, also by way of links, is `outside`; what is no regular
 * file of at most 64 MiB is `absent`.
 */
export function besideIn(paths: readonly string[], cwd: string): (uri: string, path: string) => Beside {
  let known: readonly string[] | undefined;
  const trees = () => {
    known ??= [...new Set(paths.flatMap((path) => treeOf(path, cwd)))];
    return known;
  };
  return (uri, path) => {
    const from = toPath(uri, cwd);
    if (from === undefined || path.includes('\0')) return 'absent';
    const wanted = nodePath.resolve(nodePath.dirname(from), path);
    if (!trees().some((tree) => isInside(wanted, tree))) return 'outside';
    try {
      const real = realpathSync(wanted);
      if (!trees().some((tree) => isInside(real, realpathSync(tree)))) return 'outside';
      const status = statSync(real);
      return status.isFile() && status.size <= LARGEST ? diskFile(wanted, toUri(wanted, cwd), false) : 'absent';
    } catch {
      return 'absent';
    }
  };
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
