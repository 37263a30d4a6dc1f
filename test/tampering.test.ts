/** Each way in which a pull request could make the gate pass, tried on real repositories: none works. */
import { describe, expect, test } from '@jest/globals';
import { ON_FILES } from './support/attempts-on-files.js';
import { ON_POLICY } from './support/attempts-on-policy.js';
import { runIn } from './support/cli-cases.js';
import { type Change, type Repository, useRepositories } from './support/repository.js';
import { BAD, BASE, bucket, GOOD, VERSIONING } from './support/tampering.js';

const repositoryOf = useRepositories();
const ATTEMPTS = [...ON_POLICY, ...ON_FILES];

interface Report {
  readonly complete: boolean;
  readonly counts: { readonly fail: number };
  readonly problems: readonly { readonly level: string; readonly kind: string }[];
  readonly findings: readonly { readonly rule: string; readonly baseline?: string }[];
  readonly waived: readonly unknown[];
  readonly review: {
    readonly source: string;
    readonly changes: readonly { readonly kind: string; readonly loosens: boolean; readonly text: string }[];
    readonly preview?: { readonly fail: number };
  };
}

/** A base on `main`, and a change of it in the working tree of a branch. */
function proposed(base: Change, change: Change): Repository {
  const repository = repositoryOf(base);
  repository.git('checkout', '-q', '-b', 'proposal');
  repository.commit(change);
  return repository;
}

const COMPARED = ['--baseline-ref', 'main', '--fail-on-new'];

async function judged({ folder }: Repository, args: readonly string[] = COMPARED) {
  const paths = args[0]?.startsWith('-') === false ? [] : ['.'];
  const ran = await runIn(folder, ['scan', ...paths, ...args, '--policy-ref', 'main', '--format', 'json']);
  expect(ran.stderr).toBe('');
  return { exit: ran.exit, report: JSON.parse(ran.stdout) as Report };
}

const kinds = (list: readonly { readonly kind: string }[]) => [...new Set(list.map(({ kind }) => kind))].sort();

test('there are many', () => expect(ATTEMPTS.length).toBeGreaterThanOrEqual(25));

