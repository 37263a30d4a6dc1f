/** The example workflows do what GitHub takes, ask for no more than they need, and run nothing that a pull request wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [input: string]: unknown };
}
interface Job {
  readonly 'runs-on': string;
  readonly permissions: { readonly [scope: string]: string };
  readonly strategy?: { readonly matrix: object };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: { readonly [event: string]: null | { readonly inputs?: object } | readonly unknown[] };
  readonly permissions: object;
  readonly jobs: { readonly [id: string]: Job };
}

const FOLDER = 'examples/workflows';
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  // YAML 1.1 reads `on` as true; js-yaml reads YAML 1.2.
  return { name, text, workflow: load(text) as Workflow };
});

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const EVENTS = ['pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch', 'workflow_call'];
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
  ]);
});

describe.each(WORKFLOWS)('$name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('has the keys that a workflow has', () => {
    expect(Object.keys(workflow).filter((key) => !['name', 'on', 'permissions', 'jobs'].includes(key))).toEqual([]);
    expect(Object.keys(workflow.on).filter((event) => !EVENTS.includes(event))).toEqual([]);
    expect(jobs.length).toBeGreaterThan(0);
    for (const job of jobs)
      expect(Object.keys(job).filter((key) => !['runs-on', 'permissions', 'strategy', 'steps'].includes(key))).toEqual(
        [],
      );
    const ofStep = ['id', 'if', 'uses', 'with', 'name'];
    expect(steps.flatMap((step) => Object.keys(step)).filter((key) => !ofStep.includes(key))).toEqual([]);
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
    const depth = 'pull_request' in workflow.on ? 2 : undefined;
    expect(checkouts.map((step) => step.with?.['fetch-depth'])).toEqual([depth]);
  });

  test('speaks only of what there is', () => {
    const expressions = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression = '']) => expression);
    expect(expressions.length).toBeGreaterThan(0);
    const names = expressions.flatMap(
      (each) => each.replace(/'[^']*'/g, '').match(/[a-z][\w-]*(?:\.[\w-]+)*(?=\W|$)(?!\()/g) ?? [],
    );
    const ids = steps.flatMap(({ id }) => id ?? []);
    const { inputs = {} } = (workflow.on.workflow_call ?? {}) as { readonly inputs?: object };
    const matrix = jobs.flatMap(({ strategy }) => Object.keys(strategy?.matrix ?? {}));
    const isKnown = (name: string) => {
      const [context, key = '', ...rest] = name.split('.');
      if (context === 'steps') return ids.includes(key) && rest[0] === 'outputs';
      if (context === 'inputs') return key in inputs;
      if (context === 'matrix') return matrix.includes(key);
      return ['github.token', 'cancelled'].includes(name);
    };
    expect(names.filter((name) => !isKnown(name))).toEqual([]);
  });
});
