import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addedSince, type Commit } from '../files/commit.js';
import { diskFile } from '../files/disk-file.js';
import { toUri } from '../files/uri.js';
import { LARGEST } from '../files/walk.js';
import type { LostFile } from '../gate/no-longer-judged.js';
import { readRoots } from '../inputs/read-roots.js';
import type { ScanResult } from '../model/finding.js';
import { isThere } from './lost-files.js';

type Scanned = Pick<ScanResult, 'read' | 'declares'>;

/**
 * Files that a change takes away, while a resource of theirs appears in an added file that nobody judged: a template that
 * moved to another name or place, and changed so much on the way that git sees no likeness.
 */
export function movedAway(before: Scanned, now: Scanned, commit: Commit, cwd: string): readonly LostFile[] {
  const gone = [...(before.read ?? [])].filter((uri) => now.read?.has(uri) !== true && !isThere(uri, cwd));
  if (gone.length === 0) return [];
  return addedSince(commit).flatMap((path): readonly LostFile[] => {
    const file = join(commit.root, path);
    const is = toUri(file, cwd);
    if (now.read?.has(is) || !existsSync(file) || !isReadable(file)) return [];
    const routed = readRoots(diskFile(file, is, false));
    const resources = routed.kind === 'roots' ? routed.estates.flatMap((estate) => [...estate.resources]) : [];
    const was = gone.find((uri) => resources.some((resource) => before.declares?.(resource, uri)));
    return was === undefined ? [] : [{ was, is }];
  });
}

function isReadable(path: string): boolean {
  const status = statSync(path);
  return status.isFile() && status.size <= LARGEST;
}
