/**
 * What json-rules-engine does and nobody would expect: each shown closed when rules run, even such as no schema let
 * through. That a rule file with one of them is refused, with a message at its place, is shown by rule-grammar.test.ts
 * and, for what only the facts tell, here.
 */
import { describe, expect, test } from '@jest/globals';
import { checkRule } from '../src/engine/check-rule.js';
import type { Fact } from '../src/model/fact.js';
import type { Verdict } from '../src/model/finding.js';
import { unknownHole } from '../src/model/hole.js';
import type { Requirement, Rule } from '../src/model/rule.js';
import type { Value } from '../src/model/value.js';
import { BUCKET, bucket, estateWith } from './support/declared.js';
import { judgeEstate } from './support/judging.js';
import { block, factShowing, ruleOf, selected } from './support/rule-of.js';

const DENIED = unknownHole('access-denied', 's3:GetBucketX');

/** A fact whose whole value is a scalar, which no fact should have. */
const scalar: Fact = {
  name: 'scalar',
  type: BUCKET,
  reads: [],
  fields: [''],
  derive: () => ({ value: 'on', sources: new Map() }),
};
const other = factShowing({ name: 'other', shows: { value: '/A' } });

const at = (path: string, operator: string, value: Value): Requirement => ({
  fact: 'properties',
  path,
  operator,
  value,
});
const scalarAt = (path: string): Requirement => ({ fact: 'scalar', path, operator: 'equal', value: 'on' });
/** As a rule that no schema has seen. */
const raw = (requirement: object) => requirement as Requirement;
const YES: Requirement = at('$.A', 'equal', 'on');
const NO: Requirement = at('$.A', 'equal', 'off');

const TRAPS: readonly (readonly [string, Requirement, { readonly [name: string]: Value }, Verdict])[] = [
  ['any of nothing is not true', { any: [] }, {}, 'fail'],
  ['any of nothing beside what holds', { all: [YES, { any: [] }] }, { A: 'on' }, 'fail'],
  ['a path into a scalar is not the scalar', scalarAt('$.deep.x'), {}, 'fail'],
  ['an index into a scalar is not the scalar', scalarAt('$[0]'), {}, 'fail'],
  ['the whole of a scalar is the scalar', scalarAt('$'), {}, 'pass'],
  ['a path into a text property', at('$.A.length', 'equal', 2), { A: 'on' }, 'fail'],
  ['an index into a text property', at('$.A[0]', 'equal', 'o'), { A: 'on' }, 'fail'],
  ['in with a text is no substring test', at('$.A', 'in', 'aws:kms:dsse'), { A: 'kms' }, 'unknown'],
  ['in with a list is no substring test', at('$.A', 'in', ['aws:kms']), { A: 'kms' }, 'fail'],
  ['contains of a text is no substring test', at('$.A', 'contains', 'kms'), { A: 'aws:kms' }, 'unknown'],
  ['an order does not parse texts', at('$.A', 'lessThan', 10), { A: '5' }, 'unknown'],
  ['an order does not parse texts, from the other side', at('$.A', 'greaterThan', '5'), { A: 10 }, 'unknown'],
  ['equality does not convert', at('$.A', 'equal', 1), { A: '1' }, 'fail'],
  ['every element of an empty list is none', at('$.L[*].S', 'contains', 'on'), { L: [] }, 'fail'],
  ['an empty list does not contain', at('$.L[*].S', 'doesNotContain', 'on'), { L: [] }, 'pass'],
  ['a missing list neither contains', at('$.L[*].S', 'contains', 'on'), {}, 'fail'],
  ['nor does not contain', at('$.L[*].S', 'doesNotContain', 'on'), {}, 'fail'],
  ['lists within lists are one list', at('$.L[*].M[*]', 'doesNotContain', 'on'), { L: [block({ M: ['on'] })] }, 'fail'],
  ['a missing value is not unequal', at('$.A', 'notEqual', 'off'), {}, 'fail'],
  ['a missing value is not out of a list', at('$.A', 'notIn', ['off']), {}, 'fail'],
  ['a question mark is not true', { any: [at('$.D', 'equal', 'on'), NO] }, { A: 'on', D: DENIED }, 'unknown'],
  ['a question mark is not false', { all: [at('$.D', 'equal', 'on'), YES] }, { A: 'on', D: DENIED }, 'unknown'],
  [
    'a priority does not end the run early',
    { any: [raw({ ...YES, priority: 9 }), at('$.D', 'equal', 'on')] },
    { A: 'on', D: DENIED },
    'pass',
  ],
  ['keys that everything inherits are absent', at('$.constructor.name', 'exists', true), { A: 'on' }, 'fail'],
];

