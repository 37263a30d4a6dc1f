import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { obeyed, outputsIn } from './support/action-step.js';
import { ROOT, useBundle, useFolders } from './support/bundled.js';

const run = useBundle();
const folderOf = useFolders();

interface Metadata {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly required: boolean } };
  readonly outputs: { readonly [name: string]: { readonly description: string } };
  readonly runs: { readonly using: string; readonly main: string };
}
const METADATA = load(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Metadata;
const SOURCE = readFileSync(join(ROOT, 'src/action/inputs.ts'), 'utf8');
const INPUTS = Object.keys(METADATA.inputs);
const OUTPUTS = Object.keys(METADATA.outputs);

const PASS =
  'Resources:\n  Good:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: { Status: Enabled }\n';
const FAIL = 'Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n';
const UNKNOWN =
  'Parameters:\n  V: { Type: String }\nResources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: { Status: !Ref V }\n';

interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: { readonly [name: string]: string };
  readonly cwd: string;
}

/** Runs the action as the runner does: the inputs, the two files that it fills, and the workspace; nothing else is there. */
function step(inputs: { readonly [name: string]: string }, files: { readonly [path: string]: string }): Step {
  const cwd = folderOf(files);
  const commands = folderOf({ output: '', summary: '' });
  const env = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_OUTPUT: join(commands, 'output'),
    GITHUB_STEP_SUMMARY: join(commands, 'summary'),
    GITHUB_WORKSPACE: cwd,
  };
  const { code, stdout, stderr } = run('action.js', [], { cwd, env });
  expect(stderr).toBe('');
  return {
    code,
    log: stdout,
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    cwd,
  };
}

