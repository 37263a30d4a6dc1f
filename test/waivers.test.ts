import { describe, expect, test } from '@jest/globals';
import { applyWaivers } from '../src/gate/waivers.js';
import { inlineWaivers } from '../src/inputs/cloudformation/inline-waivers.js';
import type { Finding } from '../src/model/finding.js';
import type { Resource } from '../src/model/resource.js';
import type { Rule } from '../src/model/rule.js';
import type { Waiver } from '../src/model/waiver.js';
import { readYaml } from '../src/syntax/yaml.js';
import { runCases, TODAY } from './support/cli-cases.js';
import { cpuTime } from './support/cpu-time.js';

runCases('fixtures/waivers', 9);

function waiversIn(text: string): readonly Waiver[] {
  const { value: documents } = readYaml(text, 'lake.yaml');
  const templates = documents.map((document, i) => ({
    document,
    root: documents.length > 1 ? `lake.yaml[${i + 1}]` : 'lake.yaml',
  }));
  return inlineWaivers(templates, documents);
}

describe('line ends do not matter', () => {
  const lines = [
    'Resources:',
    '  # lakeproof-ignore s3-versioning: one',
    '',
    '  Raw:',
    '    Type: AWS::S3::Bucket',
    '    Properties:',
    '      BucketName: raw # lakeproof-ignore s3-acls-disabled: two',
    '',
  ];
  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('%s', (_, end) => {
    const found = waiversIn(lines.join(end));
    expect(found.map(({ rule, reason, scope }) => ({ rule, reason, scope }))).toEqual([
      { rule: 's3-versioning', reason: 'one', scope: { kind: 'resource', id: 'lake.yaml#Raw' } },
      { rule: 's3-acls-disabled', reason: 'two', scope: { kind: 'lines', file: 'lake.yaml', from: 7, to: 7 } },
    ]);
    expect(found.map(({ at }) => [at.start, at.end])).toEqual([
      [
        { line: 2, column: 3 },
        { line: 2, column: 40 },
      ],
      [
        { line: 7, column: 23 },
        { line: 7, column: 63 },
      ],
    ]);
  });
});

/** Each is quadratic for a careless reader: some 10,000 million steps. */
const LARGE: readonly { readonly name: string; readonly text: string; readonly waivers: number }[] = [
  {
    name: 'comments in a row',
    text: `Resources:\n${'# lakeproof-ignore a-b: c\n'.repeat(100_000)}  A: 1\n`,
    waivers: 100_000,
  },
  {
    name: 'remarks between comments',
    text: `Resources:\n${'# lakeproof-ignore a-b: c\n#\n\n'.repeat(50_000)}  A: 1\n`,
    waivers: 50_000,
  },
  {
    name: 'comments without end',
    text: `A: 1\nResources:\n  A: 1\n${'# lakeproof-ignore a-b: c\n'.repeat(100_000)}`,
    waivers: 100_000,
  },
  { name: 'one line', text: `A: 1 # ${'lakeproof-ignore # '.repeat(100_000)}\n`, waivers: 1 },
  { name: 'texts that only speak of it', text: `A:\n${'- "# lakeproof-ignore a-b: c"\n'.repeat(50_000)}`, waivers: 0 },
  { name: 'many documents', text: `${'A: 1\n---\n'.repeat(30_000)}A: 1 # lakeproof-ignore a-b: c\n`, waivers: 1 },
  {
    name: 'many resources',
    text: `Resources:\n${Array.from({ length: 20_000 }, (_, i) => `  R${i}: { Type: T } # lakeproof-ignore a-b: c\n`).join('')}`,
    waivers: 20_000,
  },
];

test.each(LARGE)('large: $name', ({ text, waivers }) => {
  const { value: documents } = readYaml(text, 'lake.yaml');
  expect(documents.length).toBeGreaterThan(0);
  const templates = documents.map((document) => ({ document, root: 'lake.yaml' }));
  const begin = cpuTime();
  const found = inlineWaivers(templates, documents);
  expect(cpuTime() - begin).toBeLessThan(2000);
  expect(found.length).toBe(waivers);
});

describe('many findings', () => {
  const rules = Array.from({ length: 20 }, (_, i) => ({ id: `acme-rule-${i}` }) as Rule);
  const at = { file: 'lake.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  let asked = 0;
  const findings = Array.from({ length: 100_000 }, (_, i): Finding => {
    const file = i % 2 === 0 ? 'lake.yaml' : 'other.yaml';
    const id = `${file}#${'R'.repeat(50)}${i}`;
    return {
      rule: rules[i % 20] as Rule,
      resource: {
        id,
        identity: `bucket-${i}`,
        recorded: false,
        origins: new Map([['', { at: { ...at, file }, via: [] }]]),
      } as unknown as Resource,
      verdict: 'fail',
      message: '',
      get places(): Finding['places'] {
        asked++;
        return [{ resource: id, pointer: '', at: { ...at, file }, via: [] }];
      },
      reasons: [],
      fingerprint: '',
    };
  });
  const check = { today: TODAY, rules, judged: new Set(rules.map(({ id }) => id)) };
  const waiver = (rule: string, scope: Waiver['scope']): Waiver => ({ rule, reason: 'because', scope, at });

  test('places are asked for only in the files and of the rules that comments speak of', () => {
    asked = 0;
    const { findings: kept, waived } = applyWaivers(
      findings,
      [waiver('acme-rule-0', { kind: 'lines', file: 'lake.yaml', from: 1, to: 1 })],
      check,
    );
    expect([kept.length, waived.length, asked]).toEqual([95_000, 5000, 5000]);
  });

  test('of a hundred thousand problems a hundred are told', () => {
    const begin = cpuTime();
    const unknown = findings.map((_, i) => waiver(`acme-rule-${i}-`.repeat(8), { kind: 'glob', pattern: '*' }));
    const { problems } = applyWaivers(findings, unknown, check);
    expect(cpuTime() - begin).toBeLessThan(2000);
    expect(problems.length).toBe(101);
    expect(problems.at(-1)?.message).toBe('99900 more problems of waivers are not told');
  });

  test('globs made to be slow are not', () => {
    const pattern = `${'*R'.repeat(45)}*x`;
    const begin = cpuTime();
    const { waived } = applyWaivers(
      findings,
      rules.map(({ id }) => waiver(id, { kind: 'glob', pattern })),
      check,
    );
    expect(cpuTime() - begin).toBeLessThan(5000);
    expect(waived).toEqual([]);
  });

  test('every finding is in one of the two lists, in its order', () => {
    const {
      findings: kept,
      waived,
      problems,
    } = applyWaivers(findings, [waiver('acme-rule-3', { kind: 'glob', pattern: 'bucket-*3' })], check);
    expect(kept.length + waived.length).toBe(findings.length);
    expect(new Set(waived.map(({ rule }) => rule.id))).toEqual(new Set(['acme-rule-3']));
    expect(waived.map(({ resource }) => resource.identity)).toEqual(
      findings
        .filter(({ rule, resource }) => rule.id === 'acme-rule-3' && resource.identity.endsWith('3'))
        .map(({ resource }) => resource.identity),
    );
    expect(problems).toEqual([]);
  });
});
