/** CDK assemblies, as folders and by their manifests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { select } from '../src/gate/select.js';
import { ownRoots, type ReadFile } from '../src/inputs/own-roots.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { sarifReport } from '../src/reports/sarif.js';
import { scan } from '../src/scan.js';
import { fileOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';

const FOLDER = 'fixtures/cdk';
const cases = readdirSync(FOLDER).sort();

test('there are assemblies to read', () => {
  expect(cases.length).toBeGreaterThan(0);
});

test.each(cases)('%s: every stack is a root, with the stacks that it nests', (name) => {
  const { lines, problems } = readAll([join(FOLDER, name, 'assembly')]);
  expect(problems).toEqual([]);
  matchGolden(join(FOLDER, name, 'resources.ndjson'), lines.join(''));
});

test.each(cases)('%s: its manifest stands for the folder', (name) => {
  const assembly = join(FOLDER, name, 'assembly');
  const byFolder = readAll([assembly]);
  const manifest = `${assembly}/manifest.json`;
  const template = readdirSync(assembly).find((file) => /(?<!\.nested)\.template\.json$/.test(file)) ?? '';
  expect(byFolder.lines.length).toBeGreaterThan(0);
  for (const paths of [[manifest], [assembly, manifest], [manifest, join(assembly, template)]]) {
    const { lines, problems } = readAll(paths);
    expect(problems).toEqual([]);
    expect([...lines].sort()).toEqual([...byFolder.lines].sort());
  }
});

test.each(cases)('%s: findings name the construct', async (name) => {
  const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
  const files = diskFiles([join(FOLDER, name, 'assembly')], { cwd: process.cwd() });
  const result = await scan(files, { rules: selected, perimeter: DEFAULT_PERIMETER });
  expect(result.findings.length).toBeGreaterThan(0);
  const log: Log = JSON.parse(
    [...sarifReport(result, { color: false, links: false, version: '0', ruleUrl: () => '' })].join(''),
  );
  const named = log.runs[0]?.results?.map(({ locations }) => locations?.[0]?.logicalLocations?.[0]) ?? [];
  expect(named.length).toBe(result.findings.length);
  for (const location of named) expect(location?.decoratedName).toMatch(/^[A-Za-z]+(\/[A-Za-z.]+)+$/);
});

const STACK = { type: 'aws:cloudformation:stack', properties: { templateFile: 'Gone.template.json' } };
const INNER = { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } };
const OUTSIDE = { type: 'aws:cloudformation:stack', properties: { templateFile: '../../../../../etc/passwd' } };
const MANIFESTS: readonly (readonly [string, object | string, string])[] = [
  ['a stack without its template', { version: '1', artifacts: { STACK } }, 'unreadable missing-template'],
  ['a template outside of it', { version: '1', artifacts: { OUTSIDE } }, 'unreadable missing-template'],
  ['an assembly that is not there', { version: '1', artifacts: { INNER } }, 'unreadable missing-template'],
  ['no stack', { version: '1', artifacts: { Tree: { type: 'cdk:tree' } } }, 'unreadable not-recognised'],
  ['no version', { artifacts: { STACK } }, 'unreadable not-recognised'],
  ['no artifacts that are any', { version: '1', artifacts: ['"artifacts"', null, 1] }, 'unreadable not-recognised'],
  [
    'artifacts of other kinds',
    { version: '1', artifacts: { a: 1, b: null, c: { type: [] } } },
    'unreadable not-recognised',
  ],
  ['what is no JSON', '{ "version": 1, "artifacts": ', 'unreadable not-recognised'],
];

test.each(MANIFESTS)('a manifest with %s', (_, manifest, expected) => {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  const { beside } = diskFiles([FOLDER], { cwd: process.cwd() });
  const routed = readRoots(fileOf(`${FOLDER}/manifest.json`, text), beside && { beside });
  const kinds = routed.kind === 'skipped' ? [] : routed.problems.map(({ kind }) => kind);
  expect([routed.kind, ...kinds].join(' ')).toBe(expected);
});

function readAll(paths: readonly string[]) {
  const files = diskFiles(paths, { cwd: process.cwd() });
  const read: ReadFile[] = [];
  for (const file of files.files) {
    const routed = readRoots(file, files.beside && { beside: files.beside });
    if (routed.kind !== 'skipped') read.push({ file, routed });
  }
  const own = ownRoots(read).map(({ routed }) => routed);
  const estates = own.flatMap((routed) => (routed.kind === 'roots' ? routed.estates : []));
  return {
    lines: estates.flatMap((estate) => [...snapshotLines(estate)]),
    problems: own.flatMap(({ problems }) => problems),
  };
}
