import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from './measure.js';
import { repositoryIn } from './repository.js';
import { template } from './template.js';

const ZONES = 2;
const RUNS = 3;
const COMPARED = ['--baseline-ref', 'HEAD'];
const TRUSTED = [...COMPARED, '--policy-ref', 'HEAD'];

/** Seconds of CPU of a plain scan of a repository, of one compared with a commit, and of one whose policy is that commit's as well. */
export interface GateCost {
  readonly plain: number;
  readonly compared: number;
  readonly trusted: number;
}

/** The best of a few runs each, in turn: what else the machine does only adds. */
export function gateCost(cli: string, folder: string, templates: number): GateCost {
  const cwd = join(folder, 'gate');
  mkdirSync(cwd);
  for (let i = 0; i < templates; i++)
    writeFileSync(join(cwd, `lake-${i}.yaml`), template(ZONES).replaceAll('lake-', `lake-${i}-`));
  repositoryIn(cwd).commit('a lake');
  const best = [Infinity, Infinity, Infinity];
  for (let run = 0; run < RUNS; run++)
    [[], COMPARED, TRUSTED].forEach((args, i) => {
      const { cpu } = costOf([cli, 'scan', '.', '-f', 'github', ...args], { cwd });
      best[i] = Math.min(best[i] ?? cpu, cpu);
    });
  const [plain = 0, compared = 0, trusted = 0] = best;
  return { plain, compared, trusted };
}
