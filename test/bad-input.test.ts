import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPORTS } from '../src/reports/reports.js';
import { useBundle, useFolders } from './support/bundled.js';

const run = useBundle();
const folderOf = useFolders();

const GOOD =
  'Resources:\n  Good:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: { Status: Enabled }\n';
const BAD = 'Resources:\n  Bad:\n    Type: AWS::S3::Bucket\n';
const DEEP = 20_000;
/** Each input is over within so many seconds, on a machine that does ten other things, too; what is not bounded takes minutes. */
const BOUND = 40;

/** Nine levels of ten aliases each: a thousand million strings when expanded. */
const ALIASES = Array.from({ length: 9 }, (_, level) => {
  const below = level === 0 ? 'lol' : `*l${level - 1}`;
  return `  l${level}: &l${level} [${Array(10).fill(below).join(', ')}]\n`;
}).join('');
const ONE_LINE = JSON.stringify({
  Resources: {
    Bad: { Type: 'AWS::S3::Bucket', Metadata: { Notes: Array(570_000).fill('a note that somebody keeps here, x') } },
  },
});

interface Case {
  readonly name: string;
  readonly files: { readonly [path: string]: string | Uint8Array };
  /** What to do to the folder before the scan. */
  readonly also?: (folder: string) => void;
  /** Named beside good.yaml; the folder itself when left out. */
  readonly paths?: readonly string[];
  /** What the report says of it: where, whose fault, what next. */
  readonly says: readonly (string | RegExp)[];
  /** What becomes of the whole run: of good.yaml 1 pass, and of what could be judged of the other. */
  readonly counts: string;
  readonly code: 0 | 1 | 3;
}

const CASES: readonly Case[] = [
  {
    name: 'an empty file',
    files: { 'bad.yaml': '' },
    paths: ['bad.yaml'],
    says: ['bad.yaml', /empty/],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'half a YAML template',
    files: { 'bad.yaml': `${BAD}    Properties: {\n` },
    says: [/bad\.yaml:4:17/, 'never closed', 'perhaps the file is cut off'],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'half a JSON template',
    files: { 'bad.json': '{"Resources": {"Bad": {"Type": "AWS::S3::Bucket",' },
    says: [/bad\.json:1:\d+/],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'a binary',
    files: { 'bad.yaml': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256) },
    paths: ['bad.yaml'],
    says: ['bad.yaml'],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'a binary Terraform plan',
    files: {
      'lake.tfplan': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500), Buffer.from('tfplan')]),
    },
    paths: ['lake.tfplan'],
    says: ['lake.tfplan', 'terraform show -json'],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'a path that does not exist',
    files: {},
    paths: ['gone.yaml'],
    says: ['gone.yaml', 'Check the spelling'],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'a link that leads nowhere, named',
    files: {},
    also: (folder) => symlinkSync(join(folder, 'nowhere'), join(folder, 'bad.yaml')),
    paths: ['bad.yaml'],
    says: ['bad.yaml'],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'links that go round in circles, named',
    files: {},
    also: (folder) => {
      symlinkSync(join(folder, 'b.yaml'), join(folder, 'a.yaml'));
      symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
    },
    paths: ['a.yaml'],
    says: ['a.yaml', /circles|does not exist/],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'a link to the folder above',
    files: { 'below/bad.yaml': BAD },
    also: (folder) => symlinkSync(folder, join(folder, 'below', 'above')),
    says: ['below/bad.yaml:2:3'],
    counts: 'pass 1 · fail 1',
    code: 1,
  },
  {
    name: 'keys of the prototype',
    files: {
      'bad.yaml': `${BAD}    __proto__: { DeletionPolicy: Retain }\n    Properties:\n      __proto__: { VersioningConfiguration: { Status: Enabled } }\n      constructor: { prototype: x }\n  __proto__:\n    Type: AWS::S3::Bucket\n  toString:\n    Type: AWS::S3::Bucket\n`,
      'bad.json':
        '{"__proto__": {"polluted": true}, "Resources": {"Bad": {"Type": "AWS::S3::Bucket", "Properties": {"__proto__": {"VersioningConfiguration": {"Status": "Enabled"}}}}}}',
    },
    says: ['bad.yaml:2:3', 'bad.yaml:8:3', 'bad.yaml:10:3', 'bad.json:1:'],
    counts: 'pass 1 · fail 4',
    code: 1,
  },
  {
    name: 'JSON nested 20,000 deep',
    files: {
      'bad.json': `{"Resources": {"Bad": {"Type": "AWS::S3::Bucket", "Metadata": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}}}`,
    },
    says: [/bad\.json:1:\d+/, /deep|nest/],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'YAML nested 20,000 deep',
    files: { 'bad.yaml': `${BAD}    Metadata: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}\n` },
    says: [/bad\.yaml:4:\d+/, /deep|nest/],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: 'aliases that multiply',
    files: { 'bad.yaml': `${BAD}Bomb:\n${ALIASES}Metadata: *l8\n` },
    says: [/bad\.yaml:\d+:\d+/, 'aliases', 'Write the values out'],
    counts: 'pass 1 · fail 0',
    code: 3,
  },
  {
    name: '20 MB of JSON in one line',
    files: { 'bad.json': ONE_LINE },
    says: [/bad\.json:1:\d+/],
    counts: 'pass 1 · fail 1',
    code: 1,
  },
];

