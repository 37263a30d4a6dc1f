import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cost, costOf } from './measure.js';

const SERVER = join(dirname(fileURLToPath(import.meta.url)), 'live-server.ts');

export interface LiveCost extends Cost {
  readonly calls: number;
  /** Seconds below which nobody gets with these calls, each so long, so many at once. */
  readonly bound: number;
}

/** What `scan --live` of an account costs, judging included. `latency`: milliseconds a call; `concurrency`: the program's own. */
export async function liveCost(
  cli: string,
  rules: readonly string[],
  {
    buckets,
    latency,
    concurrency,
  }: { readonly buckets: number; readonly latency: number; readonly concurrency: number },
): Promise<LiveCost> {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' });
  const server = fork(SERVER, [String(buckets), String(latency)], { execArgv: ['--import', 'tsx'] });
  try {
    const { url } = await told<{ readonly url: string }>(server);
    const cost = costOf([cli, 'scan', '--live', '--endpoint-url', url, ...rules]);
    server.send('how many?');
    const { total } = await told<{ readonly total: number }>(server);
    return { ...cost, calls: total, bound: (total * latency) / 1000 / concurrency };
  } finally {
    server.disconnect();
  }
}

async function told<T>(server: ChildProcess): Promise<T> {
  const [message] = await once(server, 'message');
  return message as T;
}