describe('action.yml', () => {
  test('runs the bundle on the Node that the runner has', () => {
    expect(METADATA.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(existsSync(join(ROOT, 'src/action.ts'))).toBe(true);
  });

  test('sets no default, which would overrule the configuration', () => {
    expect(INPUTS.length).toBeGreaterThan(0);
    for (const name of INPUTS) {
      expect({ name, ...METADATA.inputs[name] }).toEqual({ name, description: expect.any(String), required: false });
    }
  });

  test('has exactly the inputs that the action reads', () => {
    const read = [...SOURCE.matchAll(/\binput\('([a-z-]+)'\)/g)].map(([, name]) => name);
    expect([...new Set(read)].sort()).toEqual([...INPUTS].sort());
  });

  test('has exactly the outputs that the action writes', () => {
    const { outputs } = step({ rules: 's3-versioning' }, { 'lake.yaml': FAIL });
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(OUTPUTS.every((name) => METADATA.outputs[name]?.description)).toBe(true);
  });
});

interface Case {
  readonly name: string;
  readonly inputs: { readonly [name: string]: string };
  readonly files: { readonly [path: string]: string };
  readonly code: number;
  readonly outputs: { readonly [name: string]: string };
  /** The last line of the log. */
  readonly ending: RegExp;
}

const INCOMPLETE = /^✗ Incomplete: .* upload no SARIF file of this run\.$/;

const CASES: readonly Case[] = [
  {
    name: 'a finding fails the step',
    inputs: {},
    files: { 'infra/lake.yaml': FAIL, 'good.yaml': PASS },
    code: 1,
    outputs: { conclusion: 'failure', complete: 'true', 'fail-count': '1', 'pass-count': '1', 'unknown-count': '0' },
    ending: /^✗ 1 finding at or above high: mend what they point at; .* a waiver is there\.$/,
  },
  {
    name: 'nothing at fail-on',
    inputs: { 'fail-on': 'critical' },
    files: { 'lake.yaml': FAIL },
    code: 0,
    outputs: { conclusion: 'success', complete: 'true', 'fail-count': '1' },
    ending: /^✓ Nothing at or above critical\.$/,
  },
  {
    name: 'only the named paths',
    inputs: { paths: 'good.yaml\n  other dir/unknown.yaml  \n' },
    files: { 'lake.yaml': FAIL, 'good.yaml': PASS, 'other dir/unknown.yaml': UNKNOWN },
    code: 0,
    outputs: { conclusion: 'success', 'pass-count': '1', 'unknown-count': '1' },
    ending: /^✓ Nothing at or above high\.$/,
  },
  {
    name: 'unknown verdicts fail when asked to',
    inputs: { 'fail-on-unknown': 'True' },
    files: { 'lake.yaml': UNKNOWN },
    code: 3,
    outputs: { conclusion: 'incomplete', complete: 'true', 'unknown-count': '1' },
    ending: /^✗ Undecided findings fail this step \(fail-on-unknown\): each says what would decide it\.$/,
  },
  {
    name: 'a path that does not exist makes it incomplete',
    inputs: { paths: 'good.yaml, gone.yaml' },
    files: { 'good.yaml': PASS },
    code: 3,
    outputs: { conclusion: 'incomplete', complete: 'false', 'pass-count': '1' },
    ending: INCOMPLETE,
  },
  {
    name: 'nothing to judge is not success',
    inputs: {},
    files: { 'README.md': '# nothing' },
    code: 3,
    outputs: { conclusion: 'incomplete', complete: 'false', 'fail-count': '0' },
    ending: INCOMPLETE,
  },
  {
    name: 'a configuration, its own place for SARIF',
    inputs: { config: 'policy/lakeproof.json', 'sarif-file': 'out/lake.sarif' },
    files: { 'lake.yaml': FAIL, 'policy/lakeproof.json': '{"failOn": "none"}' },
    code: 0,
    outputs: { 'sarif-file': 'out/lake.sarif', 'fail-count': '1' },
    ending: /^✓ No finding fails this step\.$/,
  },
  {
    name: 'the input wins over the configuration',
    inputs: { config: 'policy/lakeproof.json', 'fail-on': 'low' },
    files: { 'lake.yaml': FAIL, 'policy/lakeproof.json': '{"failOn": "none"}' },
    code: 1,
    outputs: { conclusion: 'failure' },
    ending: /^✗ 1 finding at or above low: /,
  },
];

describe('the action', () => {
  test.each(CASES)('$name', ({ inputs, files, code, outputs, ending }) => {
    const ran = step({ rules: 's3-versioning', ...inputs }, files);
    expect(ran.code).toBe(code);
    expect(ran.outputs).toMatchObject(outputs);
    expect(ran.log.trimEnd().split('\n').at(-1)).toMatch(ending);
    const sarif = JSON.parse(readFileSync(join(ran.cwd, ran.outputs['sarif-file'] ?? ''), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(
      Number(ran.outputs['fail-count']) + Number(ran.outputs['unknown-count']),
    );
    expect(ran.summary).toMatch(/^## /);
    expect(ran.summary).toContain(ran.outputs.complete === 'true' ? 'complete' : 'incomplete');
  });

  test('annotates the line', () => {
    const { log } = step({ rules: 's3-versioning' }, { 'infra/lake.yaml': FAIL });
    expect(obeyed(log)).toMatch(/^::error (?=.*file=infra\/lake\.yaml)(?=.*line=2)[^\n]*::[^\n]*Versioning[^\n]*\n✗ /);
    // The report itself is in the log too.
    expect(log).toContain('error[s3-versioning]');
  });

  test('annotates the source of a plan', () => {
    const bucket = { address: 'aws_s3_bucket.lake', mode: 'managed', type: 'aws_s3_bucket', name: 'lake' };
    const change = { actions: ['create'], before: null, after: { bucket: 'lake' }, after_unknown: {} };
    const plan = { format_version: '1.2', terraform_version: '1.9.8', resource_changes: [{ ...bucket, change }] };
    const { log, code } = step(
      { rules: 's3-versioning', paths: 'plans/plan.json', source: 'infra' },
      {
        'plans/plan.json': JSON.stringify(plan),
        'infra/main.tf': '# The lake\nresource "aws_s3_bucket" "lake" {\n  bucket = "lake"\n}\n',
      },
    );
    expect(obeyed(log)).toMatch(/^::error (?=.*file=infra\/main\.tf)(?=.*line=2)/);
    expect(code).toBe(1);
  });

  test('takes values of parameters', () => {
    const files = { 'lake.yaml': UNKNOWN, 'prod.json': '{"Parameters": {"V": "Suspended"}}' };
    const verdicts = (inputs: { readonly [name: string]: string }) => {
      const { outputs } = step({ rules: 's3-versioning', paths: 'lake.yaml', ...inputs }, files);
      return [outputs['pass-count'], outputs['fail-count'], outputs['unknown-count']].join();
    };
    expect(verdicts({})).toBe('0,0,1');
    expect(verdicts({ parameters: 'prod.json' })).toBe('0,1,0');
    expect(verdicts({ parameters: 'prod.json', parameter: 'V=Enabled' })).toBe('1,0,0');
  });

  test('what it passes on of a scanned file is obeyed by nobody', () => {
    const name = '"x\\n::error::forged\\n##[add-mask]y\\n::stop-commands::z"';
    const { log, summary } = step({ rules: 's3-versioning' }, { 'lake.yaml': FAIL.replace('Lake', name) });
    const commands = obeyed(log)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('✗ '));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/^::error /);
    expect(log).not.toContain('##[');
    expect(log).not.toMatch(/^::error::forged/m);
    expect(summary).not.toMatch(/^::/m);
  });

  const wrong: readonly (readonly [string, { readonly [name: string]: string }, RegExp])[] = [
    ['a severity that does not exist', { 'fail-on': 'severe' }, /fail-on is "severe".*critical/],
    ['a truth that is none', { 'fail-on-unknown': 'yes' }, /fail-on-unknown is "yes".*true or false/],
    ['a mode that does not exist', { mode: 'online' }, /mode is "online".*iac, live or both/],
    ['a misspelt rule', { rules: 's3-versionin' }, /did you mean s3-versioning/],
    ['a pack that does not exist', { pack: 'data-lakes' }, /did you mean data-lake/],
    ['a configuration that does not exist', { config: 'gone.json' }, /gone\.json/],
    ['source that does not exist', { source: 'infra' }, /no Terraform source in infra/],
    [
      'lines that would be commands',
      { rules: 'x\n::error::forged' },
      /there is no rule x;.*%0Athere is no rule ::error::forged;/,
    ],
  ];
  test.each(wrong)('says what is wrong with its inputs: %s', (_, inputs, says) => {
    const ran = step(inputs, { 'lake.yaml': FAIL });
    expect(ran.code).toBe(2);
    expect(ran.log).toMatch(/^::error title=Lakeproof::[^\n]*\n$/);
    expect(ran.log).toMatch(says);
    // An upload step asks for complete == 'true'.
    expect(ran.outputs.complete).toBeUndefined();
    expect(existsSync(join(ran.cwd, 'lakeproof.sarif'))).toBe(false);
  });
});
