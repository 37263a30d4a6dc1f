import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configurationText } from '../src/commands/configuration-text.js';
import type { Setting } from '../src/commands/show-configuration.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { isSimplePattern } from '../src/files/ignore-rules.js';
import { REPORTS } from '../src/reports/reports.js';
import { readDocument } from '../src/syntax/document.js';
import { useFolders } from './support/bundled.js';
import { runCases, runIn } from './support/cli-cases.js';

runCases('fixtures/config', 15);
const folderOf = useFolders();

interface Property {
  readonly default?: unknown;
  readonly properties?: { readonly [key: string]: Property };
}

function defaultOf(key: string, property: Property): readonly (readonly [string, unknown])[] {
  return property.default === undefined ? [] : [[key, property.default]];
}

describe('the schemas for editors', () => {
  const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  const isConfiguration = new Ajv2020({ strict: false }).compile(read('config'));
  const isWaivers = new Ajv2020({ strict: false }).compile(read('waivers'));
  const plainOf = (text: string, name: string) => readDocument(text, name).value?.value;

  test('know every report', () => {
    expect(Object.keys(read('config').properties.reports.properties).sort()).toEqual(Object.keys(REPORTS).sort());
  });

  test('tell the defaults that are in effect', async () => {
    const { stdout } = await runIn(folderOf({}), ['config', 'show', '--json']);
    const inEffect = (JSON.parse(stdout) as readonly Setting[]).filter(
      ({ value, from }) => from === 'default' && value !== null,
    );
    const { perimeter, ...others } = read('config').properties as { readonly [key: string]: Property };
    const told = Object.entries(others).flatMap(([key, each]) => defaultOf(key, each));
    const ours = Object.entries(perimeter?.properties ?? {}).flatMap(([key, each]) =>
      defaultOf(`perimeter.${key}`, each),
    );
    // On a pull request it is another.
    const expected = inEffect.filter(({ key }) => key !== 'failOnNew').map(({ key, value }) => [key, value]);
    expect(expected.length).toBeGreaterThan(10);
    expect([...told, ...ours].sort()).toEqual(expected.sort());
  });

  test('accept the example, and refuse it with a key more', () => {
    for (const [name, accepts] of [
      ['lakeproof.config.yaml', isConfiguration],
      ['waivers.yaml', isWaivers],
    ] as const) {
      const text = readFileSync(`examples/custom-rules/${name}`, 'utf8');
      expect([name, accepts(plainOf(text, name))]).toEqual([name, true]);
      expect([name, accepts(plainOf(`${text}\nmore: 1\n`, name))]).toEqual([name, false]);
    }
  });

  test('accept what init writes, with all that it shows in comments', () => {
    const found = { files: 2, resources: 3, failing: [['s3-versioning', 2]] as const, accounts: ['111122223333'] };
    const text = configurationText(found, './schema.json');
    expect(plainOf(text, 'a.yaml')).toEqual({ pack: 'data-lake', failOn: 'high', failOnUnknown: false });
    const uncommented = text.replace(/^# (?= |[a-zA-Z]+:( |$))/gm, '');
    const value = plainOf(uncommented, 'a.yaml') as { readonly [key: string]: unknown };
    expect(isConfiguration(value) ? [] : isConfiguration.errors).toEqual([]);
    expect(Object.keys(value).sort()).toEqual(
      Object.keys(read('config').properties)
        .filter((key) => key !== '$schema')
        .sort(),
    );
    expect(value.perimeter).toEqual({ accounts: ['111122223333'], approvedEndpoints: 'estate' });
  });
});

test('patterns that are no expressions leave nothing out and break nothing', () => {
  const patterns = ['[z-a]', '((((', '[', '\\', '!', '#', '/', '**', '?'.repeat(300), '{a,b}', '+(a)'];
  for (const pattern of patterns) {
    expect(isSimplePattern(pattern)).toBe(true);
    expect(() => [
      ...diskFiles(['fixtures/config/exclude'], { cwd: process.cwd(), exclude: [pattern] }).files,
    ]).not.toThrow();
  }
});