describe('an attempt', () => {
  /** Those that pass where the change brings its own policy. */
  const effective: string[] = [];

  test.each(ATTEMPTS)('$name', async ({ name, base = {}, change, args, exit = 1, told = [], errors = [] }) => {
    const repository = proposed({ ...BASE, ...base }, { 'infra/lake.yaml': BAD, ...change });
    const { exit: code, report } = await judged(repository, args);
    const loud = report.problems.filter(({ level }) => level === 'error');
    expect({ code, told: kinds(report.review.changes), complete: report.complete }).toEqual({
      code: exit,
      told: expect.arrayContaining([...told]),
      complete: loud.length === 0,
    });
    if (errors.length > 0) expect(kinds(loud)).toEqual(errors);
    // Whatever could have helped is told as what could loosen the policy.
    if (told.length > 0) expect(report.review.changes.some(({ loosens }) => loosens)).toBe(true);
    const unguarded = await runIn(repository.folder, ['scan', ...(args ?? ['.', ...COMPARED])]);
    if (unguarded.exit === 0) effective.push(name);
  });

  test('to hide it in a submodule makes the run incomplete', async () => {
    const other = repositoryOf({ 'lake.yaml': BAD });
    const repository = repositoryOf({ ...BASE });
    repository.git('checkout', '-q', '-b', 'proposal');
    repository.git('rm', '-q', '-r', 'infra');
    const id = other.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},infra`);
    repository.git('commit', '-q', '-m', 'a submodule');
    const { exit, report } = await judged(repository);
    expect([exit, kinds(report.problems.filter(({ level }) => level === 'error'))]).toEqual([3, ['unread-submodule']]);
    const elsewhere = await judged(repository, ['other.yaml', ...COMPARED]);
    expect([elsewhere.exit, elsewhere.report.complete]).toEqual([0, true]);
  });

  test('would mostly work if the base were not trusted', () => {
    expect(effective.length).toBeGreaterThanOrEqual(20);
  });
});

interface Honest {
  readonly name: string;
  readonly base?: Change;
  readonly change: Change;
  readonly args?: readonly string[];
  /** 0 when left out. */
  readonly exit?: number;
  readonly told?: readonly string[];
  readonly waived?: number;
}

const STRICTER = JSON.stringify({ pack: 'all', exclude: ['sandbox/'], waivers: 'waivers.yaml', failOnUnknown: true });

const HONEST: readonly Honest[] = [
  { name: 'nothing', change: {} },
  { name: 'a document', change: { 'README.md': '# Lake\n' } },
  { name: 'a file that is renamed', change: { 'infra/lake.yaml': null, 'infra/raw.yaml': GOOD } },
  {
    name: 'what is written twice from of old',
    base: { 'other.yaml': `${GOOD}${VERSIONING}` },
    change: { 'other.yaml': null, 'moved.yaml': `# moved\n${GOOD}${VERSIONING}` },
  },
  { name: 'a file that is taken away', base: { 'old.yaml': bucket('old') }, change: { 'old.yaml': null } },
  {
    name: 'a waived finding whose file is renamed',
    base: { 'infra/lake.yaml': IGNORED_BAD() },
    change: { 'infra/lake.yaml': null, 'infra/raw.yaml': IGNORED_BAD() },
    waived: 1,
  },
  {
    name: 'what a standing waiver is for',
    base: { 'scratch.yaml': GOOD.replace('raw', 'scratch-1') },
    change: { 'scratch.yaml': BAD.replace('raw', 'scratch-1') },
    waived: 1,
  },
  {
    name: 'new waivers, where the base lets them count',
    base: { 'lakeproof.config.json': JSON.stringify({ newWaivers: 'report', waivers: 'waivers.yaml' }) },
    change: { 'infra/lake.yaml': IGNORED_BAD() },
    told: ['inline-waiver'],
    waived: 1,
  },
  {
    name: 'a stricter policy is judged once it is merged',
    change: { 'lakeproof.config.json': STRICTER },
    told: ['params', 'perimeter', 'rule'],
  },
];

function IGNORED_BAD(): string {
  return BAD.replace('AWS::S3::Bucket\n', 'AWS::S3::Bucket # lakeproof-ignore s3-versioning: fine\n');
}

describe('an honest change', () => {
  test.each(HONEST)('$name', async ({ base = {}, change, exit = 0, args, told = [], waived = 0 }) => {
    const { exit: code, report } = await judged(proposed({ ...BASE, ...base }, change), args);
    const fresh = report.findings.filter(({ baseline }) => baseline === 'new');
    expect({ code, fresh, told: kinds(report.review.changes), waived: report.waived.length }).toEqual({
      code: exit,
      fresh: [],
      told,
      waived,
    });
  });

  test('is judged by its own policy as well, to be seen', async () => {
    const change = { 'lakeproof.config.json': '{"rules": {"s3-versioning": "off"}}', 'infra/lake.yaml': BAD };
    const repository = proposed(BASE, change);
    const { report } = await judged(repository);
    expect(report.review.source).toBe(`main (${repository.git('rev-parse', '--short=12', 'main')})`);
    expect(report.review.preview?.fail).toBe(report.counts.fail - 1);
  });

  test('that touches nothing that is judged is told in one line', async () => {
    const { folder } = proposed(BASE, { 'README.md': '# Lake\n' });
    const args = ['scan', '.', '--policy-ref', 'main', ...COMPARED, '--format', 'markdown'];
    const { stdout } = await runIn(folder, args);
    expect(stdout).toMatch(/^✓ lakeproof: this change touches nothing that is judged\. [^\n]*\n$/);
    const added = proposed(BASE, { 'more.yaml': GOOD.replace('raw', 'curated') });
    expect((await runIn(added.folder, args)).stdout).toContain('### ');
  });
});
