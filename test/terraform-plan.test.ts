/** Plans and states of Terraform: what each declares, where it stands, what is wrong with it; and plans made to exhaust a reader. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Routed } from '../src/inputs/input.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import { callsIn, spelt, stepsOf } from '../src/inputs/terraform/plan/address.js';
import { valueAt } from '../src/model/value.js';
import { fileOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';
import { originsText, problemsText } from './support/origins-text.js';

const FOLDER = 'fixtures/terraform-plan';
const cases = readdirSync(FOLDER, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));

test('there are cases to read', () => expect(cases.length).toBeGreaterThan(10));

describe.each(cases)('%s', (name) => {
  const folder = join(FOLDER, name);
  const uri = `${folder}/plan.json`;
  const { estates, problems } = rootsOf(readRoots(fileOf(uri, readFileSync(uri))));
  const lines = estates.flatMap((estate) => [...snapshotLines(estate)]);

  test('gives the resources of its golden', () => matchGolden(join(folder, 'resources.ndjson'), lines.join('')));

  test('knows where everything is told', () => matchGolden(join(folder, 'origins.txt'), originsText(estates)));

  test('says what is wrong with it', () => {
    const golden = join(folder, 'problems.txt');
    if (problems.length > 0) return matchGolden(golden, problemsText(problems));
    if (process.env.UPDATE === '1') rmSync(golden, { force: true });
    expect(existsSync(golden)).toBe(false);
  });

  test('reads its golden back as itself', () => {
    const golden = join(folder, 'resources.ndjson');
    const read = rootsOf(readRoots(fileOf(golden, readFileSync(golden))));
    expect(read.estates.flatMap((estate) => [...snapshotLines(estate)])).toEqual(lines);
  });
});

test('no secret of a plan is kept', () => {
  const golden = readFileSync(join(FOLDER, 'sensitive', 'resources.ndjson'), 'utf8');
  expect(golden).toContain('$secret');
  expect(golden).not.toContain('hunter2');
});

describe('whoever made it', () => {
  const text = readFileSync(join(FOLDER, 'references', 'plan.json'), 'utf8');
  const read = (plan: string) =>
    rootsOf(readRoots(fileOf('plan.json', plan))).estates.flatMap((estate) => [...snapshotLines(estate)]);

  test.each([
    ['Terraform 0.12', '0.1', '0.12.31', 'aws'],
    ['Terraform 0.15', '0.2', '0.15.5', 'registry.terraform.io/hashicorp/aws'],
    ['Terraform 1.0', '1.0', '1.0.11', 'registry.terraform.io/hashicorp/aws'],
    ['Terraform 1.3', '1.1', '1.3.10', 'registry.terraform.io/hashicorp/aws'],
    ['a later minor version', '1.9', '1.99.0', 'registry.terraform.io/hashicorp/aws'],
    ['OpenTofu', '1.2', '1.10.5', 'registry.opentofu.org/hashicorp/aws'],
  ])('%s: the same is there', (_, format, terraform, provider) => {
    const other = text
      .replace(/("format_version": *)"[^"]*"/, `$1"${format}"`)
      .replace(/("terraform_version": *)"[^"]*"/, `$1"${terraform}"`)
      .replaceAll('registry.terraform.io/hashicorp/aws', provider);
    expect(other).not.toBe(text);
    expect(read(other)).toEqual(read(text));
    expect(read(other).length).toBeGreaterThan(3);
  });
});

test('a state whose addresses lack modules and keys loses no instance', () => {
  const bucket = (index: string | number) => ({
    ...{ address: 'aws_s3_bucket.zone', mode: 'managed', type: 'aws_s3_bucket', name: 'zone', index },
    values: { bucket: `acme-${index}` },
  });
  const child = { address: 'module.lake["a"]', resources: [bucket('raw'), bucket('curated')] };
  const state = {
    ...{ format_version: '0.1', terraform_version: '0.12.20' },
    values: { root_module: { resources: [bucket(0), bucket(1)], child_modules: [child] } },
  };
  const { estates } = rootsOf(readRoots(fileOf('state.json', JSON.stringify(state))));
  expect(estates.flatMap(({ resources }) => [...resources].map(({ id }) => id))).toEqual([
    'state.json#aws_s3_bucket.zone[0]',
    'state.json#aws_s3_bucket.zone[1]',
    'state.json#module.lake["a"].aws_s3_bucket.zone["raw"]',
    'state.json#module.lake["a"].aws_s3_bucket.zone["curated"]',
  ]);
});

describe('addresses', () => {
  test.each([
    ['aws_s3_bucket.raw', ['aws_s3_bucket', 'raw']],
    ['module.a["x.y[0]"].aws_s3_bucket.b[12].id', ['module', 'a["x.y[0]"]', 'aws_s3_bucket', 'b[12]', 'id']],
    ['module.a["say \\"no\\""].b', ['module', 'a["say \\"no\\""]', 'b']],
    ['aws_s3_bucket.b[*].id', ['aws_s3_bucket', 'b', 'id']],
    ['aws_s3_bucket.b["open', undefined],
    ['', undefined],
    ['a b', undefined],
  ])('%s', (address, steps) => {
    expect(stepsOf(address)?.map(({ name, key }) => name + spelt(key))).toEqual(steps);
  });

  test('of modules', () => {
    expect(callsIn('module.a["x"].module.b[0]')).toEqual([
      { name: 'a', key: 'x' },
      { name: 'b', key: 0 },
    ]);
    expect(callsIn('module.a.aws_s3_bucket')).toBeUndefined();
  });
});

describe('what cannot be read is told', () => {
  test.each([
    ['a plan of a format to come', '{"format_version":"2.0","terraform_version":"3.0.0"}', 'newer-plan'],
    ['half a plan', '{"format_version":"1.2","terraform_version":"1.9.8","resource_changes":[{', 'unreadable-json'],
  ])('%s', (_, text, kind) => {
    const routed = readRoots({ ...fileOf('plan.json', text), explicit: false });
    expect(routed).toMatchObject({ kind: 'unreadable', problems: [{ level: 'error', kind }] });
  });
});

describe('plans made to exhaust a reader', () => {
  const change = (i: number, after: object = {}, unknown: object = { bucket: true }) => ({
    address: `aws_s3_bucket_versioning.v${i}`,
    mode: 'managed',
    type: 'aws_s3_bucket_versioning',
    name: `v${i}`,
    change: { actions: ['create'], after, after_unknown: unknown },
  });
  const written = (i: number, ...references: readonly string[]) => ({
    address: `aws_s3_bucket_versioning.v${i}`,
    expressions: { bucket: { references } },
  });
  const plan = (changes: readonly object[], root: object) =>
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.8',
      resource_changes: changes,
      configuration: { root_module: root },
    });
  const times = <T>(n: number, each: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => each(i));
  const nested = (depth: number): string =>
    depth === 0 ? '{}' : `{"module_calls":{"m":{"module":${nested(depth - 1)}}}}`;

  test.each<[what: string, text: string]>([
    [
      'parts that name each other in a circle',
      plan(
        times(50, (i) => change(i)),
        { resources: times(50, (i) => written(i, `aws_s3_bucket_versioning.v${(i + 1) % 50}.id`)) },
      ),
    ],
    [
      'outputs that name themselves',
      plan([change(0)], {
        resources: [written(0, 'module.m.o')],
        module_calls: {
          m: {
            expressions: { v: { references: ['module.m.o'] } },
            module: { outputs: { o: { expression: { references: ['var.v', 'var.v.a', 'var.w'] } } } },
          },
        },
      }),
    ],
    [
      'references that double at every step',
      plan(
        times(60, (i) => change(i)),
        {
          resources: times(60, (i) =>
            written(i, `aws_s3_bucket_versioning.v${i + 1}.id`, `aws_s3_bucket_versioning.v${i + 2}.bucket`),
          ),
        },
      ),
    ],
    [
      '20,000 parts of nobody knows what',
      plan(
        times(20_000, (i) => change(i)),
        { resources: times(20_000, (i) => written(i, 'local.bucket')) },
      ),
    ],
    [
      'an expression of 100,000 references',
      plan([change(0)], { resources: [written(0, ...times(100_000, (i) => `aws_s3_bucket.b${i}.id`))] }),
    ],
    ['a text of 20 million characters', plan([change(0, { bucket: 'x'.repeat(20_000_000) }, {})], {})],
    ['an address that never ends', plan([{ ...change(0), module_address: `module.a${'[0]'.repeat(300_000)}` }], {})],
    [
      'values 300 deep',
      plan([change(0, JSON.parse(`${'{"rule":['.repeat(150)}${']}'.repeat(150)}`))], { resources: [] }),
    ],
    [
      'modules 300 deep',
      `{"format_version":"1.2","resource_changes":[],"configuration":{"root_module":${nested(300)}}}`,
    ],
  ])('%s', (_, text) => {
    const { estates } = rootsOf(readRoots(fileOf('plan.json', text)));
    expect(estates.length).toBe(1);
    expect([...(estates[0]?.resources ?? [])]).toEqual([]);
  });

  test('20,000 instances that name each other by key', () => {
    const many = (type: string, after: object) =>
      times(10_000, (index) => ({
        ...{ address: `${type}.all[${index}]`, mode: 'managed', type, name: 'all', index },
        change: { actions: ['create'], after, after_unknown: { bucket: true } },
      }));
    const text = plan(
      [
        ...many('aws_s3_bucket', {}),
        ...many('aws_s3_bucket_versioning', { versioning_configuration: [{ status: 'Enabled' }] }),
      ],
      {
        resources: [
          { address: 'aws_s3_bucket.all', expressions: {} },
          {
            address: 'aws_s3_bucket_versioning.all',
            expressions: { bucket: { references: ['aws_s3_bucket.all', 'count.index'] } },
          },
        ],
      },
    );
    const { estates } = rootsOf(readRoots(fileOf('plan.json', text)));
    const statuses = estates.flatMap(({ resources }) =>
      [...resources].map(({ properties }) => valueAt(properties, '/VersioningConfiguration/Status')),
    );
    expect(statuses.length).toBe(10_000);
    expect(new Set(statuses)).toEqual(new Set(['Enabled']));
  });

  test('anything in place of anything', () => {
    const uri = `${FOLDER}/references/plan.json`;
    const original: unknown = JSON.parse(readFileSync(uri, 'utf8'));
    let read = 0;
    // `undefined`: nothing at all.
    const other = fc.constantFrom(undefined, null, 0, true, 'x', '', [], {}, ['x'], { a: null }, [[{}]]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), other, (at, instead) => {
        const changed = withOther(original, at, instead);
        const routed = readRoots(fileOf('plan.json', JSON.stringify(changed)));
        if (routed.kind !== 'roots') return;
        read++;
        for (const estate of routed.estates) originsText([estate]);
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(read).toBeGreaterThan(200);
  });
});

/** The document with something else at its nth value, counted round and round. */
function withOther(document: unknown, at: number, instead: unknown): unknown {
  const size = sizeOf(document);
  let left = at % size;
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return instead;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held)]));
  };
  return walk(document);
}

function sizeOf(value: unknown): number {
  const below = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return below.reduce((sum: number, held) => sum + sizeOf(held), 1);
}

function rootsOf(routed: Routed): Extract<Routed, { readonly kind: 'roots' }> {
  if (routed.kind !== 'roots') throw new Error(`expected roots, got ${JSON.stringify(routed).slice(0, 1000)}`);
  return routed;
}
