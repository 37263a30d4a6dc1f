import nodePath from 'node:path';
import type { Beside, Files, Folder, Folders, SourceFile } from '../model/files.js';
import type { Blob, Commit } from './commit.js';
import { contentOf, type ReadBlob } from './commit-content.js';
import { excluderFor } from './ignore-rules.js';
import { inMemory } from './memory-file.js';
import { toPath, toUri } from './uri.js';
import { CANDIDATE, isInside, LARGEST } from './walk.js';

export interface CommitFilesOptions {
  /** Absolute; paths and URIs are relative to it. */
  readonly cwd: string;
  /** As for the files on the disk. */
  readonly exclude?: readonly string[];
  readonly excludeBase?: string;
}

/** So many links are followed to one file. */
const MOST_LINKS = 10;

/**
 * The files that a commit has at `paths`, with the URIs that they would have on the disk if it were checked out. A
 * path that the commit lacks holds nothing, and so does standard input: neither is a problem, for what came later has
 * nothing to be compared with. No .gitignore is asked: what a commit holds is not ignored.
 */
export function commitFiles(commit: Commit, paths: readonly string[], options: CommitFilesOptions): Files {
  const { cwd, exclude = [], excludeBase = cwd } = options;
  const isExcluded = excluderFor(excludeBase, exclude);
  const wanted = paths.filter((path) => path !== '-').map((path) => nodePath.resolve(cwd, path));
  const absolute = (path: string) => nodePath.join(commit.root, path);
  const named = wanted.flatMap((path) => commit.blobs.get(pathIn(commit, path)) ?? []);
  const folders = wanted.filter((path) => !commit.blobs.has(pathIn(commit, path)));
  const below = [...commit.blobs.values()].filter(
    ({ path, size }) =>
      CANDIDATE.test(path) &&
      size <= LARGEST &&
      folders.some((folder) => folder === commit.root || isInside(absolute(path), folder)) &&
      !isExcluded(absolute(path)),
  );
  const explicit = new Set(named);
  const order = [...new Set([...named, ...below])]
    .map((blob) => ({ blob, uri: toUri(absolute(blob.path), cwd) }))
    .sort((one, other) => (one.uri < other.uri ? -1 : 1));
  const read = contentOf(
    commit,
    order.map(({ blob }) => blob),
  );
  const fileOf = (blob: Blob, uri: string): readonly SourceFile[] => {
    const target = linkedTo(blob, commit, read);
    return target === undefined ? [] : [inMemory(uri, explicit.has(blob), () => read(target))];
  };
  const trees = [...folders, ...named.map(({ path }) => nodePath.dirname(absolute(path)))];
  const located = (uri: string, path: string): string | 'absent' | 'outside' => {
    const from = toPath(uri, cwd);
    if (from === undefined || path.includes('\0')) return 'absent';
    const target = nodePath.resolve(nodePath.dirname(from), path);
    return trees.some((tree) => target === tree || isInside(target, tree)) ? pathIn(commit, target) : 'outside';
  };
  const folderAt = byFolder(commit);
  const foldersAt = foldersIn(commit);
  return {
    files: {
      *[Symbol.iterator]() {
        for (const { blob, uri } of order) yield* fileOf(blob, uri);
      },
    },
    problems: () => [],
    beside: (uri, path): Beside => {
      const found = located(uri, path);
      const blob = commit.blobs.get(found);
      if (blob === undefined) return found === 'outside' ? 'outside' : 'absent';
      return fileOf(blob, toUri(absolute(blob.path), cwd))[0] ?? 'absent';
    },
    folder: (uri, path): Folder => {
      const found = located(uri, path);
      if (found === 'outside') return 'outside';
      const files = folderAt(found)?.filter(({ size }) => size <= LARGEST);
      return files?.flatMap((blob) => fileOf(blob, toUri(absolute(blob.path), cwd))) ?? 'absent';
    },
    folders: (uri, path): Folders => {
      const found = located(uri, path);
      return found === 'outside' ? 'outside' : (foldersAt(found) ?? 'absent');
    },
  };
}

/** The path inside the repository of an absolute path; one that no blob has where it lies outside. */
export function pathIn({ root }: Commit, path: string): string {
  return nodePath.relative(root, path).split(nodePath.sep).join('/') || '.';
}

/** The file that a link leads to inside the commit; undefined where it leads nowhere there, or in circles. */
function linkedTo(blob: Blob, { blobs }: Commit, read: ReadBlob): Blob | undefined {
  let here: Blob | undefined = blob;
  for (let links = 0; here?.isLink; links++) {
    if (links === MOST_LINKS) return undefined;
    const target = Buffer.from(read(here)).toString('utf8');
    here = target.startsWith('/')
      ? undefined
      : blobs.get(nodePath.posix.join(nodePath.posix.dirname(here.path), target));
  }
  return here;
}

/** The files directly in a folder, sorted; made when it is first asked for. */
function byFolder({ blobs }: Commit): (folder: string) => readonly Blob[] | undefined {
  let folders: Map<string, Blob[]> | undefined;
  return (folder) => {
    if (folders === undefined) {
      folders = new Map();
      for (const blob of blobs.values()) {
        const name = nodePath.posix.dirname(blob.path);
        const files = folders.get(name);
        if (files === undefined) folders.set(name, [blob]);
        else files.push(blob);
      }
    }
    return folders.get(folder);
  };
}

/** The names of the folders in a folder, sorted; made when it is first asked for. */
function foldersIn({ blobs }: Commit): (folder: string) => readonly string[] | undefined {
  let folders: Map<string, Set<string>> | undefined;
  const add = (folder: string): Set<string> => {
    const known = folders?.get(folder);
    if (known !== undefined) return known;
    const names = new Set<string>();
    folders?.set(folder, names);
    if (folder !== '.') add(nodePath.posix.dirname(folder)).add(nodePath.posix.basename(folder));
    return names;
  };
  return (folder) => {
    if (folders === undefined) {
      folders = new Map();
      for (const { path } of blobs.values()) add(nodePath.posix.dirname(path));
    }
    const found = folders.get(folder);
    return found && [...found].sort();
  };
}
