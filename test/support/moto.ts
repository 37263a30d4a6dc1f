import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Where `.ci/moto/install` puts it. */
const MOTO = '.cache/moto/bin/moto_server';

export const IS_MOTO_INSTALLED = existsSync(MOTO);

export interface Moto {
  readonly url: string;
  /** Makes a user who may do these things and nothing else; from then on moto asks everybody for permissions. */
  onlyAllow(actions: readonly string[]): Promise<Keys>;
  close(): Promise<void>;
}

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
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
    async onlyAllow(actions) {
      const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
      await iam(url, { Action: 'CreateUser', UserName: 'auditor' });
      await iam(url, {
        Action: 'PutUserPolicy',
        UserName: 'auditor',
        PolicyName: 'read',
        PolicyDocument: JSON.stringify(policy),
      });
      const made = await iam(url, { Action: 'CreateAccessKey', UserName: 'auditor' });
      await post(`${url}/moto-api/reset-auth`, { 'content-type': 'application/octet-stream' }, '0');
      return { accessKeyId: element(made, 'AccessKeyId'), secretAccessKey: element(made, 'SecretAccessKey') };
    },
    async close() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

/** The SDK's client for IAM is no dependency of ours; moto takes the service from the signature's scope and checks no more. */
function iam(url: string, form: { readonly [field: string]: string }): Promise<string> {
  const scope = 'Credential=AKIAEXAMPLE/20260101/us-east-1/iam/aws4_request';
  const headers = {
    authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  return post(`${url}/`, headers, new URLSearchParams({ Version: '2010-05-08', ...form }).toString());
}

async function post(url: string, headers: { readonly [name: string]: string }, body: string): Promise<string> {
  const answer = await fetch(url, { method: 'POST', headers, body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`moto answered ${answer.status}: ${text}`);
  return text;
}

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
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
