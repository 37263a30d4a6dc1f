/**
 * The law of holes: one more unknown never turns a pass into a fail or a fail into a pass, nor makes either not
 * applicable, nor makes what a rule does not apply to fail. Tried with every property of every rule's fixtures and of
 * every estate, in turn.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules, ruleFolders } from '../src/commands/builtin-rules.js';
import { fixturesOf } from '../src/commands/rule-fixtures.js';
import { FACTS } from '../src/facts/facts.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { perimeterOf } from '../src/gate/configuration.js';
import { select } from '../src/gate/select.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { loadHclReader } from '../src/inputs/terraform/hcl/hcl-reader.js';
import type { Estate } from '../src/model/estate.js';
import type { Fact } from '../src/model/fact.js';
import { choiceHole, isHole, unknownHole } from '../src/model/hole.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import type { Rule } from '../src/model/rule.js';
import { mapOf, type Value, valueAt } from '../src/model/value.js';
import { BUCKET, bucket, estateWith } from './support/declared.js';
import { fileOf } from './support/files-of.js';
import { lawOfHoles } from './support/law-of-holes.js';
import { factShowing, selected } from './support/rule-of.js';

const ALL = { only: [], skip: [] };

function estatesIn(name: string, text: string): readonly Estate[] {
  const routed = readRoots(fileOf(name, text));
  if (routed.kind !== 'roots') throw new Error(`${name} was ${routed.kind}`);
  return routed.estates;
}

/** Of a root module, with the modules beside it. */
async function estatesOfModule(path: string): Promise<readonly Estate[]> {
  const { files, beside, folder } = diskFiles([path], { cwd: process.cwd() });
  const hcl = await loadHclReader();
  return [...files].flatMap((file) => {
    const routed = readRoots(file, { hcl, ...(beside && { beside }), ...(folder && { folder }) });
    if (routed.kind !== 'roots') throw new Error(`${path} was ${routed.kind}`);
    return routed.estates;
  });
}

describe('the law itself', () => {
  const block = (entries: { readonly [key: string]: Value }) => mapOf(Object.entries(entries));
  const PROD = { kind: 'equals', parameter: 'Env', constant: 'prod' } as const;
  const estate = estateWith([
    bucket('Raw', { BucketName: 'raw', A: 'on', W: 'yes', L: [block({ S: 'on' }), block({ S: 'off' })] }),
    bucket('Curated', { A: choiceHole(PROD, 'on', 'off'), W: 'no', L: [] }),
    bucket('Logs', { A: 'off', LoggingConfiguration: block({ DestinationBucketName: 'raw' }) }),
  ]);
  const shown = factShowing({ name: 'shown', shows: { a: '/A', l: '/L' } });
  const when = { fact: 'properties', path: '$.W', operator: 'notEqual', value: 'no' };
  const rules = [
    selected({ id: 's3-on', when, require: { fact: 'shown', path: '$.a', operator: 'equal', value: 'on' } }),
    selected({ id: 's3-none', require: { fact: 'shown', path: '$.l[*].S', operator: 'doesNotContain', value: 'off' } }),
    selected({ id: 's3-is', require: { fact: 'properties', path: '$.A', operator: 'exists', value: true } }),
  ];
  const law = { rules, perimeter: DEFAULT_PERIMETER };

  test('holds for facts that hand their holes on', async () => {
    const { tried, changed, broken } = await lawOfHoles(estate, { ...law, facts: [shown] });
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(10);
    expect(changed).toBeGreaterThan(3);
  });

  test('is broken by a fact that takes what it cannot read for absent', async () => {
    const careless: Fact = {
      ...shown,
      derive: (r) => {
        const value = valueAt(r.properties, '/A');
        return { value: mapOf(value === undefined || isHole(value) ? [] : [['a', value]]), sources: new Map() };
      },
    };
    const { broken } = await lawOfHoles(estate, { ...law, facts: [careless] });
    expect(broken).toEqual(['s3-on on lake.yaml#Raw: pass became fail when /A of lake.yaml#Raw was unknown']);
  });

  test('is broken by a join that takes a maybe for a no', async () => {
    const careless: Fact = {
      ...shown,
      reads: [{ type: BUCKET, pointer: '/LoggingConfiguration' }],
      derive: (r, all) => {
        const { yes } = all.joined(r, { type: BUCKET, to: '/LoggingConfiguration/DestinationBucketName' });
        return { value: mapOf([['a', yes.length > 0 ? 'on' : 'off']]), sources: new Map() };
      },
    };
    const { broken } = await lawOfHoles(estate, { ...law, facts: [careless] });
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every((each) => each.startsWith('s3-on on lake.yaml#Raw: pass became fail when'))).toBe(true);
  });

  test('does not speak of what was unknown before', async () => {
    const unsure = estateWith([bucket('Raw', { A: unknownHole('imported'), W: 'yes' })]);
    expect((await lawOfHoles(unsure, { ...law, facts: [shown] })).broken).toEqual([]);
  });
});

const folders = ruleFolders();
test('there are rules with fixtures', () => {
  expect(folders.length).toBeGreaterThanOrEqual(17);
  for (const folder of folders) expect([folder, fixturesOf(folder).length > 1]).toEqual([folder, true]);
});

describe('rules', () => {
  test.each(folders.map((folder) => [basename(folder), folder] as const))(
    '%s',
    async (id, folder) => {
      const rule = JSON.parse(readFileSync(join(folder, 'rule.json'), 'utf8')) as Rule;
      const broken: string[] = [];
      let tried = 0;
      let changed = 0;
      for (const { name, text, params, perimeter } of fixturesOf(folder)) {
        const pack = { id: 'one', title: '', description: '', rules: { [id]: { params } } };
        const { selected: rules } = select([rule], pack, {}, ALL);
        for (const estate of estatesIn(name, text)) {
          const found = await lawOfHoles(estate, { rules, facts: FACTS, perimeter: perimeterOf({ perimeter }) });
          broken.push(...found.broken);
          tried += found.tried;
          changed += found.changed;
        }
      }
      expect(broken).toEqual([]);
      expect(tried).toBeGreaterThan(0);
      // A rule that no unknown can shake reads nothing.
      expect(changed).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe('estates', () => {
  const home = 'fixtures/estates';
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json|ndjson|template)$/.test(name) && basename(name) !== 'findings.json')
    .filter((name) => readRoots(fileOf(name, readFileSync(join(home, name)))).kind === 'roots')
    .sort();
  const modules = readdirSync(home).flatMap((name) =>
    existsSync(join(home, name, 'main.tf')) ? [`${name}/main.tf`] : [],
  );
  test('there are estates', () => expect([files.length > 0, modules.length > 2]).toEqual([true, true]));

  test.each([...files, ...modules])(
    '%s',
    async (name) => {
      const { selected: rules } = select(builtinRules(), builtinPack('all'), {}, ALL);
      const estates = modules.includes(name)
        ? await estatesOfModule(join(home, name))
        : estatesIn(name, readFileSync(join(home, name), 'utf8'));
      expect(estates.length).toBeGreaterThan(0);
      for (const estate of estates) {
        const law = { rules, facts: FACTS, perimeter: DEFAULT_PERIMETER, pointers: 15 };
        const { tried, changed, broken } = await lawOfHoles(estate, law);
        expect(broken).toEqual([]);
        expect(tried).toBeGreaterThan(0);
        expect(changed).toBeGreaterThan(0);
      }
    },
    120_000,
  );
});
