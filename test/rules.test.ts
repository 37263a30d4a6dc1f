import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newRule } from '../scripts/new-rule-files.js';
import { builtinPack, builtinRules, ruleFolders } from '../src/commands/builtin-rules.js';
import { fixtureComplaints, verdictsNotShown } from '../src/commands/judge-fixture.js';
import { packageRoot } from '../src/commands/package-root.js';
import { fixturesOf } from '../src/commands/rule-fixtures.js';
import { callsNeededBy } from '../src/engine/calls-needed.js';
import { checkParams } from '../src/engine/check-params.js';
import { checkRule } from '../src/engine/check-rule.js';
import { FACTS } from '../src/facts/facts.js';
import { select } from '../src/gate/select.js';
import type { Rule } from '../src/model/rule.js';
import { schemaComplaints } from '../src/vocabulary/schema-errors.js';
import { validate as validPack } from '../src/vocabulary/validators/pack.generated.js';
import { validate as validRule } from '../src/vocabulary/validators/rule.generated.js';

const folders = ruleFolders().map((folder) => ({ folder, id: basename(folder), service: basename(dirname(folder)) }));
/** Filed with what it is about: it judges buckets, because of what CloudTrail does not record. */
const FILED_ELSEWHERE: readonly string[] = ['s3-lifecycle-actions-logged'];
test('there are rules to check', () => expect(folders.length).toBeGreaterThanOrEqual(17));

describe.each(folders)('$service/$id', ({ folder, id, service }) => {
  const rule = JSON.parse(readFileSync(join(folder, 'rule.json'), 'utf8')) as Rule;
  const fixtures = fixturesOf(folder);

  test('follows the grammar, and names only what exists', () => {
    expect(schemaComplaints(validRule, rule)).toEqual([]);
    expect(checkRule(rule, FACTS)).toEqual([]);
    expect(rule.id).toBe(id);
    expect(id.startsWith(`${service}-`) || FILED_ELSEWHERE.includes(id)).toBe(true);
  });

  test('can be judged in a live account', () => expect(callsNeededBy(rule, FACTS).length).toBeGreaterThan(0));

  test('has the fixtures that show what it does', () => expect(verdictsNotShown(rule, fixtures)).toEqual([]));

  test.each(fixtures)('$name', async (fixture) => expect(await fixtureComplaints(rule, fixture)).toEqual([]));
});

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
describe('packs', () => {
  const packs = readdirSync(join(packageRoot(), 'rules', 'packs')).map((name) => name.replace(/\.json$/, ''));
  test('there are packs to check', () => expect(packs).toEqual(expect.arrayContaining(['all', 'data-lake'])));

  test.each(packs.filter((id) => id !== 'all'))('%s lists its rules by service, then by name', (id) => {
    const ids = Object.keys(builtinPack(id).rules);
    const rank = (rule: string) =>
      `${['s3', 'kms', 'cloudtrail', 'vpc'].indexOf(rule.split('-')[0] as string)} ${rule}`;
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(ids.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)));
  });

  test.each([
    ['cis-aws-foundations', 'cis-aws-'],
    ['aws-fsbp', 'aws-fsbp'],
  ])('%s is every rule that the newest edition of its framework names, and no other', (id, framework) => {
    const editions = builtinRules().flatMap((rule) => Object.keys(rule.controls));
    const newest = editions
      .filter((each) => each.startsWith(framework))
      .sort(byVersion)
      .at(-1) as string;
    const named = builtinRules().filter((rule) => newest in rule.controls);
    expect(named.length).toBeGreaterThan(10);
    expect(Object.keys(builtinPack(id).rules).sort()).toEqual(named.map((rule) => rule.id));
    expect(builtinPack(id).description).toContain(newest.slice(framework.length));
  });

  test.each(packs)('%s selects rules, with parameters that fit', async (id) => {
    const pack = builtinPack(id);
    expect(schemaComplaints(validPack, pack)).toEqual([]);
    expect(pack.id).toBe(id);
    const { selected, complaints } = select(builtinRules(), pack, {}, { only: [], skip: [] });
    expect(complaints).toEqual([]);
    expect(selected.length).toBeGreaterThan(0);
    for (const { rule, params } of selected) expect(await checkParams(rule, params)).toEqual([]);
  });

  test('all is every rule, on every resource', () => {
    const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
    expect(selected.map(({ rule }) => rule.id)).toEqual(builtinRules().map((rule) => rule.id));
    const scopes = selected.flatMap(({ params }) => ('scope' in params ? [params.scope] : []));
    expect(scopes.length).toBeGreaterThan(0);
    expect(new Set(scopes)).toEqual(new Set(['all']));
  });
});

test('the files of a new rule are refused until they are filled in', () => {
  const files = newRule('s3', 's3-new');
  expect([...files.keys()]).toEqual(['rule.json', 'pass.yaml', 'fail.yaml', 'unknown.yaml']);
  expect(schemaComplaints(validRule, JSON.parse(files.get('rule.json') as string))).not.toEqual([]);
});

test('the calls of a rule are those that fill what it reads', () => {
  const rule = builtinRules().find(({ id }) => id === 's3-versioning') as Rule;
  const operations = callsNeededBy(rule, FACTS).map((call) => call.operation);
  expect(operations).toEqual(['ListBuckets', 'GetBucketVersioning', 'GetObjectLockConfiguration']);
});
