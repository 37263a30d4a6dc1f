/** Accounts that are judged while they are recorded, by the command line as users run it, from a local server. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { Account } from './support/aws-server/account.js';
import { accountIn } from './support/aws-server/recorded.js';
import type { ServerOptions } from './support/aws-server/server.js';
import { useAwsServers } from './support/aws-server/use-servers.js';
import { useBundle, useFolders } from './support/bundled.js';
import { type CliProcess, KEYS, startCli } from './support/cli-process.js';

jest.setTimeout(120_000);

const bundle = useBundle();
const folderOf = useFolders();
const EVERYTHING = accountIn('fixtures/collect/everything');

const startServer = useAwsServers();
const start = (options: Partial<ServerOptions> = {}) => startServer({ accounts: [EVERYTHING], ...options });

const cli = (args: readonly string[], cwd: string, env: { readonly [name: string]: string } = KEYS): CliProcess =>
  startCli(bundle.path('cli.js'), args, { cwd, env });

test.each([
  ['', {}],
  [
    'of which much is denied',
    { fault: ({ operation }) => (/Acl|Policy|Keys/.test(operation.name) ? 'denied' : undefined) },
  ],
] as readonly (readonly [string, Partial<ServerOptions>])[])(
  'scan --live of an account %s says what a scan of its snapshot says',
  async (_, options) => {
    const { url } = await start(options);
    const cwd = folderOf({});
    const report = ['--pack', 'all', '--format', 'sarif'];
    const live = await cli(['scan', '--live', '--keep-snapshot', 'kept.ndjson', '--endpoint-url', url, ...report], cwd)
      .ended;
    const kept = await cli(['scan', 'kept.ndjson', ...report], cwd).ended;
    expect(live).toEqual(kept);
    expect(live.code).toBe(1);
    expect(live.stdout.match(/"ruleId"/g)?.length).toBeGreaterThan(100);
  },
);

test('without --keep-snapshot nothing of it is written', async () => {
  const { url } = await start();
  const cwd = folderOf({});
  const args = ['scan', '--live', '--format', 'json', '--endpoint-url', url];
  const { code, stdout } = await cli(args, cwd, { ...KEYS, TMPDIR: cwd }).ended;
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ complete: true });
  expect(readdirSync(cwd)).toEqual([]);
});

test('of several accounts the buckets come last, and scan --live says what a scan of their snapshot says', async () => {
  const spoke: Account = {
    ...EVERYTHING,
    account: '444455556666',
    caller: 'arn:aws:sts::444455556666:assumed-role/Audit/lakeproof',
    lists: {
      ListBuckets: (EVERYTHING.lists.ListBuckets ?? []).map((each) => ({
        ...each,
        is: { ...each.is, Name: `spoke-${each.is.Name}` },
      })),
    },
  };
  const accounts: ServerOptions['accounts'] = [
    { ...EVERYTHING, roles: { Audit: {} } },
    { ...spoke, roles: { Audit: {} } },
  ];
  const { url } = await start({ accounts });
  const cwd = folderOf({});
  const roles = accounts.flatMap(({ account }) => ['--role-arn', `arn:aws:iam::${account}:role/Audit`]);
  const report = ['--pack', 'all', '--format', 'sarif'];
  const args = ['scan', '--live', '--keep-snapshot', 'kept.ndjson', '--endpoint-url', url, ...roles, ...report];
  const live = await cli(args, cwd).ended;
  expect(live).toEqual(await cli(['scan', 'kept.ndjson', ...report], cwd).ended);
  expect(live.code).toBe(1);
  const rows = readFileSync(join(cwd, 'kept.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly k: string; readonly t: string; readonly acct: string })
    .filter(({ k }) => k === 'r');
  const isBucket = ({ t }: { readonly t: string }) => /^AWS::S3::Bucket(?:Policy)?$/.test(t);
  expect(new Set(rows.filter(isBucket).map(({ acct }) => acct)).size).toBe(2);
  expect(rows.slice(rows.findIndex(isBucket)).every(isBucket)).toBe(true);
});

test('no bucket is left: the options that choose them are named', async () => {
  const { url } = await start();
  const args = ['scan', '--live', '--rules', 's3-versioning', '--buckets', 'nothing-*', '--endpoint-url', url];
  const { code, stdout } = await cli(args, folderOf({})).ended;
  expect(code).toBe(3);
  expect(stdout).toContain('--buckets');
});
