import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = join(dirname(fileURLToPath(import.meta.url)), 'usage.mjs');

export interface Cost {
  readonly seconds: number;
  /** CPU time in seconds, without that of programs which it starts. */
  readonly cpu: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

interface Where {
  readonly cwd?: string;
  /** The whole environment; this process's own when left out. */
  readonly env?: { readonly [name: string]: string | undefined };
}

/** What one run of `node` costs; its output goes nowhere. Throws when it ends with anything but findings or none. */
export function costOf(args: readonly string[], where: Where = {}): Cost {
  const start = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    ...where,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  const [kilobytes = 0, microseconds = 0] = (output[3] ?? '').split(' ').map(Number);
  return { seconds, cpu: microseconds / 1e6, megabytes: kilobytes / 1024 };
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
