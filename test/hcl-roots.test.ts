import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { select } from '../src/gate/select.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { spell } from '../src/inputs/snapshot/spell.js';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import { type HclReader, loadHclReader } from '../src/inputs/terraform/hcl/hcl-reader.js';
import { type HclOptions, type HclRoot, readHclRoot } from '../src/inputs/terraform/hcl/read-root.js';
import type { TerraformProvider } from '../src/inputs/terraform/terraform-resource.js';
import type { Files, SourceFile } from '../src/model/files.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import type { Reading } from '../src/model/problem.js';
import type { Span } from '../src/model/span.js';
import type { Value } from '../src/model/value.js';
import { scan } from '../src/scan.js';
import { fileOf, filesOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';
import { originsText, problemsText } from './support/origins-text.js';

const FOLDER = 'fixtures/terraform';
const cases = readdirSync(FOLDER).sort();

test('there are cases to read', () => {
  expect(cases.length).toBeGreaterThan(9);
});

describe.each(cases)('%s', (name) => {
  const folder = join(FOLDER, name);

  test('is evaluated as its golden says', async () => {
    const { value, problems } = read(folder, await loadHclReader());
    expect(value.resources.length).toBeGreaterThan(0);
    matchGolden(join(folder, 'evaluated.txt'), evaluatedText(value));
    const golden = join(folder, 'problems.txt');
    if (problems.length > 0) return matchGolden(golden, problemsText(problems));
    if (process.env.UPDATE === '1') rmSync(golden, { force: true });
    expect(existsSync(golden)).toBe(false);
  });

  test('gives the resources of its golden, each with its places', async () => {
    const { estates } = await routed(folder);
    matchGolden(join(folder, 'resources.ndjson'), estates.flatMap((estate) => [...snapshotLines(estate)]).join(''));
    matchGolden(join(folder, 'origins.txt'), originsText(estates));
  });

  test('is judged as its snapshot is', async () => {
    const { estates } = await routed(folder);
    const snapshot = estates.flatMap((estate) => [...snapshotLines(estate)]).join('');
    const verdicts = await judged(treeOf(folder));
    expect(verdicts.length).toBeGreaterThan(0);
    expect(await judged(filesOf({ 'resources.ndjson': snapshot }))).toEqual(verdicts);
  });
});

/** The case without its goldens. */
function treeOf(folder: string): Files {
  return diskFiles([folder], { cwd: process.cwd(), exclude: ['resources.ndjson'] });
}

function firstIn(files: Files): SourceFile {
  const found = [...files.files].find(({ uri }) => /^[^/]+(?:\/[^/.]+){2}\/[^/]+\.tf(?:\.json)?$/.test(uri));
  if (found === undefined) throw new Error('no Terraform file');
  return found;
}

test('what the user says wins over files, which win over the environment, which wins over defaults', async () => {
  const options = {
    given: new Map([
      ['from_auto', { value: 'said' }],
      ['terraform.workspace', { value: 'prod' }],
      ['numbers', { value: '{ a = 41 }' }],
    ]),
    environment: new Map([
      ['from_tfvars', { value: 'environment' }],
      ['undecided', { value: 'environment' }],
    ]),
  };
  const { value } = read('fixtures/terraform/variables', await loadHclReader(), options);
  expect(value.resources[0]?.values).toMatchObject({
    bucket: 'tfvars-said-json-set',
    tags: { number: 42, other: 'x-environment', space: 'prod' },
  });
});

function read(folder: string, reader: HclReader, options: Partial<HclOptions> = {}): Reading<HclRoot> {
  const tree = treeOf(folder);
  const { uri } = firstIn(tree);
  const root = {
    list: (path: string) => tree.folder?.(uri, path) ?? 'absent',
    folders: (path: string) => tree.folders?.(uri, path) ?? 'absent',
    file: (path: string) => tree.beside?.(uri, path) ?? 'absent',
  };
  return readHclRoot(root, folder, { ...options, reader });
}

async function routed(folder: string) {
  const { beside, folder: listed, folders, ...tree } = treeOf(folder);
  const first = firstIn(tree);
  const hcl = await loadHclReader();
  const found = readRoots(first, {
    hcl,
    ...(beside && { beside }),
    ...(listed && { folder: listed }),
    ...(folders && { folders }),
  });
  if (found.kind !== 'roots') throw new Error(JSON.stringify(found));
  return found;
}

async function judged(files: Files): Promise<readonly string[]> {
  const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
  const { findings, others = [] } = await scan(files, { rules: selected, perimeter: DEFAULT_PERIMETER, others: true });
  // What is declared elsewhere is no resource of the root, so no record holds it: its id names what says something of it.
  const own = [...findings, ...others].filter(({ resource }) => !/#.*\//.test(resource.id));
  return own.map(({ rule, resource, verdict }) => `${rule.id} ${resource.id} ${verdict}`).sort();
}

/** The providers, then for each resource its address, when it exists, its values and their places. */
function evaluatedText({ resources, parameters }: HclRoot): string {
  const allowed = [...parameters].map(([name, each]) => `${name} is one of ${each.allowed?.join(', ')}`);
  const providers = new Set(resources.map(({ provider }) => provider));
  const told = resources.flatMap(({ address, exists, provider, values, origins, ignoresChanges }) => [
    `${address} of ${provider.name}`,
    ...(exists === true ? [] : [`  exists ${shown(exists)}`]),
    ...(ignoresChanges === undefined ? [] : [`  ignores ${[...ignoresChanges].join(' ')}`]),
    ...Object.entries(values).map(([name, value]) => `  ${name} = ${shown(value)}`),
    ...[...origins].sort().map(([pointer, { at, via }]) => `    ${pointer} ${[at, ...via].map(place).join(' via ')}`),
  ]);
  return `${[...allowed, ...[...providers].map(providerText), ...told].join('\n')}\n`;
}

function providerText({ name, scope, defaultTags }: TerraformProvider): string {
  const { account, region, partition } = scope;
  return `provider ${name} ${[account, region, partition, defaultTags ?? 'no tags'].map(shown).join(' ')}`;
}

function shown(value: Value): string {
  return JSON.stringify(spell(value));
}

function place({ file, start }: Span): string {
  return `${file.split('/').slice(2).join('/')}:${start.line}:${start.column}`;
}

describe('comments waive', () => {
  const SOURCE = `# lakeproof-ignore s3-versioning: a scratch bucket
resource "aws_s3_bucket" "one" {
  bucket = "x" # lakeproof-ignore s3-tags, s3-logging: no tags here
  tags = { note = "# lakeproof-ignore none: a text" }
}
// lakeproof-ignore s3-versioning: many
resource "aws_s3_bucket" "many" {
  count = 2
}
`;
  test('a resource that is one, else lines', async () => {
    const hcl = await loadHclReader();
    const found = readRoots(fileOf('main.tf', SOURCE), { hcl });
    if (found.kind !== 'roots') throw new Error(JSON.stringify(found));
    expect(found.waivers?.map(({ rule, scope }) => [rule, scope])).toEqual([
      ['s3-versioning', { kind: 'resource', id: '.#aws_s3_bucket.one' }],
      ['s3-tags', { kind: 'lines', file: 'main.tf', from: 3, to: 3 }],
      ['s3-logging', { kind: 'lines', file: 'main.tf', from: 3, to: 3 }],
      ['s3-versioning', { kind: 'lines', file: 'main.tf', from: 7, to: 9 }],
    ]);
  });
});
