/** Which files are read, which are left in peace, and that no file, however made, costs more than its size. */
import { describe, expect, test } from '@jest/globals';
import { readRoots } from '../src/inputs/read-roots.js';
import type { SourceFile } from '../src/model/files.js';
import { cpuTime } from './support/cpu-time.js';
import { fileOf } from './support/files-of.js';

const TEMPLATE = 'Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n';
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const found = (file: SourceFile): SourceFile => ({ ...file, explicit: false });

describe('what is a template is read, whatever its name', () => {
  test.each<[what: string, text: string | Uint8Array, resources: number]>([
    ['YAML', TEMPLATE, 1],
    ['YAML in CR LF', TEMPLATE.replaceAll('\n', '\r\n'), 1],
    ['YAML in UTF-16', utf16(TEMPLATE), 1],
    ['JSON', '{"Resources":{"Lake":{"Type":"AWS::S3::Bucket"}}}', 1],
    ['JSON with a byte order mark', '\uFEFF{"Resources":{"Lake":{"Type":"AWS::S3::Bucket"}}}', 1],
    ['YAML in flow style', "{ 'Resources': { Lake: { Type: AWS::S3::Bucket } } }", 1],
    ['a version and no resource', 'AWSTemplateFormatVersion: 2010-09-09\nResources: {}\n', 0],
    ['only custom resources', 'Resources: { Lake: { Type: Custom::Lake } }', 1],
    ['SAM', 'Transform: AWS::Serverless-2016-10-31\nResources: {}\n', 0],
    ['behind 100 kB of comments', `${'# nothing\n'.repeat(10_000)}${TEMPLATE}`, 1],
  ])('%s', (_, text, resources) => {
    const routed = readRoots(found(fileOf('lake.txt', text)));
    expect(routed).toMatchObject({ kind: 'roots', problems: [] });
    expect(routed.kind === 'roots' && [...(routed.estates[0]?.resources ?? [])].length).toBe(resources);
  });
});

describe('what is plainly something else is skipped in a directory, and refused when it is named', () => {
  test.each<[what: string, text: string | Uint8Array, kind: string]>([
    ['a package.json', '{"name":"lake","dependencies":{}}', 'not-recognised'],
    [
      'a workflow',
      'on: push\njobs:\n  a:\n    steps:\n      - run: echo Resources Type AWS::S3::Bucket\n',
      'not-recognised',
    ],
    ['a Kubernetes list', 'apiVersion: v1\nkind: List\nitems: []\n', 'not-recognised'],
    [
      'a Helm chart that speaks of AWS',
      '{{ if .Values.Resources }}\nType: AWS::S3::Bucket\n{{ end }}',
      'not-recognised',
    ],
    ['a page that quotes a template', `# How to\n\nWrite this:\n\n\`\`\`yaml\n${TEMPLATE}\`\`\`\n`, 'not-recognised'],
    ['a program that quotes a template', `const t = \`\n${TEMPLATE}\`;\nfunction x() {`, 'not-recognised'],
    ['resources without a type', 'Resources:\n  Limits: { Memory: 1 }\nType: a::b\n', 'not-recognised'],
    ['a text', 'Dear all,\nno templates today.\n', 'not-recognised'],
    ['an empty file', '', 'empty-file'],
    ['white space', ' \n\t\n', 'empty-file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0, 5, 0]), 'binary'],
    ['something compressed', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4]), 'binary'],
  ])('%s', (_, text, kind) => {
    expect(readRoots(found(fileOf('a.yaml', text)))).toEqual({ kind: 'skipped' });
    const refused = readRoots(fileOf('a.yaml', text));
    expect(refused).toMatchObject({ kind: 'unreadable', problems: [{ level: 'error', kind, file: 'a.yaml' }] });
    expect(refused.kind === 'unreadable' && refused.problems[0]?.next).toBeTruthy();
  });
});

describe('Terraform is not taken for nothing', () => {
  test.each([
    [
      'terraform.tfstate',
      '{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"a","resources":[]}',
      'not-readable-form',
    ],
    [
      'plan.ndjson',
      '{"@level":"info","@message":"Terraform 1.9.0","@module":"terraform.ui","type":"version"}\n',
      'not-readable-form',
    ],
  ])('%s', (uri, text, kind) => {
    for (const [file, level] of [
      [fileOf(uri, text), 'error'],
      [found(fileOf(uri, text)), 'note'],
    ] as const) {
      expect(readRoots(file)).toMatchObject({ kind: 'unreadable', problems: [{ level, kind }] });
    }
  });
});

