import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliProcess {
  readonly kill: ChildProcess['kill'];
  readonly ended: Promise<Ended>;
}

interface Running {
  readonly cwd: string;
  readonly env?: { readonly [name: string]: string };
  /** The Node that runs it; the tests' own when left out. */
  readonly node?: string;
}

/** Any account's credentials: what plays AWS here looks at none. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

/** Starts an entry of the bundle beside the test, which can serve it meanwhile. The environment is `env` and PATH alone. */
export function startCli(
  path: string,
  args: readonly string[],
  { cwd, env = KEYS, node = process.execPath }: Running,
): CliProcess {
  const child = spawn(node, [path, ...args], {
    cwd,
    // The machine that the tests run on may have credentials of its own, or be asked for some.
    env: { PATH: process.env.PATH, HOME: cwd, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([stdout, stderr, [code]]): Ended => ({ code, stdout, stderr }),
  );
  return { kill: (signal) => child.kill(signal), ended };
}
