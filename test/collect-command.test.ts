/** Accounts recorded and judged by the command line as users run it, in a process of its own, from a local server. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { callsOf, collectedTypes } from '../src/vocabulary/calls.js';
import type { Account } from './support/aws-server/account.js';
import type { Call } from './support/aws-server/call.js';
import { accountIn } from './support/aws-server/recorded.js';
import type { ServerOptions } from './support/aws-server/server.js';
import { useAwsServers } from './support/aws-server/use-servers.js';
import { useBundle, useFolders } from './support/bundled.js';
import { type CliProcess, startCli } from './support/cli-process.js';
import { timeless } from './support/timeless.js';

jest.setTimeout(120_000);

const bundle = useBundle();
const folderOf = useFolders();
const EVERYTHING = accountIn('fixtures/collect/everything');

const startServer = useAwsServers();
const start = (options: Partial<ServerOptions> = {}) => startServer({ accounts: [EVERYTHING], ...options });

const cli = (args: readonly string[], cwd: string, env?: { readonly [name: string]: string }): CliProcess =>
  startCli(bundle.path('cli.js'), args, { cwd, ...(env && { env }) });

describe('snapshot', () => {
  test('records what the rules need, says so in a line, and a scan reads it', async () => {
    const server = await start();
    const cwd = folderOf({});
    const args = ['snapshot', '-o', 'lake.ndjson', '--pack', 'all', '--endpoint-url', server.url];
    const { code, stdout, stderr } = await cli(args, cwd).ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).not.toMatch(/warning|\n {4}at /i);
    const scanned = await cli(['scan', 'lake.ndjson', '--pack', 'all', '--format', 'json'], cwd).ended;
    expect({ code: scanned.code, stderr: scanned.stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(scanned.stdout)).toMatchObject({ complete: true });
  });

  test('connections that break and servers that fail for a while leave no trace', async () => {
    const faults = ['reset', 'truncated', 'unavailable', 'throttled'] as const;
    let asked = 0;
    const calm = await start();
    const rough = await start({ fault: (_, attempt) => (attempt === 1 ? faults[asked++ % faults.length] : undefined) });
    const [expected, lines] = await Promise.all(
      [calm, rough].map(async ({ url }) => {
        const cwd = folderOf({});
        const args = ['snapshot', '-o', 'lake.ndjson', '--pack', 'all', '--endpoint-url', url];
        expect(await cli(args, cwd).ended).toMatchObject({ code: 0 });
        return timeless(readFileSync(join(cwd, 'lake.ndjson'), 'utf8'));
      }),
    );
    expect(lines).toEqual(expected);
    expect(asked).toBeGreaterThan(100);
  });

  test('--plan and iam-policy make no call', async () => {
    const server = await start();
    const cwd = folderOf({});
    const plan = await cli(['snapshot', '--plan', '--rules', 's3-versioning', '--endpoint-url', server.url], cwd).ended;
    expect(plan).toMatchObject({ code: 0, stderr: '' });
    expect(plan.stdout).toContain('s3:GetBucketVersioning');
    expect(plan.stdout).not.toContain('s3:GetBucketTagging');
    const policy = await cli(['iam-policy', '--rules', 's3-versioning'], cwd).ended;
    expect(JSON.parse(policy.stdout)).toMatchObject({ Statement: [{ Effect: 'Allow' }] });
    expect(server.calls).toEqual([]);
  });

  test('makes only the calls that the rules need', async () => {
    const server = await start();
    const args = ['snapshot', '-o', 'lake.ndjson', '--rules', 's3-versioning', '--endpoint-url', server.url];
    expect(await cli(args, folderOf({})).ended).toMatchObject({ code: 0 });
    expect([...new Set(server.calls.map(({ operation }) => operation.name))].sort()).toEqual([
      'DescribeRegions',
      'GetBucketVersioning',
      'GetCallerIdentity',
      // Object Lock needs versioning: the rule reads it, too.
      'GetObjectLockConfiguration',
      'GetPublicAccessBlock',
      'ListBuckets',
    ]);
  });
});

test('iam-policy grants what the run calls, and nothing else', async () => {
  const server = await start();
  const cwd = folderOf({});
  const policy = await cli(['iam-policy', '--pack', 'all'], cwd).ended;
  await cli(['snapshot', '-o', 'lake.ndjson', '--pack', 'all', '--endpoint-url', server.url], cwd).ended;
  const { Statement } = JSON.parse(policy.stdout) as { readonly Statement: readonly { readonly Action: string[] }[] };
  const granted = Statement.flatMap(({ Action }) => Action);
  // Where ListBuckets does not say in which region a bucket is, that is asked, too.
  expect(granted).toContain('s3:GetBucketLocation');
  const called = new Set([...server.calls.flatMap(actionsOf), 's3:GetBucketLocation']);
  // Nobody needs leave for it: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  called.delete('sts:GetCallerIdentity');
  expect(granted.length).toBeGreaterThan(30);
  expect(new Set(granted)).toEqual(called);
});

/** The permissions of a call; a directory bucket has its own for operations that every bucket has. */
function actionsOf({ service, operation, input }: Call): readonly string[] {
  const key = `${service}.${operation.name}`;
  if (key === 'EC2.DescribeRegions') return ['ec2:DescribeRegions'];
  const isDirectory = String(input.Bucket).endsWith('--x-s3') || operation.name === 'ListDirectoryBuckets';
  const actions = [...collectedTypes()]
    .flatMap(callsOf)
    .filter((call) => `${call.service}.${call.operation}` === key)
    .map(({ iamAction }) => iamAction);
  return actions.filter((action) => service !== 'S3' || action.startsWith('s3express:') === isDirectory);
}

