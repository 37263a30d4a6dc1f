import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compare } from '../src/gate/compare.js';
import type { KnownFinding } from '../src/model/comparison.js';
import type { Finding } from '../src/model/finding.js';
import { useFolders } from './support/bundled.js';
import { runIn } from './support/cli-cases.js';
import { useRepositories } from './support/repository.js';

const folderOf = useFolders();
const repositoryOf = useRepositories();

const BUCKET = (name: string, id = 'Lake') =>
  `Resources:\n  ${id}:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${name}\n`;
const VERSIONED = (name: string) => `${BUCKET(name)}      VersioningConfiguration: { Status: Enabled }\n`;
const UNDECIDED = (name: string) =>
  `Parameters:\n  V: { Type: String }\n${BUCKET(name)}      VersioningConfiguration: { Status: !Ref V }\n`;

interface Edit {
  readonly name: string;
  /** What is in the folder afterwards; before it is `{ 'lake.yaml': BUCKET('raw') }`. */
  readonly files: { readonly [path: string]: string };
  readonly exit: 0 | 1;
  /** `<file> <state>` of every finding. */
  readonly states: readonly string[];
  readonly absent?: number;
  readonly before?: { readonly [path: string]: string };
}

const EDITS: readonly Edit[] = [
  { name: 'nothing', files: { 'lake.yaml': BUCKET('raw') }, exit: 0, states: ['lake.yaml unchanged'] },
  { name: 'a renamed file', files: { 'infra/data.yaml': BUCKET('raw') }, exit: 0, states: ['infra/data.yaml updated'] },
  {
    name: 'a resource that moved down, and another logical id',
    files: { 'lake.yaml': `# a comment\nDescription: more\n\n\n${BUCKET('raw', 'Other')}` },
    exit: 0,
    states: ['lake.yaml unchanged'],
  },
  {
    name: 'another format',
    files: {
      'lake.yaml': '{"Resources":\n{"Lake":{"Properties":\n{"BucketName":\n"raw"},"Type":"AWS::S3::Bucket"}}}',
    },
    exit: 0,
    states: ['lake.yaml unchanged'],
  },
  {
    name: 'a second bucket',
    files: { 'lake.yaml': BUCKET('raw'), 'more.yaml': BUCKET('curated') },
    exit: 1,
    states: ['lake.yaml unchanged', 'more.yaml new'],
  },
  {
    name: 'a second bucket of the same name does not hide behind the first',
    files: { 'a.yaml': BUCKET('raw'), 'lake.yaml': BUCKET('raw') },
    exit: 1,
    states: ['a.yaml new', 'lake.yaml unchanged'],
  },
  { name: 'a mended bucket', files: { 'lake.yaml': VERSIONED('raw') }, exit: 0, states: [], absent: 1 },
  {
    name: 'a file that is gone',
    files: { 'good.yaml': VERSIONED('curated') },
    exit: 0,
    states: [],
    absent: 1,
  },
  {
    name: 'a fail that became a doubt',
    files: { 'lake.yaml': UNDECIDED('raw') },
    exit: 0,
    states: ['lake.yaml updated'],
  },
  {
    name: 'a doubt that became a fail',
    before: { 'lake.yaml': UNDECIDED('raw') },
    files: { 'lake.yaml': BUCKET('raw') },
    exit: 1,
    states: ['lake.yaml new'],
  },
  {
    name: 'a waiver that is taken away',
    before: { 'lake.yaml': BUCKET('raw').replace('Bucket\n', 'Bucket # lakeproof-ignore s3-versioning: scratch\n') },
    files: { 'lake.yaml': BUCKET('raw') },
    exit: 1,
    states: ['lake.yaml new'],
  },
];