describe('a template that cannot be read is a problem, also in a directory', () => {
  test.each([
    ['half a YAML template', 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Lake: [\n', 'unreadable-yaml'],
    [
      'half a JSON template',
      '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"Lake":{"Type":"AWS',
      'unreadable-json',
    ],
    ['a template with a tab', 'Resources:\n\tLake:\n\t\tType: AWS::S3::Bucket\n', 'unreadable-yaml'],
    ['20,000 levels of YAML', `${TEMPLATE}    Properties: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`, 'too-deep'],
    ['20,000 levels of JSON', `{"Resources":{"a":${'{"Type":'.repeat(20_000)}"A::B"${'}'.repeat(20_002)}`, 'too-deep'],
  ])('%s', (_, text, kind) => {
    const routed = readRoots(found(fileOf('a.yaml', text)));
    expect(routed).toMatchObject({ kind: 'unreadable', problems: [{ level: 'error', kind, at: expect.anything() }] });
  });

  test('a file that may not be opened', () => {
    const closed = () => {
      throw new Error('The file a.yaml cannot be read: permission denied');
    };
    const file = { ...found(fileOf('a.yaml', '')), head: closed, bytes: closed, chunks: closed };
    expect(readRoots(file)).toMatchObject({
      kind: 'unreadable',
      problems: [{ kind: 'unreadable-file', message: 'The file a.yaml cannot be read: permission denied' }],
    });
  });
});

describe('what is made to exhaust a reader does not', () => {
  const times = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');
  const withName = (name: string) => `${TEMPLATE}    Properties:\n      BucketName: ${name}\n`;
  test.each<[what: string, text: string]>([
    ['900 levels', withName(`${'['.repeat(900)}${']'.repeat(900)}`)],
    [
      'a chain of 5,000 conditions',
      `${TEMPLATE}    Condition: C0\nConditions:\n${times(5000, (i) => `  C${i}: !Not [!Condition C${i + 1}]`)}\n`,
    ],
    [
      'conditions that double 40 times',
      `${TEMPLATE}    Condition: C40\nParameters: { P: { Type: String } }\nConditions:\n  C0: !Equals [!Ref P, a]\n${times(
        40,
        (i) =>
          `  C${i + 1}: !And [!Or [!Condition C${i}, !Equals [!Ref P, q${i}]], !Or [!Not [!Condition C${i}], !Equals [!Ref P, r${i}]]]`,
      )}\n`,
    ],
    [
      'a text of 60 choices',
      `${withName(`!Join ['', [${times(60, (i) => `!If [C${i}, a, b],`)}]]`)}Parameters:\n${times(60, (i) => `  P${i}: { Type: String }`)}\nConditions:\n${times(60, (i) => `  C${i}: !Equals [!Ref P${i}, x]`)}\n`,
    ],
    [
      'a mapping that names itself',
      `${withName('!FindInMap [M, a, b]')}Mappings: { M: { a: { b: !FindInMap [M, a, b] } } }\n`,
    ],
    [
      '100,000 texts of 100,000 characters',
      `${withName(`!Sub '${'${A}'.repeat(100_000)}'`)}Parameters: { A: { Type: String, Default: ${'x'.repeat(100_000)} } }\n`,
    ],
    ['a list of 400,000', `${TEMPLATE}    Properties:\n      Tags: !Split [',', '${','.repeat(400_000)}']\n`],
    ['400,000 unclosed placeholders', withName(`!Sub '${'${'.repeat(400_000)}'`)],
    ['3,000 misspelt properties', `${TEMPLATE}    Properties:\n${times(3000, (i) => `      Bucketname${i}: a`)}\n`],
  ])('%s', (_, text) => {
    const start = cpuTime();
    const routed = readRoots(fileOf('a.yaml', text));
    expect(cpuTime() - start).toBeLessThan(10_000);
    if (routed.kind !== 'roots') throw new Error(`expected roots, got ${JSON.stringify(routed)}`);
    expect([...(routed.estates[0]?.resources ?? [])].map(({ identity }) => identity)).toEqual(['Lake']);
    expect(routed.problems.length).toBeLessThan(210);
  });

  test('an alias bomb', () => {
    const bomb = `a0: &a0 [x]\n${times(9, (i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`)}\n${withName('*a9')}`;
    expect(readRoots(fileOf('a.yaml', bomb))).toMatchObject({ kind: 'unreadable', problems: [{ kind: 'alias-bomb' }] });
  });
});

test('a template that is longer than any that AWS takes is refused at once', () => {
  const started = cpuTime();
  const routed = readRoots(fileOf('lake.yaml', `${TEMPLATE}${'# filler\n'.repeat(4_000_000)}`));
  expect(routed).toMatchObject({ kind: 'unreadable', problems: [{ level: 'error', kind: 'too-large' }] });
  expect(cpuTime() - started).toBeLessThan(5_000);
});
