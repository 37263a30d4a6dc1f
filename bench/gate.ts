import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { template } from './template.js';

const ZONES = 2;
const RUNS = 3;

/** Seconds of a plain scan of a repository, of one compared with a commit, and of one whose policy is that commit's as well. */
export interface GateCost {
  readonly plain: number;
  readonly compared: number;
  readonly trusted: number;
}

/** The best of a few runs each: what else the machine does only adds. */
export function gateCost(cli: string, folder: string, templates: number): GateCost {
  const repository = join(folder, 'repository');
  mkdirSync(repository);
  for (let i = 0; i < templates; i++)
    writeFileSync(join(repository, `lake-${i}.yaml`), template(ZONES).replaceAll('lake-', `lake-${i}-`));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'a lake');
  const seconds = (...args: readonly string[]) => {
    const times = Array.from({ length: RUNS }, () => {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, [cli, 'scan', '.', '-f', 'github', ...args], {
        cwd: repository,
        stdio: 'ignore',
      });
      if (status !== 0 && status !== 1) throw new Error(`scan ${args.join(' ')} ended with ${status}`);
      return Number(process.hrtime.bigint() - start) / 1e9;
    });
    return Math.min(...times);
  };
  const compared = ['--baseline-ref', 'HEAD'];
  return {
    plain: seconds(),
    compared: seconds(...compared),
    trusted: seconds(...compared, '--policy-ref', 'HEAD'),
  };
}
