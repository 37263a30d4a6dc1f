/** Runs that are killed or interrupted, in a process of their own: what they leave can be gone on with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, jest, test } from '@jest/globals';
import type { Account, Thing } from './support/aws-server/account.js';
import { accountIn } from './support/aws-server/recorded.js';
import { useAwsServers } from './support/aws-server/use-servers.js';
import { useBundle, useFolders } from './support/bundled.js';
import { type CliProcess, startCli } from './support/cli-process.js';
import { timeless } from './support/timeless.js';

jest.setTimeout(120_000);

const bundle = useBundle();
const folderOf = useFolders();
const start = useAwsServers();
const cli = (args: readonly string[], cwd: string): CliProcess => startCli(bundle.path('cli.js'), args, { cwd });

const BUCKETS = 300;
/** So long that every few buckets reach the disk. */
const CORSRules = Array.from({ length: 60 }, (_, i) => ({
  ID: `rule-${i}`,
  AllowedMethods: ['GET', 'HEAD'],
  AllowedOrigins: [`https://team-${i}.lake.example.com`, `https://team-${i}.lake.example.org`],
}));
const many: Account = {
  ...accountIn('fixtures/collect/everything'),
  lists: {
    ListBuckets: Array.from({ length: BUCKETS }, (_, i): Thing => {
      const Name = `lake-${String(i).padStart(4, '0')}`;
      const is = { Name, BucketRegion: 'eu-west-1', CreationDate: '2024-01-01T00:00:00Z' };
      return { region: 'eu-west-1', is, answers: { GetBucketCors: { CORSRules } } };
    }),
  },
};
const args = (url: string, file = 'lake.ndjson') => [
  ...['snapshot', '-o', file, '--rules', 's3-cors-no-wildcard'],
  ...['--concurrency', '4', '--endpoint-url', url],
];
const linesIn = (path: string) => {
  const bytes = readFileSync(path);
  return timeless((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
};

test.each([
  ['lake.ndjson', 20],
  ['lake.ndjson.gz', 4],
])('%s, killed %d times and resumed, is that of an undisturbed run', async (file, wanted) => {
  const quiet = await start({ accounts: [many] });
  const undisturbed = folderOf({});
  expect(await cli(args(quiet.url), undisturbed).ended).toMatchObject({ code: 0 });
  const expected = linesIn(join(undisturbed, 'lake.ndjson'));
  expect(expected.length).toBeGreaterThan(BUCKETS);

  let left = 0;
  let kill = () => {};
  const server = await start({
    accounts: [many],
    fault: () => {
      if (--left === 0) kill();
      return undefined;
    },
  });
  const cwd = folderOf({});
  let kills = 0;
  let code: number | null = null;
  for (let runs = 0; code === null && runs < 200; runs++) {
    // The first runs die after so few calls that their ends lie all along the way.
    left = runs < wanted ? 5 + Math.floor(Math.random() * 25) : 0;
    const run = cli([...args(server.url, file), '--resume'], cwd);
    kill = () => void run.kill('SIGKILL');
    code = (await run.ended).code;
    if (code === null) kills++;
  }
  expect({ code, kills }).toEqual({ code: 0, kills: wanted });
  expect(linesIn(join(cwd, file))).toEqual(expected);
  const reads = server.calls.filter(({ operation }) => operation.name === 'GetBucketCors').length;
  expect(reads).toBeLessThan(BUCKETS + wanted * 30);
});

test('interrupted, it ends at once, can be resumed and says so', async () => {
  let run: CliProcess | undefined;
  let seen = 0;
  const server = await start({
    accounts: [many],
    latency: 20,
    fault: () => {
      if (++seen === 60) run?.kill('SIGINT');
      return undefined;
    },
  });
  const cwd = folderOf({});
  run = cli(args(server.url), cwd);
  const { code, stderr } = await run.ended;
  expect(code).toBe(3);
  expect(stderr).toContain('--resume');
  expect(server.calls.length).toBeLessThan(BUCKETS);
  expect(await cli([...args(server.url), '--resume'], cwd).ended).toMatchObject({ code: 0 });
  const lines = readFileSync(join(cwd, 'lake.ndjson'), 'utf8').trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ k: 'footer', records: lines.length - 2 });
});

test('a scan that is interrupted judges what was read, as a scan of what is kept does', async () => {
  let run: CliProcess | undefined;
  let seen = 0;
  const { url } = await start({
    accounts: [many],
    latency: 20,
    fault: () => {
      if (++seen === 120) run?.kill('SIGINT');
      return undefined;
    },
  });
  const cwd = folderOf({});
  const [, , , ...how] = args(url);
  const format = ['--rules', 's3-cors-no-wildcard', '--format', 'sarif'];
  run = cli(['scan', '--live', '--keep-snapshot', 'lake.ndjson', ...how, ...format], cwd);
  const live = await run.ended;
  expect(live).toMatchObject({ code: 3, stderr: expect.stringContaining('only these are judged') });
  const kept = await cli(['scan', 'lake.ndjson', ...format], cwd).ended;
  expect(live.stdout).toBe(kept.stdout);
  expect(live.stdout.match(/"ruleId"/g)?.length).toBeGreaterThan(20);
});

test('a file that was begun for other rules is not resumed', async () => {
  const { url } = await start({ accounts: [many] });
  const cwd = folderOf({});
  expect(await cli(args(url), cwd).ended).toMatchObject({ code: 0 });
  const lines = readFileSync(join(cwd, 'lake.ndjson'), 'utf8').split('\n');
  writeFileSync(join(cwd, 'lake.ndjson'), lines.slice(0, 9).join('\n'));
  const { code, stderr } = await cli([...args(url), '--rules', 's3-versioning', '--resume'], cwd).ended;
  expect(code).toBe(2);
  expect(stderr).toContain('this differs from the run that began it: rules.');
});

test('a file that is none of ours is not resumed', async () => {
  const { url } = await start({ accounts: [many] });
  const cwd = folderOf({});
  writeFileSync(join(cwd, 'lake.ndjson'), '{"Resources":{}}\n');
  const { code, stderr } = await cli([...args(url), '--resume'], cwd).ended;
  expect(code).toBe(2);
  expect(stderr).toContain('lake.ndjson cannot be resumed');
  expect(readFileSync(join(cwd, 'lake.ndjson'), 'utf8')).toBe('{"Resources":{}}\n');
});
