import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type FileReport, NO_COUNTS } from '../scripts/corpus/message.js';
import { summaryOf } from '../scripts/corpus/summary.js';
import { watch } from '../scripts/corpus/watch.js';
import { packageRoot } from '../src/commands/package-root.js';

const FIXTURES = 'fixtures/corpus';
const child = join(packageRoot(), 'scripts', 'corpus', 'judge-files.ts');
const misbehaving = join(packageRoot(), FIXTURES, 'misbehaving-child.mjs');

test('every file of a folder is accounted for', async () => {
  const watched = await watch(child, `${FIXTURES}/tree`, { cutAfter: 20_000 });
  const told = watched.reports.map(({ uri, outcome, resources, problems }) => ({ uri, outcome, resources, problems }));
  expect(told).toEqual([
    { uri: `${FIXTURES}/tree/app/package.json`, outcome: 'skipped', resources: 0, problems: {} },
    {
      uri: `${FIXTURES}/tree/half-a-template.yaml`,
      outcome: 'unreadable',
      resources: 0,
      problems: { 'unreadable-yaml': 1 },
    },
    { uri: `${FIXTURES}/tree/lake.yaml`, outcome: 'read', resources: 1, problems: { 'unknown-property': 1 } },
    { uri: `${FIXTURES}/tree/no-resource-to-judge.json`, outcome: 'read', resources: 0, problems: {} },
  ]);
  const lake = watched.reports[2]?.counts ?? NO_COUNTS;
  expect(Math.min(lake.pass, lake.fail, lake.unknown)).toBeGreaterThan(0);
  expect(watched.costs).toHaveLength(1);
  const { text, failures } = summaryOf(watched);
  expect(failures).toEqual([]);
  expect(text).toContain('4: 2 read, 1 skipped, 1 unreadable');
}, 30_000);

test('a file that ends the process or hangs does not take the others with it', async () => {
  const watched = await watch(misbehaving, '', { cutAfter: 1000 });
  expect(watched.reports.map(({ uri, outcome }) => [uri, outcome])).toEqual([
    ['one.yaml', 'read'],
    ['ends.yaml', 'crashed'],
    ['hangs.yaml', 'hung'],
    ['last.yaml', 'read'],
  ]);
  expect(summaryOf(watched).failures).toEqual([
    'ends.yaml crashed: the process ended with exit code 7',
    expect.stringMatching(/^hangs\.yaml hung and was cut off after 1\.\d s\.$/),
  ]);
}, 30_000);

test('a folder that cannot be walked at all is an error, not an empty corpus', async () => {
  await expect(watch(join(packageRoot(), 'no-such-child.mjs'), '', { cutAfter: 1000 })).rejects.toThrow(
    'ended before it had read',
  );
});

const slow: FileReport = {
  uri: 'slow.yaml',
  outcome: 'read',
  milliseconds: 2001,
  resources: 1,
  counts: NO_COUNTS,
  problems: {},
};
test.each([
  ['no file', [], 'There was no file to read: name a folder that holds some.'],
  ['a slow file', [slow], 'slow.yaml took 2.0 s; a file may take 2 s.'],
  [
    'an exception',
    [{ ...slow, outcome: 'crashed', milliseconds: 1, error: 'Error: bug' }],
    'slow.yaml crashed: Error: bug',
  ],
] as const)('%s fails the corpus', (_, reports, failure) => {
  expect(summaryOf({ reports, problems: {}, costs: [] }).failures).toEqual([failure]);
});
