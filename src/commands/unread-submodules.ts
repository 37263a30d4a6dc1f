import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Commit, submodulesInIndex } from '../files/commit.js';
import { excluderFor } from '../files/ignore-rules.js';
import { toUri } from '../files/uri.js';
import { isInside } from '../files/walk.js';
import type { Problem } from '../model/problem.js';
import type { LoadedConfiguration } from './load-configuration.js';

/**
 * Submodules in the scanned paths that a commit does not have as they are, and that are not checked out: what a change
 * moves into one would otherwise look as if it were taken away.
 */
export function unreadSubmodules(
  { root, submodules }: Commit,
  paths: readonly string[],
  { configuration: { exclude = [] }, folder }: LoadedConfiguration,
  cwd: string,
): readonly Problem[] {
  const isExcluded = excluderFor(folder, exclude);
  const places = (paths.length > 0 ? paths : ['.']).map((path) => resolve(cwd, path));
  return [...submodulesInIndex(root)].flatMap(([path, id]): readonly Problem[] => {
    const there = join(root, path);
    const isScanned = places.some((place) => there === place || isInside(there, place)) && !isExcluded(there);
    const isEmpty = !existsSync(there) || readdirSync(there).length === 0;
    if (!isScanned || !isEmpty || submodules.get(path) === id) return [];
    const file = toUri(there, cwd);
    return [
      {
        level: 'error',
        kind: 'unread-submodule',
        message: `The submodule ${file} is new or changed, and not checked out, so nothing in it could be judged`,
        next: 'Check it out before the scan (submodules: true for actions/checkout).',
        file,
      },
    ];
  });
}
