import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, renamedSince } from '../files/commit.js';
import { toPath, toUri } from '../files/uri.js';
import type { LostFile } from '../gate/no-longer-judged.js';

/** The files that a run read at a commit and not in the working tree, though they are there, or are there by another name. */
export function lostFiles(
  { read: before = new Set<string>() }: { readonly read?: ReadonlySet<string> },
  { read: now = new Set<string>() }: { readonly read?: ReadonlySet<string> },
  renamed: ReadonlyMap<string, string>,
  cwd: string,
): readonly LostFile[] {
  return [...before].flatMap((was) => {
    if (now.has(was)) return [];
    const is = isThere(was, cwd) ? was : renamed.get(was);
    return is === undefined || now.has(is) || !isThere(is, cwd) ? [] : [{ was, is }];
  });
}

/** By URI: the file of a commit, and what it is called in the index. */
export function renamedUris(commit: Commit, cwd: string): ReadonlyMap<string, string> {
  const uriOf = (path: string) => toUri(join(commit.root, path), cwd);
  return new Map([...renamedSince(commit)].map(([was, is]) => [uriOf(was), uriOf(is)]));
}

/** Is there a file with this URI? A baseline may hold what is none. */
export function isThere(uri: string, cwd: string): boolean {
  try {
    const path = toPath(uri, cwd);
    return path !== undefined && existsSync(path);
  } catch {
    return false;
  }
}
