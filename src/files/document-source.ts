import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the documents that people write for us (configuration, rules, waivers, baselines) are read from. Paths are absolute. */
export interface DocumentSource {
  /** For messages: '' for the disk, else ` in <commit>`. */
  readonly words: string;
  exists(path: string): boolean;
  isFolder(path: string): boolean;
  /** UTF-8. Throws what the file system throws. */
  read(path: string): string;
  /** Every file below a folder, unsorted; links are not followed. Throws what the file system throws. */
  filesBelow(folder: string): readonly string[];
}

/** The disk as it is. */
export const DISK: DocumentSource = {
  words: '',
  exists: existsSync,
  isFolder(path) {
    try {
      return statSync(path).isDirectory();
    } catch {
      return false;
    }
  },
  read: (path) => readFileSync(path, 'utf8'),
  filesBelow: (folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
};