function replaceFiles(folder: string, files: { readonly [path: string]: string }, old: readonly string[]): void {
  for (const path of old) rmSync(join(folder, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const RULE = ['--rules', 's3-versioning'];
const SCAN = ['scan', '.', ...RULE, '--fail-on-new', '--format', 'json'];

interface Report {
  readonly findings: readonly {
    readonly baseline: string;
    readonly fingerprint: string;
    readonly resource: { readonly id: string };
  }[];
  readonly baseline: { readonly with: string; readonly absent: readonly KnownFinding[] };
}

function statesIn({ findings }: Report): readonly string[] {
  return findings.map(({ resource, baseline }) => `${resource.id.split('#')[0]} ${baseline}`);
}

describe.each(EDITS)('$name', ({ before = { 'lake.yaml': BUCKET('raw') }, files, exit, states, absent = 0 }) => {
  test('beside a file', async () => {
    const cwd = folderOf(before);
    expect(await runIn(cwd, ['baseline', 'write', ...RULE])).toMatchObject({ exit: 0, stderr: '' });
    const written = readFileSync(join(cwd, 'lakeproof.baseline.json'), 'utf8');
    expect(isBaseline(JSON.parse(written)) ? [] : isBaseline.errors).toEqual([]);
    replaceFiles(cwd, files, Object.keys(before));
    const ran = await runIn(cwd, [...SCAN, '--baseline', 'lakeproof.baseline.json']);
    const report = JSON.parse(ran.stdout) as Report;
    expect([ran.exit, statesIn(report), report.baseline.absent.length]).toEqual([exit, states, absent]);
    const pruned = await runIn(cwd, ['baseline', 'prune', ...RULE]);
    const left = JSON.parse(readFileSync(join(cwd, 'lakeproof.baseline.json'), 'utf8')) as { findings: unknown[] };
    const known = (JSON.parse(written) as { findings: unknown[] }).findings.length;
    expect([pruned.exit, left.findings.length]).toEqual([0, known - absent]);
  });

  test('beside a commit', async () => {
    const { folder } = repositoryOf(before);
    replaceFiles(folder, files, Object.keys(before));
    const ran = await runIn(folder, [...SCAN, '--baseline-ref', 'main']);
    const report = JSON.parse(ran.stdout) as Report;
    expect([ran.exit, statesIn(report), report.baseline.absent.length]).toEqual([exit, states, absent]);
    expect(report.baseline.with).toMatch(/^main \([0-9a-f]{12}\)$/);
  });
});

const isBaseline = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/baseline-v1.schema.json', 'utf8')),
);

test('a baseline of what could not be read is not written', async () => {
  const cwd = folderOf({
    'lake.yaml': BUCKET('raw'),
    'broken.template': '{"Resources": {"A": {"Type": "AWS::S3::Bucket"',
  });
  const ran = await runIn(cwd, ['baseline', 'write', ...RULE]);
  expect(ran).toMatchObject({
    exit: 3,
    stdout: '',
    stderr: expect.stringMatching(/Nothing was written.*exclude in the configuration/),
  });
});

test('a baseline is shown by rule', async () => {
  const cwd = folderOf({ 'a.yaml': BUCKET('a'), 'b.yaml': BUCKET('b') });
  await runIn(cwd, ['baseline', 'write', '--rules', 's3-versioning,s3-kms-encryption']);
  const { stdout } = await runIn(cwd, ['baseline', 'show']);
  expect(stdout).toBe(
    '4 findings in lakeproof.baseline.json\n     2  s3-kms-encryption in 2 file(s)\n     2  s3-versioning in 2 file(s)\n',
  );
});

test('what was not scanned is not gone', async () => {
  const cwd = folderOf({ 'a.yaml': BUCKET('a'), 'b.yaml': BUCKET('b') });
  await runIn(cwd, ['baseline', 'write', ...RULE]);
  await runIn(cwd, ['baseline', 'prune', 'a.yaml', ...RULE]);
  expect((await runIn(cwd, ['baseline', 'show'])).stdout).toContain('2 findings');
});

test.each([
  ['nothing to compare with', ['--fail-on-new'], /nothing says which are known.*baseline write/s],
  ['two things to compare with', ['--baseline', 'a.json', '--baseline-ref', 'main'], /only one of them/],
  ['no such file', ['--baseline', 'gone.json'], /gone\.json cannot be read.*baseline write/s],
  ['no such commit', ['--baseline-ref', 'gone'], /not a git repository/],
  ['a file that is none', ['--baseline', 'bad.json'], /bad\.json:1:\d+.*finding/s],
])('%s', async (_, args, says) => {
  const cwd = folderOf({
    'lake.yaml': BUCKET('raw'),
    'bad.json': '{"format":"lakeproof-baseline","version":1,"finding":[]}',
  });
  const ran = await runIn(cwd, ['scan', '.', ...args]);
  expect([ran.exit, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toMatch(says);
});

describe('in SARIF', () => {
  test('every result has a state, and what is gone is a result', async () => {
    const { folder } = repositoryOf({ 'a.yaml': BUCKET('a'), 'b.yaml': BUCKET('b'), 'good.yaml': VERSIONED('good') });
    replaceFiles(folder, { 'b.yaml': VERSIONED('b'), 'c.yaml': BUCKET('c') }, ['b.yaml']);
    const { stdout } = await runIn(folder, ['scan', '.', ...RULE, '--baseline-ref', 'HEAD', '--format', 'sarif']);
    const [run] = (JSON.parse(stdout) as { runs: { results: { kind: string; baselineState: string }[] }[] }).runs;
    expect(run?.results.map(({ kind, baselineState }) => `${kind} ${baselineState}`).sort()).toEqual([
      'fail absent',
      'fail new',
      'fail unchanged',
      'pass unchanged',
      'pass unchanged',
    ]);
  });
});

describe('many findings', () => {
  const finding = (i: number, file: string) =>
    ({
      rule: { id: 'acme' },
      resource: { id: `${file}#R`, identity: `r${i}`, recorded: false, origins: new Map() },
      verdict: 'fail',
      fingerprint: `${i % 50_000}`,
    }) as unknown as Finding;
  const known = (i: number, file: string): KnownFinding => ({
    rule: 'acme',
    verdict: 'fail',
    file,
    resource: `r${i}`,
    fingerprint: `${i % 50_000}`,
  });
  test('are paired one to one, in time that grows with their number', () => {
    const findings = Array.from({ length: 100_000 }, (_, i) => finding(i, `f${i % 7}.yaml`));
    const before = Array.from({ length: 90_000 }, (_, i) => known(i, `f${i % 5}.yaml`));
    const { states, absent } = compare({ findings, waived: [] } as never, {
      name: 'x',
      findings: before,
      isLookedAt: () => true,
    });
    const count = (state: string) => [...states.values()].filter((each) => each === state).length;
    expect([count('new'), count('new') + count('unchanged') + count('updated'), absent.length]).toEqual([
      10_000, 100_000, 0,
    ]);
  });
});
