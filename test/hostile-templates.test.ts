/** Templates made to exhaust or mislead a reader: each ends soon, says what was not read, and the rest is read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { diskFiles } from '../src/files/disk-tree.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { isHole } from '../src/model/hole.js';
import { field, type Value } from '../src/model/value.js';
import { cpuTime } from './support/cpu-time.js';

/** Two when nothing else runs; tests share the machine. */
const SECONDS = 5;

const many = (n: number) => `[${Array.from({ length: n }, (_, i) => i).join(', ')}]`;
const GOOD = '  Good: { Type: AWS::S3::Bucket, Properties: { BucketName: good } }\n';
const include = (location: string) =>
  `{ Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${location} } } }`;
const versioned = (value: string) =>
  `Resources:\n${GOOD}  Other: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: ${value} } }\n`;

/** Loops within loops, each over `n` items, around a resource. */
function nested(depth: number, n: number): string {
  const loop = (level: number): string =>
    level === depth
      ? `{ 'B${Array.from({ length: depth }, (_, i) => `\${I${i}}`).join('x')}': { Type: AWS::S3::Bucket } }`
      : `{ 'Fn::ForEach::L${level}': [I${level}, ${many(n)}, ${loop(level + 1)}] }`;
  return `Transform: AWS::LanguageExtensions\nResources:\n${GOOD}  Fn::ForEach::L0: [I0, ${many(n)}, ${loop(1)}]\n`;
}

/** Each condition holds where the two next ones do: doubling in size with every step. */
const DOUBLING = Array.from(
  { length: 60 },
  (_, i) => `  C${i}: !Or [!Condition C${i + 1}, !Not [!Condition C${i + 2}]]\n`,
);

interface Case {
  readonly name: string;
  readonly template: string;
  readonly files?: { readonly [path: string]: string };
  readonly links?: { readonly [path: string]: string };
  /** Named pipes: reading one would wait forever. */
  readonly pipes?: readonly string[];
  /** The kinds of problems that are told; none when left out. */
  readonly tells?: readonly string[];
  /** What the versioning of the resource Other comes to. */
  readonly other?: string;
}

