import { readFileSync } from 'node:fs';
import { type Commit, isSameContent } from '../files/commit.js';
import { pathIn } from '../files/commit-files.js';
import { toPath } from '../files/uri.js';

type Read = { readonly read?: ReadonlySet<string> };

/** Did a run read the very files that it read at a commit, byte for byte? */
export function hasSameFiles({ read: before }: Read, { read: now }: Read, commit: Commit, cwd: string): boolean {
  if (before === undefined || now === undefined || before.size !== now.size) return false;
  return [...now].every((uri) => {
    const path = before.has(uri) ? toPath(uri, cwd) : undefined;
    const blob = path === undefined ? undefined : commit.blobs.get(pathIn(commit, path));
    try {
      return path !== undefined && blob !== undefined && isSameContent(blob, readFileSync(path));
    } catch {
      return false;
    }
  });
}
