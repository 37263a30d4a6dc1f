/** Nested stacks on a disk: what is a root, what stays outside, and what is made to exhaust a reader. The goldens of fixtures/cloudformation/nested-stacks* show the rest. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { select } from '../src/gate/select.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';

/** Two when nothing else runs; tests share the machine. */
const SECONDS = 5;

const BUCKET = '  Bucket: { Type: AWS::S3::Bucket }\n';
const stack = (name: string, url: string, parameters = '') =>
  `  ${name}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: '${url}'${parameters} } }\n`;
const template = (...resources: readonly string[]) => `Resources:\n${BUCKET}${resources.join('')}`;
const times = (n: number, each: (i: number) => string) => Array.from({ length: n }, (_, i) => each(i)).join('');

interface Case {
  readonly name: string;
  readonly files: { readonly [path: string]: string };
  readonly links?: { readonly [path: string]: string };
  /** What is named on the command line; the folder when left out. */
  readonly scanned?: readonly string[];
  /** The ids of the buckets that are judged, or how many they are. */
  readonly buckets: readonly string[] | number;
  /** The kinds of warnings and errors. */
  readonly tells?: readonly string[];
}

const PASSES_ON = `Parameters: { In: { Type: String } }\nResources:\n${BUCKET}Outputs: { Out: { Value: !Ref In } }\n`;
const given = (value: string) => `, Parameters: { In: ${value} }`;

const CASES: readonly Case[] = [
  {
    name: 'what a root nests is no root of its own',
    files: { 'a/child.yaml': template(), 'main.yaml': template(stack('Child', 'a/child.yaml')) },
    buckets: ['main.yaml#Bucket', 'main.yaml#Child/Bucket'],
  },
  {
    name: 'unless it was named',
    files: { 'a/child.yaml': template(), 'main.yaml': template(stack('Child', 'a/child.yaml')) },
    scanned: ['.', 'a/child.yaml'],
    buckets: ['a/child.yaml#Bucket', 'main.yaml#Bucket', 'main.yaml#Child/Bucket'],
  },
  {
    name: 'of templates that nest each other the first is a root',
    files: {
      'a.yaml': template(stack('B', 'b.yaml')),
      'b.yaml': template(stack('C', 'c.yaml')),
      'c.yaml': template(stack('A', './a.yaml')),
    },
    buckets: ['a.yaml#Bucket', 'a.yaml#B/Bucket', 'a.yaml#B/C/Bucket'],
    tells: ['circular-stack'],
  },
  {
    name: 'a template that nests itself',
    files: { 'main.yaml': template(stack('Self', 'main.yaml')) },
    buckets: ['main.yaml#Bucket'],
    tells: ['circular-stack'],
  },
  {
    name: 'a path out of the tree',
    files: {
      'outside.yaml': template(),
      'tree/main.yaml': template(stack('Up', '../outside.yaml'), stack('Root', '/etc/passwd')),
    },
    scanned: ['tree'],
    buckets: ['tree/main.yaml#Bucket'],
    tells: ['outside-the-tree'],
  },
  {
    name: 'a link out of the tree',
    files: { 'outside.yaml': template(), 'tree/main.yaml': template(stack('Link', 'link.yaml')) },
    links: { 'tree/link.yaml': '../outside.yaml' },
    scanned: ['tree'],
    buckets: ['tree/main.yaml#Bucket'],
    tells: ['outside-the-tree'],
  },
  {
    name: 'twelve stacks deep',
    files: Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [`level${i}.yaml`, template(stack('Next', `level${i + 1}.yaml`))]),
    ),
    scanned: ['level0.yaml'],
    buckets: 11,
    tells: ['stack-too-deep'],
  },
  {
    name: 'ten stacks in each of ten, ten times',
    files: Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [
        `level${i}.yaml`,
        template(times(10, (n) => stack(`S${n}`, `level${i + 1}.yaml`))),
      ]),
    ),
    scanned: ['level0.yaml'],
    buckets: 2501,
    tells: ['missing-template', 'too-many-stacks'],
  },
  {
    name: '1,000 stacks',
    files: { 'child.yaml': template(), 'main.yaml': template(times(1000, (i) => stack(`S${i}`, 'child.yaml'))) },
    buckets: 1001,
  },
  {
    name: '40 stacks that each need the next one',
    files: {
      'child.yaml': PASSES_ON,
      'main.yaml': template(
        times(40, (i) => stack(`S${i}`, 'child.yaml', given(i < 39 ? `!GetAtt S${i + 1}.Outputs.Out` : 'x'))),
      ),
    },
    buckets: 41,
  },
  {
    name: '1,000 stacks that each need the next one',
    files: {
      'child.yaml': PASSES_ON,
      'main.yaml': template(
        times(1000, (i) => stack(`S${i}`, 'child.yaml', given(i < 999 ? `!GetAtt S${i + 1}.Outputs.Out` : 'x'))),
      ),
    },
    buckets: 1001,
    tells: ['template-too-large'],
  },
  {
    name: 'stacks that need each other',
    files: {
      'child.yaml': PASSES_ON,
      'main.yaml': template(
        stack('A', 'child.yaml', given('!GetAtt B.Outputs.Out')),
        stack('B', 'child.yaml', given('!GetAtt A.Outputs.Out')),
      ),
    },
    buckets: 3,
    tells: ['circular-dependency'],
  },
  {
    name: 'outputs that double in length with every stack, until there is more text than a template can hold',
    files: {
      'child.yaml': `Parameters: { In: { Type: String } }\nResources:\n${BUCKET}Outputs: { Out: { Value: !Sub '\${In}\${In}' } }\n`,
      'main.yaml': template(
        times(60, (i) => stack(`S${i}`, 'child.yaml', given(i > 0 ? `!GetAtt S${i - 1}.Outputs.Out` : 'xxxxxxxx'))),
      ),
    },
    buckets: 25,
    tells: ['template-too-large'],
  },
];

