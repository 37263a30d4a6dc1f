import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = join(dirname(fileURLToPath(import.meta.url)), 'peak-memory.mjs');

export interface Cost {
  readonly seconds: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** What one run of `node` costs; its output goes nowhere. Throws when it ends with anything but findings or none. */
export function costOf(args: readonly string[]): Cost {
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(output[3]) / 1024 };
}

/** The median milliseconds of several command lines, each run in turn so that a busy moment meets them all. */
export function mediansOf(commands: readonly (readonly string[])[], runs: number): readonly number[] {
  const times = commands.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    commands.forEach((args, index) => {
      const start = process.hrtime.bigint();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      times[index]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN);
}
