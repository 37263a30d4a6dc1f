import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Routed } from '../src/inputs/input.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import { fileOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';
import { originsText, problemsText } from './support/origins-text.js';

const FOLDER = 'fixtures/cloudformation';
const cases = readdirSync(FOLDER).sort();

test('there are cases to read', () => {
  expect(cases.length).toBeGreaterThan(10);
});

describe.each(cases)('%s', (name) => {
  const folder = join(FOLDER, name);
  const input = readdirSync(folder).find((file) => file.startsWith('template.')) ?? '';
  const uri = `${folder}/${input}`;
  const { estates, problems } = rootsOf(readRoots(fileOf(uri, readFileSync(uri))));

  test('gives the resources of its golden', () => {
    expect(estates.length).toBeGreaterThan(0);
    matchGolden(join(folder, 'resources.ndjson'), estates.flatMap((estate) => [...snapshotLines(estate)]).join(''));
  });

  test('knows where everything was written', () => {
    matchGolden(join(folder, 'origins.txt'), originsText(estates));
  });

  test('says what is wrong with it', () => {
    const golden = join(folder, 'problems.txt');
    if (problems.length > 0) return matchGolden(golden, problemsText(problems));
    if (process.env.UPDATE === '1') rmSync(golden, { force: true });
    expect(existsSync(golden)).toBe(false);
  });

  test('reads its golden back as itself', () => {
    const golden = join(folder, 'resources.ndjson');
    const read = rootsOf(readRoots(fileOf(golden, readFileSync(golden))));
    expect(read.problems).toEqual([]);
    expect(read.estates.flatMap((estate) => [...snapshotLines(estate)])).toEqual(
      estates.flatMap((estate) => [...snapshotLines(estate)]),
    );
  });
});

function rootsOf(routed: Routed) {
  if (routed.kind !== 'roots') throw new Error(`expected roots, got ${JSON.stringify(routed)}`);
  return routed;
}
