/** Mutants of the rules' own pass fixtures: each changes the verdict, or the list of survivors says why not. */
import { expect, test } from '@jest/globals';
import { failuresOf } from '../scripts/mutation/failures.js';
import { mutantsOf } from '../scripts/mutation/mutants.js';
import { type MutatedRule, mutateRules } from '../scripts/mutation/mutate-rules.js';
import { ruleFolders } from '../src/commands/builtin-rules.js';
import { mapOf, type Value, type ValueMap } from '../src/model/value.js';

test('every rule notices every change of what it reads, or the list of survivors says why not', async () => {
  const mutated = await mutateRules();
  expect(mutated.rules.map(({ rule }) => rule)).toHaveLength(ruleFolders().length);
  expect(mutated.rules.reduce((sum, { killed }) => sum + killed, 0)).toBeGreaterThan(300);
  expect(failuresOf(mutated)).toEqual([]);
}, 60_000);

const about = (rest: Partial<MutatedRule>): MutatedRule => ({
  rule: 's3-test',
  passFixtures: 1,
  mutants: 2,
  killed: 1,
  survivors: [],
  decisive: new Set(['AWS::S3::Bucket /Tags']),
  ...rest,
});
const survivor = {
  rule: 's3-test',
  fixture: 'pass.yaml',
  type: 'AWS::S3::Bucket',
  pointer: '/Tags',
  mutation: 'drop',
  killed: false,
};
test.each([
  ['an unexplained survivor', [about({ survivors: [survivor] })], 's3-test, pass.yaml: still passes after "drop"'],
  ['a rule without pass fixtures', [about({ passFixtures: 0 })], 's3-test has no pass fixture'],
  ['a rule that notices nothing', [about({ decisive: new Set() })], 's3-test: nothing that its fixtures write decides'],
  ['no rule', [], 'There is no rule'],
])('%s fails', (_, rules, failure) => {
  expect(failuresOf({ rules, stale: [] })).toEqual([expect.stringContaining(failure)]);
});

test('a survivor with a reason is none; a reason without a survivor fails', () => {
  const explained = about({ survivors: [{ ...survivor, why: 'because' }] });
  expect(failuresOf({ rules: [explained], stale: [] })).toEqual([]);
  const stale = { pointer: '/Tags', mutation: 'drop', why: 'because' };
  expect(failuresOf({ rules: [explained], stale: [stale] })).toHaveLength(1);
});

const list = (...elements: Value[]) => mapOf([['Tags', elements]]);
const tag = (key: string) => mapOf([['Key', key]]);
const CASES: readonly (readonly [string, ValueMap, string, { readonly [mutant: string]: Value }])[] = [
  [
    'a flag',
    mapOf([['ObjectLockEnabled', true]]),
    '/ObjectLockEnabled',
    { '/ObjectLockEnabled drop': {}, '/ObjectLockEnabled flip': { ObjectLockEnabled: false } },
  ],
  [
    'a flag that is not there',
    mapOf([]),
    '/ObjectLockEnabled',
    {
      '/ObjectLockEnabled add true': { ObjectLockEnabled: true },
      '/ObjectLockEnabled add false': { ObjectLockEnabled: false },
    },
  ],
  [
    'one of a list, with all that is above it',
    list(tag('a'), tag('b')),
    '/Tags/1/Key',
    {
      '/Tags drop': {},
      '/Tags empty': { Tags: [] },
      '/Tags widen': { Tags: [{ Key: 'a' }, { Key: 'b' }, {}] },
      '/Tags/1 drop': { Tags: [{ Key: 'a' }] },
      '/Tags/1 empty': { Tags: [{ Key: 'a' }, {}] },
      '/Tags/1/Key drop': { Tags: [{ Key: 'a' }, {}] },
      '/Tags/1/Key change': { Tags: [{ Key: 'a' }, { Key: 'b-mutant' }] },
    },
  ],
  [
    'a value of a few',
    mapOf([['VersioningConfiguration', mapOf([['Status', 'Enabled']])]]),
    '/VersioningConfiguration/Status',
    {
      '/VersioningConfiguration drop': {},
      '/VersioningConfiguration empty': { VersioningConfiguration: {} },
      '/VersioningConfiguration/Status drop': { VersioningConfiguration: {} },
      '/VersioningConfiguration/Status to Suspended': { VersioningConfiguration: { Status: 'Suspended' } },
    },
  ],
];
test.each(CASES)('the mutants of %s', (_, properties, pointer, expected) => {
  const mutants = mutantsOf('AWS::S3::Bucket', properties, [pointer]);
  const made = mutants.map((each) => [`${each.pointer} ${each.mutation}`, each.properties]);
  expect(JSON.parse(JSON.stringify(Object.fromEntries(made)))).toEqual(expected);
});