describe('bad input ends in a message, and loses nothing else', () => {
  test.each(CASES)('$name', ({ files, also, paths = ['.'], says, counts, code }) => {
    const cwd = folderOf({ 'good.yaml': GOOD, ...files });
    also?.(cwd);
    const ran = run('cli.js', ['scan', 'good.yaml', ...paths, '--rules', 's3-versioning'], { cwd });
    const missing = says.filter((what) =>
      typeof what === 'string' ? !ran.stdout.includes(what) : !what.test(ran.stdout),
    );
    expect({ code: ran.code, missing, stderr: ran.stderr }).toEqual({ code, missing: [], stderr: '' });
    expect(ran.stdout).toContain(counts);
    expect(ran.stdout).not.toMatch(/\n {4}at .*:\d+:\d+\)?\n/);
    expect(ran.seconds).toBeLessThan(BOUND);
    // A line of 20 MB is not shown.
    expect(ran.stdout.length).toBeLessThan(20_000);
  });

  test('the one-line template is as large as it says', () => expect(ONE_LINE.length).toBeGreaterThan(20_000_000));

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test.skip : test)('a file that may not be read', () => {
    const cwd = folderOf({ 'good.yaml': GOOD, 'bad.yaml': BAD });
    chmodSync(join(cwd, 'bad.yaml'), 0);
    const ran = run('cli.js', ['scan', '.', '--rules', 's3-versioning'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('bad.yaml cannot be read: permission denied');
    expect(ran.stdout).toContain('pass 1 · fail 0');
  });
});

describe('names that somebody chose to do harm', () => {
  const RED = '\u001b[31m';
  const HOSTILE = `Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: "\\e[31mred\\a\\u009b2J\\u202e\\n::error::forged\\n<script>alert(1)</script>|\`x\`"\n      "\\e]8;;http://evil\\a": 1\n  "\\e[2J\\n::set-output name=x::y":\n    Type: AWS::S3::Bucket\n`;
  const PATH = `evil ${RED}\n::error::forged.yaml`;

  test.each(Object.keys(REPORTS))('do none in %s', (format) => {
    const cwd = folderOf({ 'good.yaml': GOOD, [PATH]: HOSTILE });
    const ran = run('cli.js', ['scan', '.', 'gone\u001b[2J.yaml', '--rules', 's3-versioning', '--format', format], {
      cwd,
    });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('evil');
    // Nothing that a terminal acts on, and nothing that turns the direction of text.
    expect(ran.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(ran.stdout).not.toMatch(/^::(?!error |warning |notice )/m);
    expect(ran.stdout).not.toMatch(/^::error::forged/m);
    if (format === 'markdown' || format === 'junit') expect(ran.stdout).not.toContain('<script>');
  });

  test('do none in messages about the configuration', () => {
    const cwd = folderOf({ 'good.yaml': GOOD, 'c.json': '{"\\u001b[2Jpack": 1}' });
    for (const args of [
      ['--config', 'c.json'],
      ['--config', `${RED}.json`],
      ['--rules', `${RED}x`],
      ['--pack', RED],
    ]) {
      const ran = run('cli.js', ['scan', 'good.yaml', ...args], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.stderr).not.toContain('\u001b');
    }
  });
});

describe('rules and configurations of the user', () => {
  const rule = JSON.parse(readFileSync('rules/s3/s3-versioning/rule.json', 'utf8')) as object;
  const cases: readonly (readonly [string, { readonly [path: string]: string }, RegExp])[] = [
    [
      'a rule with a misspelt key',
      { 'policies/mine/rule.json': JSON.stringify({ ...rule, id: 'mine', severty: 'low' }, undefined, 1) },
      /rule\.json:\d+:\d+: .*severty.*severity/,
    ],
    ['a rule that is no JSON', { 'policies/mine/rule.json': '{"id": ' }, /rule\.json:1:\d+/],
    ['keys of the prototype', { 'c.json': '{"__proto__": {"failOn": "none"}}' }, /c\.json:1:2: .*__proto__/],
    [
      'a configuration nested 20,000 deep',
      { 'c.json': `{"rules": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}` },
      /c\.json/,
    ],
    ['an empty configuration', { 'c.json': '' }, /c\.json/],
  ];
  test.each(cases)('%s', (_, files, says) => {
    const cwd = folderOf({ 'good.yaml': GOOD, 'c.json': '{"customRules": ["./policies"]}', ...files });
    const ran = run('cli.js', ['scan', 'good.yaml', '--config', 'c.json'], { cwd });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/\n {4}at |bug in Lakeproof/);
    expect(ran.seconds).toBeLessThan(BOUND);
  });
});
