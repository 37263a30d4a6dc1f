import { createHash } from 'node:crypto';
import { posix, resolve } from 'node:path';
import { git } from './git.js';

/** A file of a commit. */
export interface Blob {
  /** From the root of the repository, `/` between names. */
  readonly path: string;
  /** Git's own id of the content. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  readonly isLink: boolean;
}

/** The tree of a commit, read from the repository and not from the working tree. */
export interface Commit {
  readonly sha: string;
  /** Absolute: the root of the working tree, in which the files of the commit would lie if they were checked out. */
  readonly root: string;
  /** By path. */
  readonly blobs: ReadonlyMap<string, Blob>;
  /** The ids of the commits of submodules, by path. */
  readonly submodules: ReadonlyMap<string, string>;
}

/** Why there is no such commit: whose fault it is, and what to do. */
export interface NoCommit {
  readonly message: string;
  readonly next: string;
}

const OBJECT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that a ref or an id names in the repository that holds `folder`. Fetches nothing. */
export function openCommit(folder: string, ref: string): Commit | NoCommit {
  const up = git(folder, ['rev-parse', '--show-cdup']);
  if (!up.ok)
    return {
      message: `${ref} cannot be looked up: ${up.said}`,
      next: 'Run in a clone of the repository, with git installed.',
    };
  const root = resolve(folder, up.out.toString('utf8').trim());
  const found = ref.startsWith('-') ? undefined : git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (found === undefined || !found.ok) return absent(root, ref);
  const sha = found.out.toString('utf8').trim();
  const listed = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', sha]);
  if (!listed.ok) {
    const next =
      'Where the clone is partial (--filter), fetch the rest first: git fetch --refetch --filter=blob:limit=1g origin.';
    return { message: `The files of ${ref} cannot be listed: ${listed.said}`, next };
  }
  return { sha, root, ...entriesIn(listed.out.toString('utf8')) };
}

export function isCommit(found: Commit | NoCommit): found is Commit {
  return 'sha' in found;
}

/** The id of the commit that is checked out; undefined outside a repository. */
export function headOf(folder: string): string | undefined {
  const found = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return found.ok ? found.out.toString('utf8').trim() : undefined;
}

/** The first parent of a commit, as its id; undefined when it has none or this clone lacks it. */
export function firstParent(folder: string, sha: string): string | undefined {
  const found = git(folder, ['rev-parse', '--verify', '--quiet', `${sha}^1^{commit}`]);
  return found.ok ? found.out.toString('utf8').trim() : undefined;
}

/** The files that git tracks in the repository of `folder`, and the folders that hold them, as absolute paths. */
export function trackedPaths(folder: string): ReadonlySet<string> {
  const up = git(folder, ['rev-parse', '--show-cdup']);
  const root = resolve(folder, up.out.toString('utf8').trim());
  const names = up.ok ? git(root, ['ls-files', '-z']).out.toString('utf8').split('\0') : [];
  const paths = new Set<string>();
  for (const name of names) {
    if (name === '') continue;
    for (let path = name; path !== '.' && !paths.has(resolve(root, path)); path = posix.dirname(path))
      paths.add(resolve(root, path));
  }
  return paths;
}

/** The submodules of the index: ids of commits by path. `<mode> <id> <stage>\t<path>` (https://git-scm.com/docs/git-ls-files#_output). */
export function submodulesInIndex(root: string): ReadonlyMap<string, string> {
  const lines = git(root, ['ls-files', '-s', '-z']).out.toString('utf8').split('\0');
  const links = lines.filter((line) => line.startsWith('160000 '));
  return new Map(links.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(' ')[1] ?? '']));
}

/** Which files of a commit have another path in the index, by git's own likeness: old path to new. Runs no filter, unlike a look at the working tree. */
export function renamedSince({ sha, root }: Commit): ReadonlyMap<string, string> {
  const { out } = git(root, ['diff-index', '--cached', '--name-status', '-z', '-M', '--diff-filter=R', sha]);
  const fields = out.toString('utf8').split('\0');
  const renamed = new Map<string, string>();
  for (let i = 0; i + 2 < fields.length; i += 3) renamed.set(fields[i + 1] ?? '', fields[i + 2] ?? '');
  return renamed;
}

/** The paths in the index that a commit does not have. */
export function addedSince({ sha, root }: Commit): readonly string[] {
  const { out } = git(root, ['diff-index', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=A', sha]);
  return out.toString('utf8').split('\0').filter(Boolean);
}

/** Is this the content that a commit has at a path? The id is git's own hash of it (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
export function isSameContent(blob: Blob, content: Uint8Array): boolean {
  const algorithm = blob.id.length === 40 ? 'sha1' : 'sha256';
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex') === blob.id;
}

/** `<mode> <type> <id> <size>\t<path>`, each ended by a zero byte (https://git-scm.com/docs/git-ls-tree#_output_format). */
function entriesIn(listing: string): Pick<Commit, 'blobs' | 'submodules'> {
  const blobs = new Map<string, Blob>();
  const submodules = new Map<string, string>();
  for (const line of listing.split('\0')) {
    const tab = line.indexOf('\t');
    const [mode, type, id = '', size = ''] = line.slice(0, Math.max(0, tab)).split(/ +/);
    const path = line.slice(tab + 1);
    if (type === 'blob') blobs.set(path, { path, id, size: Number(size), isLink: mode === '120000' });
    if (type === 'commit') submodules.set(path, id);
  }
  return { blobs, submodules };
}

function absent(root: string, ref: string): NoCommit {
  const isShallow = git(root, ['rev-parse', '--is-shallow-repository']).out.toString('utf8').trim() === 'true';
  const message = `This ${isShallow ? 'shallow clone' : 'repository'} has no commit ${ref}`;
  return { message, next: isShallow || OBJECT.test(ref) ? fetching(ref) : 'Check the spelling, or fetch it first.' };
}

function fetching(ref: string): string {
  return `Fetch it first: git fetch --depth=1 origin ${ref}; with actions/checkout, fetch-depth: 2 is enough for a pull request, and 0 for everything.`;
}
