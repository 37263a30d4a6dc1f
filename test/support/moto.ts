import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Where `.ci/moto/install` puts it. */
const MOTO = '.cache/moto/bin/moto_server';

export const IS_MOTO_INSTALLED = existsSync(MOTO);

export interface Moto {
  readonly url: string;
  /** From now on callers may only do what their IAM policies say. */
  enforceIam(): Promise<void>;
  close(): void;
}

/** moto, an implementation of AWS by others, on a port of its own: https://docs.getmoto.org/en/latest/docs/server_mode.html */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(MOTO, ['--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  for (let tries = 0; !(await isUp(url)); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error('moto did not start');
    await wait(100);
  }
  return {
    url,
    async enforceIam() {
      const answer = await fetch(`${url}/moto-api/reset-auth`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: '0',
      });
      if (!answer.ok) throw new Error(`moto answered ${answer.status}`);
    },
    close: () => server.kill(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/moto-api/data.json`).then(
    ({ ok }) => ok,
    () => false,
  );
}
