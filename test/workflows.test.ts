/** The workflows that we show do what GitHub takes, ask for no more than they need, and run nothing that a pull request wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { actionByGithub, byActionlint, byGithub } from './support/workflow-linters.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [input: string]: unknown };
}
interface Job {
  readonly permissions: { readonly [scope: string]: string };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: { readonly [event: string]: unknown };
  readonly permissions: object;
  readonly jobs: { readonly [id: string]: Job };
}

const FOLDERS = ['examples/workflows', '.github/workflows'].filter((folder) => existsSync(folder));
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);
const WORKFLOWS = [...FILES, ...blocksOf('README.md')];
const ACTION = readFileSync('action.yml', 'utf8');

/** The blocks of a page that are the job of a workflow, each made a whole workflow. */
function blocksOf(page: string) {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  return blocks
    .filter((text) => /^steps:$/m.test(text))
    .map((text, i) => {
      const job = `runs-on: ubuntu-latest\n${text}`.replace(/^(?=.)/gm, '    ');
      return { name: `${page}, ${i + 1}`, text: `on: pull_request\npermissions: {}\njobs:\n  lakeproof:\n${job}` };
    });
}

/** Beside contents: read. */
const SCOPES: { readonly [scope: string]: (text: string) => boolean } = {
  'security-events': (text) => text.includes('upload-sarif'),
  'id-token': (text) => text.includes('configure-aws-credentials'),
  'pull-requests': (text) => text.includes('comment: '),
};

test('there is one for every use', () => {
  expect(WORKFLOWS.map(({ name }) => name)).toEqual([
    'accounts.yml',
    'pull-request.yml',
    'reusable.yml',
    'scheduled.yml',
    'README.md, 1',
  ]);
});

describe.each(WORKFLOWS)('$name', ({ text }) => {
  // YAML 1.1 reads `on` as true; js-yaml reads YAML 1.2.
  const workflow = load(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('has nothing that actionlint or GitHub complains of', async () => {
    expect([...(await byActionlint(text)), ...(await byGithub(text))]).toEqual([]);
  });

  test('runs no command', () => {
    expect(steps.filter(({ uses }) => uses !== undefined).length).toBeGreaterThan(1);
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test('asks for no permission that it does not need', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) {
      const { contents, ...more } = permissions;
      expect(contents).toBe('read');
      expect(Object.keys(more).filter((scope) => SCOPES[scope]?.(text) !== true)).toEqual([]);
      const needed = Object.keys(SCOPES).filter((scope) => SCOPES[scope]?.(text));
      expect(needed.filter((scope) => more[scope] !== 'write')).toEqual([]);
    }
  });

  test('leaves no credentials of git to what runs after the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false]);
    // The base has to be in the clone, where there is one.
    const depth = text.includes('pull_request') ? 2 : undefined;
    expect(checkouts.map((step) => step.with?.['fetch-depth'])).toEqual([depth]);
  });
});

/** Mistakes that people make, and who sees each. */
const MISTAKES = [
  ['an event that there is not', 'pull_request', 'pull_requests', [byActionlint, byGithub]],
  [
    'a level of permission that there is not',
    'security-events: write',
    'security-events: wirte',
    [byActionlint, byGithub],
  ],
  ['a key that steps do not have', 'uses: OWNER', 'use: OWNER', [byActionlint, byGithub]],
  ['a step that there is not', 'steps.scan.outputs.complete', 'steps.scann.outputs.complete', [byActionlint]],
  [
    'a context that there is not',
    'steps.scan.outputs.complete',
    'step.scan.outputs.complete',
    [byActionlint, byGithub],
  ],
  ['an expression that does not end', 'sarif-file }}', 'sarif-file }', [byActionlint, byGithub]],
  ['a column of the matrix that there is not', 'matrix.account', 'matrix.accounts', [byActionlint]],
  ['an input of the workflow that there is not', 'inputs.paths', 'inputs.path', [byActionlint]],
  ['a time that there is not', "cron: '17 4", "cron: '77 4", [byActionlint]],
  ['an input of another action that there is not', 'fetch-depth:', 'depth:', [byActionlint]],
  ['an input of AWS’s action that there is not', 'role-to-assume:', 'role:', [byActionlint]],
] as const;

test.each(MISTAKES)('%s does not go unseen', async (_, right, wrong, linters) => {
  const broken = WORKFLOWS.filter(({ text }) => text.includes(right)).map(({ text }) => text.replaceAll(right, wrong));
  expect(broken.length).toBeGreaterThan(0);
  for (const text of broken) for (const lint of linters) expect((await lint(text)).length).toBeGreaterThan(0);
});

describe('action.yml', () => {
  test('has nothing that GitHub complains of', async () => expect(await actionByGithub(ACTION)).toEqual([]));

  test.each([
    ['main:', 'mian:'],
    ['required: false', 'required: maybe'],
    ['icon:', 'ikon:'],
  ])('with %s as %s does not go unseen', async (right, wrong) => {
    const broken = ACTION.replace(right, wrong);
    expect(broken).not.toBe(ACTION);
    expect((await actionByGithub(broken)).length).toBeGreaterThan(0);
  });
});
