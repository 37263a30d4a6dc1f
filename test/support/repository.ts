import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useFolders } from './bundled.js';

/** Content by path; a list is the target of a symbolic link, null takes the file away. */
export type Change = { readonly [path: string]: string | readonly [string] | null };

/** A real repository in a temporary folder. */
export interface Repository {
  readonly folder: string;
  /** Applies a change to the working tree alone. */
  readonly write: (change: Change) => void;
  /** Applies a change and commits it; answers the id of the commit. */
  readonly commit: (change: Change) => string;
  readonly git: (...args: readonly string[]) => string;
}

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** Makes repositories, and takes them away after the tests. */
export function useRepositories(): (change: Change) => Repository {
  const folderOf = useFolders();
  return (change) => {
    const repository = repositoryIn(folderOf({}));
    repository.git('init', '-q', '-b', 'main');
    repository.commit(change);
    return repository;
  };
}

/** The repository that a folder holds. */
export function repositoryIn(folder: string): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...WHO, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
  const writeAll = (change: Change) => {
    for (const [path, content] of Object.entries(change)) write(join(folder, path), content);
  };
  return {
    folder,
    git,
    write: writeAll,
    commit(change) {
      writeAll(change);
      git('add', '-A', '-f');
      git('commit', '-q', '--allow-empty', '--no-verify', '-m', 'change');
      return git('rev-parse', 'HEAD');
    },
  };
}

function write(path: string, content: string | readonly [string] | null): void {
  rmSync(path, { force: true, recursive: true });
  if (content === null) return;
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string') writeFileSync(path, content);
  else symlinkSync(content[0], path);
}