const CASES: readonly Case[] = [
  { name: 'five loops of 30 items', template: nested(5, 30), tells: ['template-too-large', 'unread-loop'] },
  { name: 'two loops of 3,000 items', template: nested(2, 3000), tells: ['template-too-large', 'unread-loop'] },
  {
    name: '300 loops within each other',
    template: nested(300, 1),
    tells: ['template-too-large', 'unread-loop'],
  },
  { name: 'as many loops as AWS takes', template: nested(5, 3) },
  {
    name: 'a loop over a very long default',
    template: `Transform: AWS::LanguageExtensions\nParameters: { P: { Type: CommaDelimitedList, Default: '${'a,'.repeat(400_000)}' } }\nResources:\n${GOOD}  Fn::ForEach::L: [I, !Ref P, { 'B\${I}': { Type: AWS::S3::Bucket } }]\n`,
    tells: ['template-too-large', 'unread-loop'],
  },
  {
    name: 'a loop whose text grows',
    template: `Transform: AWS::LanguageExtensions\nResources:\n${GOOD}  Fn::ForEach::L: [I, ['${'x'.repeat(1000)}'], { B: { Type: AWS::S3::Bucket, Properties: { BucketName: '${'${I}'.repeat(5000)}' } } }]\n`,
  },
  {
    name: 'a loop over itself',
    template: `Transform: AWS::LanguageExtensions\nResources:\n${GOOD}  Fn::ForEach::L: [I, !Ref I, { 'B\${I}': { Type: AWS::S3::Bucket } }]\n`,
    tells: [],
  },
  {
    name: 'a loop of hostile names',
    template: `Transform: AWS::LanguageExtensions\nResources:\n${GOOD}  Fn::ForEach::L: [__proto__, [constructor, __proto__], { '\${__proto__}': { Type: AWS::S3::Bucket } }]\n`,
  },
  {
    name: 'conditions in a circle',
    template: `Conditions:\n  A: !Not [!Condition B]\n  B: !And [!Condition A, !Condition B]\n${versioned('!If [A, { Status: Enabled }, { Status: Enabled }]')}`,
    tells: ['circular-condition'],
  },
  {
    name: 'conditions that double',
    template: `Conditions:\n${DOUBLING.join('')}  C60: !Equals [!Ref 'AWS::Region', a]\n  C61: !Equals [!Ref 'AWS::Region', b]\n${versioned('!If [C0, { Status: Enabled }, { Status: Suspended }]')}`,
  },
  {
    name: 'resources that refer to each other',
    template: `Resources:\n${GOOD}  A: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref B } }\n  B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref A } }\n`,
  },
  {
    name: 'a mapping that finds itself',
    template: `Mappings: { M: { a: { b: !FindInMap [M, a, b] } } }\n${versioned('{ Status: !FindInMap [M, a, b] }')}`,
  },
  {
    name: 'a dynamic reference that never ends',
    template: versioned(`{ Status: '${'{{resolve:ssm:'.repeat(50_000)}' }`),
  },
  {
    name: 'blocks of addresses beyond counting',
    template: versioned(`{ Status: !Join [',', !Cidr ['::/0', 256, 128]] }`),
  },
  {
    name: 'an include that is outside',
    template: versioned(include('../secret.yaml')),
    tells: ['outside-the-tree'],
    other: '../secret.yaml',
  },
  {
    name: 'an include of an absolute path',
    template: versioned(include('/etc/passwd')),
    tells: ['outside-the-tree'],
    other: '/etc/passwd',
  },
  {
    name: 'an include by way of a link',
    template: versioned(include('link.yaml')),
    links: { 'link.yaml': '../secret.yaml' },
    tells: ['outside-the-tree'],
    other: 'link.yaml',
  },
  {
    name: 'an include below a linked folder',
    template: versioned(include('up/secret.yaml')),
    links: { up: '..' },
    tells: ['outside-the-tree'],
    other: 'up/secret.yaml',
  },
  {
    name: 'an include of a link to itself',
    template: versioned(include('loop.yaml')),
    links: { 'loop.yaml': 'loop.yaml' },
    tells: ['missing-include'],
    other: 'loop.yaml',
  },
  {
    name: 'an include of a pipe',
    template: versioned(include('pipe.yaml')),
    pipes: ['pipe.yaml'],
    tells: ['missing-include'],
    other: 'pipe.yaml',
  },
  {
    name: 'an include of a folder',
    template: versioned(include('sub')),
    files: { 'sub/a.yaml': 'Status: Enabled' },
    tells: ['missing-include'],
    other: 'sub',
  },
  {
    name: 'an include with a zero byte',
    template: versioned(include('"a\\0b"')),
    tells: ['missing-include'],
    other: 'a\0b',
  },
  {
    name: 'an include of the template itself',
    template: versioned(include('template.yaml')),
    tells: ['unknown-property'],
  },
  {
    name: 'an include that is broken',
    template: versioned(include('broken.yaml')),
    files: { 'broken.yaml': 'a: [' },
    tells: ['unreadable-include'],
    other: 'broken.yaml',
  },
  {
    name: 'an include that is binary',
    template: versioned(include('binary.yaml')),
    files: { 'binary.yaml': '\0\0' },
    tells: ['unreadable-include'],
    other: 'binary.yaml',
  },
  {
    name: 'a thousand includes of a large file',
    template: `Resources:\n${GOOD}${Array.from({ length: 1000 }, (_, i) => `  B${i}: { Type: AWS::S3::Bucket, Properties: ${include('large.yaml')} }\n`).join('')}`,
    files: { 'large.yaml': `Tags:\n${'- { Key: a, Value: b }\n'.repeat(20_000)}` },
    tells: ['template-too-large'],
  },
];

test.each(CASES)('$name', ({ template, files = {}, links = {}, pipes = [], tells, other }) => {
  const outside = mkdtempSync(join(tmpdir(), 'hostile-'));
  const cwd = join(outside, 'tree');
  mkdirSync(cwd);
  writeFileSync(join(outside, 'secret.yaml'), 'Status: Enabled\n');
  for (const [path, text] of Object.entries({ ...files, 'template.yaml': template })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(cwd, path));
  for (const pipe of pipes) execFileSync('mkfifo', [join(cwd, pipe)]);

  const tree = diskFiles(['.'], { cwd });
  const file = [...tree.files].find(({ uri }) => uri === 'template.yaml');
  if (file === undefined) throw new Error('the template was not found');
  const start = cpuTime();
  const routed = readRoots(file, tree.beside ? { beside: tree.beside } : {});
  expect((cpuTime() - start) / 1000).toBeLessThan(SECONDS);

  if (routed.kind !== 'roots') throw new Error(`expected roots, got ${JSON.stringify(routed)}`);
  const [estate] = routed.estates;
  expect(estate?.byId('template.yaml#Good')?.identity).toBe('good');
  expect([...new Set(routed.problems.map(({ kind }) => kind))]).toEqual(tells ?? []);
  for (const problem of routed.problems) expect(problem.next).toMatch(/\.$/);
  if (other !== undefined)
    expect(unknownIn(field(estate?.byId('template.yaml#Other')?.properties, 'VersioningConfiguration'))).toBe(other);
});

function unknownIn(value: Value | undefined): string {
  if (!isHole(value) || value.kind !== 'unknown') return 'no unknown';
  expect(value.reason).toBe('module-not-available');
  return `${value.detail}`;
}
