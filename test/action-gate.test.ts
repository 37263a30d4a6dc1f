/** The action on what sets it off: event payloads, real repositories, shallow clones, and a GitHub on this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { obeyed } from './support/action-step.js';
import { useBundle, useFolders } from './support/bundled.js';
import { type ApiComment, type GithubApi, startGithubApi } from './support/github-api.js';
import { type Proposal, useProposals } from './support/proposal.js';
import { type Change, repositoryIn } from './support/repository.js';
import { BAD, BASE, GOOD } from './support/tampering.js';

// Every test runs the action once or twice, on a machine that may be busy.
jest.setTimeout(60_000);
const run = useBundle();
const folderOf = useFolders();
const { proposal, step } = useProposals(run);

const EVENTS = readdirSync('fixtures/events');
const TOKEN = 'ghs_example';

const PROPOSING = ['pull-request.json', 'pull-request-from-fork.json', 'pull-request-review.json', 'merge-group.json'];
const OFF = { 'infra/lake.yaml': BAD, 'lakeproof.config.json': '{"failOn": "none"}' };

test('every payload has its test', () => {
  expect(EVENTS.filter((name) => PROPOSING.includes(name)).sort()).toEqual([...PROPOSING].sort());
  expect(EVENTS.length).toBeGreaterThan(PROPOSING.length);
});

describe.each(PROPOSING)('%s', (event) => {
  test('is judged by the policy of its base; only what is new fails', async () => {
    const ran = await step(event, proposal(OFF));
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({
      conclusion: 'failure',
      'new-count': '1',
      'fixed-count': '0',
      'policy-changed': 'true',
      complete: 'true',
    });
    expect(ran.summary).toContain('### ⚠ Policy changes in this pull request');
    expect(ran.log).toMatch(
      /\n✗ 1 new finding at or above high: mend what they point at; .* once a waiver is merged\.\n$/,
    );
    expect(ran.log).toMatch(/\n\d+ other findings are not new and do not count; /);
    const [first] = ran.summary.slice(ran.summary.indexOf('### Findings')).matchAll(/^\| \*\*new\*\* .*$/gm);
    expect(first?.[0]).toContain('s3-versioning');
    expect(obeyed(ran.log)).toMatch(/^::warning title=policy change%3A fail-on::/);
  });

  test('that touches nothing that is judged is told in one line', async () => {
    const ran = await step(event, proposal({ 'README.md': '# Lake\n' }));
    expect([ran.code, ran.outputs['new-count'], ran.outputs['policy-changed']]).toEqual([0, '0', 'false']);
    expect(ran.summary).toMatch(/^✓ [^\n]*\n$/);
    expect(obeyed(ran.log)).toBe('');
    expect(ran.log.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toHaveLength(1);
  });
});

describe.each(EVENTS.filter((name) => !PROPOSING.includes(name)))('%s', (event) => {
  test('is judged by what is checked out, and everything counts', async () => {
    const known = await step(event, proposal({}));
    expect([known.code, known.outputs['new-count'], known.outputs['policy-changed']]).toEqual([1, '', '']);
    expect((await step(event, proposal(OFF))).code).toBe(0);
  });
});

interface Case {
  readonly name: string;
  readonly base?: Change;
  readonly change: Change;
  readonly inputs: { readonly [name: string]: string };
  readonly code: number;
  readonly outputs?: { readonly [name: string]: string };
}

const IGNORED = BAD.replace('AWS::S3::Bucket\n', 'AWS::S3::Bucket # lakeproof-ignore s3-versioning: fine\n');
const NESTED = `Parameters:\n  V: { Type: String }\n${GOOD.replace('Status: Enabled', 'Status: !Ref V')}`;
const nesting = (status: string) =>
  `Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ./infra/lake.yaml, Parameters: { V: ${status} } }\n`;
const CASES: readonly Case[] = [
  {
    name: 'policy-source head',
    change: OFF,
    inputs: { 'policy-source': 'head' },
    code: 0,
    outputs: { 'policy-changed': '' },
  },
  { name: 'policy-source a ref', change: OFF, inputs: { 'policy-source': 'main' }, code: 1 },
  { name: 'only all', change: {}, inputs: { only: 'all' }, code: 1, outputs: { 'new-count': '0' } },
  { name: 'only changed-files, none', change: { 'README.md': '' }, inputs: { only: 'changed-files' }, code: 0 },
  {
    name: 'only changed-files, one',
    change: { 'infra/lake.yaml': `${GOOD}\n` },
    inputs: { only: 'changed-files' },
    code: 1,
  },
  {
    name: 'only changed-files, and what a change makes in another',
    base: { ...BASE, 'parent.yaml': nesting('Enabled'), 'infra/lake.yaml': NESTED },
    change: { 'parent.yaml': nesting('Suspended') },
    inputs: { only: 'changed-files' },
    code: 1,
    outputs: { 'new-count': '1' },
  },
  { name: 'baseline none', change: {}, inputs: { baseline: 'none' }, code: 1, outputs: { 'new-count': '' } },
  {
    name: 'a new waiver',
    change: { 'infra/lake.yaml': IGNORED },
    inputs: {},
    code: 1,
    outputs: { 'waivers-added': '1' },
  },
  {
    name: 'a new waiver that may count',
    change: { 'infra/lake.yaml': IGNORED },
    inputs: { 'new-waivers': 'report' },
    code: 0,
    outputs: { 'waivers-added': '1', 'policy-changed': 'true' },
  },
  { name: 'fail-on', change: OFF, inputs: { 'fail-on': 'critical' }, code: 0, outputs: { 'new-count': '1' } },
];

describe('the inputs', () => {
  test.each(CASES)('$name', async ({ base, change, inputs, code, outputs = {} }) => {
    const ran = await step('pull-request.json', proposal(change, base), { inputs });
    expect([ran.code, ran.outputs]).toEqual([code, expect.objectContaining(outputs)]);
  });

  test('name the files that are written', async () => {
    const at = proposal(OFF);
    const files = {
      'json-file': 'out/a.json',
      'markdown-file': 'out/a.md',
      'junit-file': 'out/a.xml',
      'sarif-file': 'out/a.sarif',
    };
    const { outputs } = await step('pull-request.json', at, {
      inputs: { ...files, 'sarif-profile': 'full', category: 'data-team', annotations: 'false' },
    });
    const read = (path: string) => readFileSync(join(at.repository.folder, path), 'utf8');
    expect([outputs['json-file'], outputs['sarif-file']]).toEqual(['out/a.json', 'out/a.sarif']);
    expect(JSON.parse(read('out/a.json')).format).toBe('lakeproof-report');
    expect(read('out/a.xml')).toMatch(/^<\?xml/);
    expect(read('out/a.md')).toMatch(/^## /);
    const [sarif] = JSON.parse(read('out/a.sarif')).runs;
    expect(sarif.automationDetails.id).toBe('data-team/iac/');
    expect(sarif.results.some(({ kind }: { readonly kind: string }) => kind === 'pass')).toBe(true);
  });
});

describe('a clone', () => {
  const clone = ({ repository, head }: Proposal, depth: number) => {
    repository.git('branch', '-f', 'merged', head);
    const folder = join(folderOf({}), 'clone');
    execFileSync('git', ['clone', '-q', `--depth=${depth}`, '-b', 'merged', `file://${repository.folder}`, folder]);
    return folder;
  };

  test('of depth 1 lacks the base, and the message says what to do', async () => {
    const at = proposal(OFF);
    const ran = await step('pull-request.json', at, { cwd: clone(at, 1) });
    expect([ran.code, ran.outputs]).toEqual([2, {}]);
    expect(ran.log).toMatch(
      /^::error title=Lakeproof::This shallow clone has no commit [0-9a-f]{40}\. .*fetch-depth: 2/,
    );
  });

  test('of depth 2 is enough', async () => {
    const at = proposal(OFF);
    expect((await step('pull-request.json', at, { cwd: clone(at, 2) })).code).toBe(1);
  });

  test('of depth 2 is enough after the base has moved on: the merge commit of GitHub is trusted', async () => {
    const at = proposal(OFF);
    const older = { ...at, base: 'f'.repeat(40) };
    expect((await step('pull-request.json', older, { cwd: clone(at, 2) })).code).toBe(1);
  });

  test('of which another commit is checked out is not', async () => {
    const at = proposal(OFF);
    const older = { ...at, base: 'f'.repeat(40) };
    const other = { GITHUB_SHA: 'e'.repeat(40) };
    expect((await step('pull-request.json', older, { cwd: clone(at, 2), env: other })).code).toBe(2);
    expect(
      (await step('pull-request.json', older, { cwd: clone(at, 2), env: { GITHUB_REF: 'refs/heads/x' } })).code,
    ).toBe(2);
  });
});

describe('what cannot be judged', () => {
  test('pull_request_target with its base checked out', async () => {
    const { repository, base } = proposal(OFF);
    repositoryIn(repository.folder).git('checkout', '-q', base);
    const ran = await step(
      'pull-request.json',
      { repository, base, head: base },
      { env: { GITHUB_EVENT_NAME: 'pull_request_target' } },
    );
    expect([ran.code, ran.log]).toEqual([2, expect.stringContaining('nothing of the pull request would be judged')]);
    expect(existsSync(join(repository.folder, 'lakeproof.sarif'))).toBe(false);
  });

  test.each([
    ['a payload that is not there', { GITHUB_EVENT_PATH: '/nowhere' }, /payload of the event cannot be read/],
    [
      'a payload of something else',
      { GITHUB_EVENT_NAME: 'merge_group' },
      /payload of merge_group names no base commit/,
    ],
  ])('%s', async (_, env, says) => {
    const ran = await step('pull-request.json', proposal({}), { env });
    expect([ran.code, ran.log]).toEqual([2, expect.stringMatching(says)]);
  });
});

describe('the comment', () => {
  const running: GithubApi[] = [];
  afterEach(() => {
    for (const api of running.splice(0)) api.close();
  });
  const comment = async (
    comments: ApiComment[],
    change: Change,
    inputs: { readonly [name: string]: string },
    status?: number,
  ) => {
    const api = await startGithubApi(comments, TOKEN, status);
    running.push(api);
    const setting = { inputs: { token: TOKEN, ...inputs }, env: { GITHUB_API_URL: api.url } };
    const ran = await step('pull-request.json', proposal(change), setting);
    expect(ran.log + ran.summary).not.toContain(TOKEN);
    return { ran, api };
  };
  const MARKER = '<!-- lakeproof: lakeproof -->\n';
  const others = (count: number): ApiComment[] =>
    Array.from({ length: count }, (_, i) => ({
      id: i + 1,
      body: `${MARKER}mine, says somebody`,
      user: { type: 'User' },
    }));

  test('is one: written, then edited, past what others wrote', async () => {
    const { ran, api } = await comment(others(120), OFF, { comment: 'always' });
    expect(ran.code).toBe(1);
    expect(api.comments.at(-1)?.body).toBe(MARKER + ran.summary);
    expect(api.calls.map((call) => call.split('?')[0])).toEqual([
      'GET /repos/acme/lake/issues/7/comments',
      'GET /repos/acme/lake/issues/7/comments',
      'POST /repos/acme/lake/issues/7/comments',
    ]);
    const again = await comment(api.comments, {}, { comment: 'on-failure' });
    expect(again.ran.code).toBe(0);
    expect(again.api.calls.at(-1)).toBe('PATCH /repos/acme/lake/issues/comments/121');
    expect(again.api.comments).toHaveLength(121);
    expect(again.api.comments.at(-1)?.body).toBe(MARKER + again.ran.summary);
  });

  test.each([
    ['never', OFF, 0],
    ['on-failure', {}, 1],
  ])('%s: is not written where it is not wanted', async (wanted, change, calls) => {
    const { api } = await comment([], change, { comment: wanted });
    expect([api.calls.length, api.comments]).toEqual([calls, []]);
  });

  test('of a run with a read-only token is left to the summary', async () => {
    const { ran } = await comment([], {}, { comment: 'always' }, 403);
    expect([ran.code, ran.outputs.complete]).toEqual([0, 'true']);
    expect(ran.log).toMatch(
      /^::warning title=Lakeproof::The comment could not be left: GitHub answered 403 to GET\. /m,
    );
  });

  test('needs a token', async () => {
    const ran = await step('pull-request.json', proposal({}), { inputs: { comment: 'always' } });
    expect([ran.code, ran.log]).toEqual([2, expect.stringContaining('The input comment needs the input token')]);
  });
});
