import { existsSync } from 'node:fs';
import nodePath from 'node:path';
import type { Blob, Commit } from './commit.js';
import { contentOf } from './commit-content.js';
import { pathIn } from './commit-files.js';
import type { DocumentSource } from './document-source.js';

/** A document of our kind is a few kilobytes; a baseline may be some megabytes. */
const LARGEST = 64 * 1024 * 1024;

/** The documents that a commit holds, as if it were checked out. Links are no documents: the judged tree could be where they lead. */
export function documentsIn(commit: Commit): DocumentSource {
  const read = contentOf(commit, []);
  const blobAt = (path: string): Blob | undefined => {
    const blob = commit.blobs.get(pathIn(commit, path));
    return blob === undefined || blob.isLink ? undefined : blob;
  };
  const below = (folder: string) => {
    const inside = pathIn(commit, folder);
    const prefix = inside === '.' ? '' : `${inside}/`;
    return [...commit.blobs.values()].filter(({ path, isLink }) => !isLink && path.startsWith(prefix));
  };
  const absolute = ({ path }: Blob) => nodePath.join(commit.root, path);
  return {
    words: ` in ${commit.sha.slice(0, 12)}`,
    // Where a repository ends is no content of it.
    exists: (path) => blobAt(path) !== undefined || (nodePath.basename(path) === '.git' && existsSync(path)),
    isFolder: (path) => blobAt(path) === undefined && below(path).length > 0,
    read(path) {
      const blob = blobAt(path);
      if (blob === undefined) throw missing();
      if (blob.size > LARGEST) throw Object.assign(new Error('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' });
      return Buffer.from(read(blob)).toString('utf8');
    },
    filesBelow(folder) {
      const found = below(folder);
      if (found.length === 0) throw missing();
      return found.map(absolute);
    },
  };
}

function missing(): Error {
  return Object.assign(new Error('not in the commit'), { code: 'ENOENT' });
}
