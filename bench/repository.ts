import { execFileSync } from 'node:child_process';

const WHO = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];

/** A new git repository in a folder. */
export interface Repository {
  readonly git: (...args: readonly string[]) => string;
  /** Commits everything; answers the id. */
  readonly commit: (message: string) => string;
}

export function repositoryIn(folder: string): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...WHO, ...args], { encoding: 'utf8' }).trim();
  git('init', '-q', '-b', 'main');
  return {
    git,
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
