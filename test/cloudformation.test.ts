import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { select } from '../src/gate/select.js';
import { readParameters } from '../src/inputs/cloudformation/parameters-file.js';
import type { ReadOptions, Routed } from '../src/inputs/input.js';
import { and, not, or, type Truth, truthGiven } from '../src/inputs/logic.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { fileOf, filesOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';
import { originsText, problemsText } from './support/origins-text.js';
import { condition, everyWay, isTrue, type Values } from './support/random-conditions.js';

const FOLDER = 'fixtures/cloudformation';
const cases = readdirSync(FOLDER).sort();

test('there are cases to read', () => {
  expect(cases.length).toBeGreaterThan(10);
});

describe.each(cases)('%s', (name) => {
  const folder = join(FOLDER, name);
  const input = readdirSync(folder).find((file) => file.startsWith('template.')) ?? '';
  const uri = `${folder}/${input}`;
  const { estates, problems } = rootsOf(readRoots(fileOf(uri, readFileSync(uri)), optionsFor(folder)));

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

/** Every rule, also on the estate that the estates' own test will spell in other ways. */
const judged = [...cases.map((name) => join(FOLDER, name)), 'fixtures/estates/ml-lake'];
test.each(judged)('%s and its snapshot are judged alike', async (folder) => {
  const input = readdirSync(folder).find((file) => file.startsWith('template.')) ?? '';
  const uri = `${folder}/${input}`;
  const { estates } = rootsOf(readRoots(fileOf(uri, readFileSync(uri)), optionsFor(folder)));
  const snapshot = estates.flatMap((estate) => [...snapshotLines(estate)]).join('');
  const source = await verdicts(uri, readFileSync(uri, 'utf8'), optionsFor(folder));
  expect(source.length).toBeGreaterThan(0);
  expect(await verdicts('resources.ndjson', snapshot)).toEqual(source);
});

/** The parameters file of a case, where it has one, and the files beside its template. */
function optionsFor(folder: string): ReadOptions {
  const file = join(folder, 'parameters.json');
  const parameters = existsSync(file) ? readParameters(readFileSync(file, 'utf8'), file).value : new Map();
  const { beside } = diskFiles([folder], { cwd: process.cwd() });
  return { parameters, ...(beside && { beside }) };
}

async function verdicts(
  uri: string,
  text: string,
  { parameters, beside }: ReadOptions = {},
): Promise<readonly string[]> {
  const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
  const options = { rules: selected, perimeter: DEFAULT_PERIMETER, others: true, ...(parameters && { parameters }) };
  const files = { ...filesOf({ [uri]: text }), ...(beside && { beside }) };
  const { findings, others = [] } = await scan(files, options);
  return [...findings, ...others].map(({ rule, resource, verdict }) => `${rule.id} ${resource.id} ${verdict}`).sort();
}

describe('conditions', () => {
  const ways = everyWay(new Map());
  const holds = (truth: Truth, values: Values) => (typeof truth === 'boolean' ? truth : isTrue(truth, values));
  const truth: fc.Arbitrary<Truth> = fc.oneof({ arbitrary: condition, weight: 9 }, fc.boolean());

  test('keep their truth when they are simplified', () => {
    expect(ways.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.array(truth, { maxLength: 4 }), (parts) => {
        const [all, any, none] = [and(parts), or(parts), not(or(parts))];
        for (const values of ways) {
          expect(holds(all, values)).toBe(parts.every((part) => holds(part, values)));
          expect(holds(any, values)).toBe(parts.some((part) => holds(part, values)));
          expect(holds(none, values)).toBe(!holds(any, values));
        }
      }),
    );
  });

  test('decide each other only where they truly do', () => {
    fc.assert(
      fc.property(condition, condition, fc.boolean(), (asked, known, is) => {
        const decided = truthGiven(asked, known, is);
        if (decided === undefined) return;
        for (const values of ways) if (isTrue(known, values) === is) expect(isTrue(asked, values)).toBe(decided);
      }),
    );
  });
});

function rootsOf(routed: Routed) {
  if (routed.kind !== 'roots') throw new Error(`expected roots, got ${JSON.stringify(routed)}`);
  return routed;
}