describe('what is never stored', () => {
  const SECRETS = ['a person &amp; co', 'a person & co', 'the lake', 'https://example.com/elsewhere'];

  test('descriptions, owners of other people and values of tags that no rule reads', async () => {
    const { url } = await start();
    const cwd = folderOf({});
    await cli(['snapshot', '-o', 'lake.ndjson', '--pack', 'all', '--endpoint-url', url], cwd).ended;
    const snapshot = readFileSync(join(cwd, 'lake.ndjson'), 'utf8');
    expect(snapshot).toContain('"Key":"Owner"');
    expect(snapshot).toContain('"Value":"worm"');
    for (const secret of SECRETS) expect(snapshot).not.toContain(secret);
  });

  test('--redact ids hides the account everywhere, in the same way', async () => {
    const { url } = await start();
    const cwd = folderOf({});
    const redacted = ['--redact', 'ids', '--pack', 'all', '--endpoint-url', url];
    const env = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', LAKEPROOF_REDACTION_KEY: 'key' };
    for (const name of ['one.ndjson', 'two.ndjson'])
      expect(await cli(['snapshot', '-o', name, ...redacted], cwd, env).ended).toMatchObject({ code: 0 });
    const [one = '', two = ''] = ['one.ndjson', 'two.ndjson'].map((name) => readFileSync(join(cwd, name), 'utf8'));
    expect(one).not.toContain(EVERYTHING.account);
    expect(timeless(two)).toEqual(timeless(one));
    const hidden = /"acct":"(\d{12})"/.exec(one)?.[1] ?? 'none';
    expect(one).toContain(`arn:aws:kms:eu-west-1:${hidden}:key/`);
    expect(one).toContain(`arn:aws:sts::${hidden}:assumed-role/Audit`);
  });
});

describe('accounts that cannot be read', () => {
  const rows: readonly (readonly [
    string,
    Partial<ServerOptions>,
    { readonly [name: string]: string } | undefined,
    RegExp,
  ])[] = [
    ['no credentials', {}, {}, /No AWS credentials were found/],
    ['wrong credentials', { fault: () => 'unknown-credentials' }, undefined, /did not accept the credentials/],
  ];
  test.each(rows)('%s: one sentence, and no file', async (_, options, env, said) => {
    const { url } = await start(options);
    const cwd = folderOf({});
    const { code, stdout, stderr } = await cli(['snapshot', '-o', 'lake.ndjson', '--endpoint-url', url], cwd, env)
      .ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr.split('\n').length).toBeLessThan(6);
    expect(stderr).not.toMatch(/\n {4}at |secret/);
    expect(existsSync(join(cwd, 'lake.ndjson'))).toBe(false);
  });

  test('a profile that nobody wrote', async () => {
    const { url } = await start();
    const args = ['snapshot', '-o', 'lake.ndjson', '--profile', 'nobody', '--endpoint-url', url];
    const { code, stderr } = await cli(args, folderOf({}), {}).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('The profile nobody gives no AWS credentials');
  });

  test('everything but the regions is denied: each list is told once, and where the permissions are named', async () => {
    const { url } = await start({
      fault: ({ service, operation }) =>
        service === 'STS' || operation.name === 'DescribeRegions' ? undefined : 'denied',
    });
    const { code, stderr } = await cli(['snapshot', '-o', 'lake.ndjson', '--endpoint-url', url], folderOf({})).ended;
    expect(code).toBe(3);
    expect(stderr).toContain('ListKeys in 111122223333 eu-west-1, us-east-1, us-west-2 failed');
    expect(stderr.match(/warning: ListKeys/g)).toHaveLength(1);
    expect(stderr).toContain('lakeproof iam-policy');
  });

  test('a clock that is wrong is put right by what AWS answers', async () => {
    const { url } = await start({ now: () => new Date(Date.now() + 7_200_000) });
    expect(
      await cli(['snapshot', '-o', 'lake.ndjson', '--rules', 's3-versioning', '--endpoint-url', url], folderOf({}))
        .ended,
    ).toMatchObject({ code: 0 });
  });

  test('nobody at the address', async () => {
    const server = await start();
    await server.close();
    const ran = await cli(['snapshot', '-o', 'lake.ndjson', '--endpoint-url', server.url], folderOf({})).ended;
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/ECONNREFUSED/);
    expect(ran.stderr).not.toMatch(/\n {4}at /);
  });

  test('one of two roles: the other account is recorded, and what is missing is told', async () => {
    const spoke: Account = {
      ...EVERYTHING,
      account: '444455556666',
      caller: 'arn:aws:sts::444455556666:assumed-role/Audit/lakeproof',
      roles: { Audit: { externalId: 'x' } },
    };
    const { url } = await start({ accounts: [EVERYTHING, spoke] });
    const cwd = folderOf({});
    const role = (name: string) => ['--role-arn', `arn:aws:iam::444455556666:role/${name}`];
    const args = [
      'snapshot',
      '-o',
      'lake.ndjson',
      '--endpoint-url',
      url,
      ...role('Audit'),
      ...role('Nobody'),
      '--external-id',
      'x',
    ];
    const { code, stderr } = await cli(args, cwd).ended;
    expect(code).toBe(3);
    expect(stderr).toContain('AssumeRole in 444455556666 failed');
    expect(readFileSync(join(cwd, 'lake.ndjson'), 'utf8')).toContain('"acct":"444455556666"');
  });
});