describe('at run time', () => {
  test.each(TRAPS)('%s', async (_, require, properties, verdict) => {
    // Each trap alone, and behind a `when` that holds.
    for (const when of [undefined, at('$.Always', 'equal', true)]) {
      const rule = selected({ require, ...(when === undefined ? {} : { when }) });
      const estate = estateWith([bucket('Raw', { ...properties, Always: true })]);
      const [finding] = await judgeEstate(estate, { rules: [rule], facts: [scalar, other] });
      expect(finding?.verdict).toBe(verdict);
    }
  });

  test('a value that refers to a parameter is that parameter', async () => {
    const rule = {
      params: { wanted: { enum: ['on', 'off'], default: 'on' } },
      require: {
        fact: 'properties',
        path: '$.A',
        operator: 'equal',
        value: { fact: 'params' as const, path: '$.wanted' },
      },
    };
    const estate = estateWith([bucket('Raw', { A: 'off' })]);
    const verdictOf = async (params: object) =>
      (await judgeEstate(estate, { rules: [selected(rule, params as never)] }))[0]?.verdict;
    expect([await verdictOf({}), await verdictOf({ wanted: 'off' })]).toEqual(['fail', 'pass']);
  });

  test('a literal with a fact in it is a bug here, and no reference', async () => {
    for (const value of [block({ fact: 'other', path: '$.value' }), block({ fact: 'nowhere' })]) {
      const judged = async () =>
        judgeEstate(estateWith([bucket('Raw', { A: 'on' })]), {
          rules: [selected({ require: at('$.A', 'notEqual', value) })],
          facts: [other],
        });
      await expect(judged()).rejects.toThrow('bug: rule s3-test-rule was loaded with a map');
    }
  });

  test('a path that runs code is a bug here, and never runs', async () => {
    const rule = selected({ require: at('$[?(globalThis.ran = true)]', 'exists', true) });
    await expect(judgeEstate(estateWith([bucket('Raw', {})]), { rules: [rule] })).rejects.toThrow('bug');
    expect('ran' in globalThis).toBe(false);
  });
});

describe('in a rule file, told by what the facts and parameters are', () => {
  const lake = factShowing({ name: 'lake', shows: { size: '/A' } });
  const fact: Fact = { ...lake, fields: ['/size', '/zones/*', '/rules/*/action', '/tags/*'] };
  const require = (path: string): Partial<Rule> => ({
    require: { fact: 'lake', path, operator: 'exists', value: true },
  });
  const complaints = (about: Partial<Rule>) =>
    checkRule(ruleOf({ require: YES, ...about, message: '{{resource}} is not as the test wants it' }), [fact]);

  test.each([
    '$',
    '$.size',
    '$.zones',
    '$.zones[*]',
    '$.zones[0]',
    '$.rules[*].action',
    "$.tags['Data Class']",
    '$.rules[2]',
  ])('%s can be asked', (path) => expect(complaints(require(path))).toEqual([]));

  test.each(['$[0]', '$[*]', '$.size[*].x', '$.size.x', '$.rules[*].actio', '$.rules.action.deeper', '$.siz'])(
    '%s cannot: it would always be absent',
    (path) => {
      const found = complaints(require(path));
      expect(found.map((each) => each.pointer)).toEqual(['/require/path']);
      expect(found[0]?.message).toContain('the fact lake');
    },
  );

  const params: Rule['params'] = {
    mode: { enum: ['on', 'off'], default: 'on' },
    days: { type: 'integer', default: 1 },
    names: { type: 'array', items: { type: 'string' }, default: [] },
    strict: { type: 'boolean', default: true },
  };
  const compared: readonly (readonly [string, string, string?])[] = [
    ['equal', '$.mode'],
    ['equal', '$.names', 'a single value'],
    ['in', '$.names'],
    ['in', '$.mode', 'a list'],
    ['containsAll', '$.days', 'a list'],
    ['lessThan', '$.days'],
    ['lessThan', '$.mode', 'a number'],
    ['startsWith', '$.mode'],
    ['startsWith', '$.names', 'a text'],
    ['exists', '$.strict'],
    ['exists', '$.mode', 'true or false'],
  ];
  test.each(compared.map((each) => [each[0], each[1], each] as const))(
    '%s compared with the parameter %s',
    (operator, path, [, , wanted]) => {
      const leaf = { fact: 'lake', path: '$.size', operator, value: { fact: 'params' as const, path } };
      const found = complaints({ params, require: { all: [leaf] } });
      expect(found.map((each) => each.pointer)).toEqual(wanted === undefined ? [] : ['/require/all/0/value']);
      if (wanted !== undefined) expect(found[0]?.message).toContain(wanted);
    },
  );
});