const FOLDER = mkdtempSync(join(tmpdir(), 'lakeproof-stacks-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

test.each(CASES)('$name', async ({ name, files, links = {}, scanned = ['.'], buckets, tells = [] }) => {
  const cwd = join(FOLDER, name.replace(/\W+/g, '-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const [path, to] of Object.entries(links)) symlinkSync(to, join(cwd, path));
  const started = process.cpuUsage();
  const { findings, others = [], problems } = await judged(scanned, cwd);
  const { user, system } = process.cpuUsage(started);
  const found = [...new Set([...findings, ...others].map(({ resource }) => resource))]
    .filter(({ type }) => type === 'AWS::S3::Bucket')
    .map(({ id }) => id);
  expect(typeof buckets === 'number' ? found.length : found).toEqual(buckets);
  const told = problems.filter(({ level }) => level !== 'note').map(({ kind }) => kind);
  expect([...new Set(told)].sort()).toEqual(tells);
  expect(JSON.stringify([problems, found])).not.toContain('root:');
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
});

test('a finding in a nested template shows its lines, and is waived there', async () => {
  const cwd = join(FOLDER, 'waived');
  mkdirSync(cwd);
  const waived = '# lakeproof-ignore s3-versioning: rebuilt every night\n  Waived: { Type: AWS::S3::Bucket }\n';
  writeFileSync(join(cwd, 'child.yaml'), `Resources:\n${BUCKET}  ${waived}`);
  writeFileSync(join(cwd, 'main.yaml'), template(stack('One', 'child.yaml'), stack('Two', 'child.yaml')));
  const { findings, waived: accepted, problems, lines } = await judged(['.'], cwd);
  expect(accepted.map(({ resource }) => resource.id).sort()).toEqual(['main.yaml#One/Waived', 'main.yaml#Two/Waived']);
  expect(problems.filter(({ level }) => level !== 'note')).toEqual([]);
  const nested = findings.filter(({ places: [{ at }] }) => at.file === 'child.yaml');
  expect(nested.length).toBeGreaterThan(0);
  for (const { places } of nested) {
    expect(lines('child.yaml', places[0].at.start.line, places[0].at.start.line)[0]).toContain('AWS::S3::Bucket');
  }
});

function judged(paths: readonly string[], cwd: string) {
  const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: ['s3-versioning'], skip: [] });
  const waivers = { listed: [], today: '2026-01-01', rules: builtinRules() };
  return scan(diskFiles(paths, { cwd }), { rules: selected, perimeter: DEFAULT_PERIMETER, others: true, waivers });
}
