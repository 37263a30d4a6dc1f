/** Judging what depends on conditions: one verdict over all worlds, and exemptions that a join grants. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../src/model/condition.js';
import type { Fact } from '../src/model/fact.js';
import type { Verdict } from '../src/model/finding.js';
import { choiceHole, type Hole, isHole, refHole, textOf, unknownHole } from '../src/model/hole.js';
import type { Resource } from '../src/model/resource.js';
import { mapOf, type Value } from '../src/model/value.js';
import type { Parameters } from '../src/model/world.js';
import { BUCKET, bucket, type Declaring, type EstateOptions, idOf } from './support/declared.js';
import { judgeOne } from './support/judging.js';
import { condition, everyWay, isTrue, parameters, type Values } from './support/random-conditions.js';
import { block, isOn, selected } from './support/rule-of.js';

const equals = (parameter: string, constant: string, name?: string): Condition => ({
  kind: 'equals',
  parameter,
  constant,
  ...(name === undefined ? {} : { name }),
});
const PROD = equals('Env', 'prod', 'IsProd');
const DEV = equals('Env', 'dev', 'IsDev');
const NOT_PROD: Condition = { kind: 'not', of: PROD, name: 'IsTest' };
const nth = (i: number) => equals(`P${i}`, 'x', `C${i}`);
const P = unknownHole('parameter', 'P');

describe('worlds', () => {
  const LOGS = bucket('Logs', { BucketName: 'logs' }, { exists: choiceHole(PROD, true, undefined) });
  const toLogs = refHole(LOGS.id);
  const twoEnvs: Parameters = new Map([['Env', { allowed: ['prod', 'dev'] }]]);
  const onWhen = (...conditions: readonly Condition[]): Value =>
    conditions.reduce<Value>((rest, each) => choiceHole(each, 'on', rest), 'off');
  /** `on` in every one of the worlds that so many conditions make. */
  const alwaysOn = (conditions: number): Value =>
    Array.from({ length: conditions }).reduce<Value>((rest, _, i) => choiceHole(nth(i), rest, rest), 'on');
  /** One world for each condition and one more. */
  const ladder = (conditions: number): Value =>
    Array.from({ length: conditions }).reduce<Value>((rest, _, i) => choiceHole(nth(i), 'on', rest), 'on');

  type Case = readonly [
    string,
    { readonly [name: string]: Value },
    Verdict,
    (string | undefined)?,
    (Declaring & EstateOptions & { readonly others?: readonly Resource[]; readonly when?: string })?,
  ];
  const cases: readonly Case[] = [
    ['equal on both sides', { A: choiceHole(PROD, 'on', 'on') }, 'pass'],
    ['fails on both sides', { A: choiceHole(PROD, 'off', undefined) }, 'fail'],
    ['passes on one side', { A: choiceHole(PROD, 'on', 'off') }, 'unknown', 'fails when IsProd is false'],
    ['passes on the other', { A: choiceHole(PROD, undefined, 'on') }, 'unknown', 'fails when IsProd is true'],
    ['unknown on both sides', { A: choiceHole(PROD, P, P) }, 'unknown', 'P'],
    ['passes or is unknown', { A: choiceHole(PROD, 'on', P) }, 'unknown', 'P'],
    ['fails or is unknown', { A: choiceHole(PROD, P, 'off') }, 'unknown', 'fails when IsProd is false'],
    [
      'a condition that holds of every allowed value',
      { A: choiceHole(PROD, 'on', 'off') },
      'pass',
      undefined,
      { parameters: new Map([['Env', { allowed: ['prod'] }]]) },
    ],
    ['one condition twice is one condition', { A: choiceHole(PROD, choiceHole(PROD, 'on', 'off'), 'on') }, 'pass'],
    ['a condition and its negation', { A: choiceHole(PROD, choiceHole(NOT_PROD, 'off', 'on'), 'on') }, 'pass'],
    ['two constants of a parameter', { A: choiceHole(PROD, choiceHole(DEV, 'off', 'on'), 'on') }, 'pass'],
    ['all allowed values are dealt with', { A: onWhen(PROD, DEV) }, 'pass', undefined, { parameters: twoEnvs }],
    [
      'not all values are dealt with',
      { A: onWhen(PROD, DEV) },
      'unknown',
      'fails when IsDev is false and IsProd is false',
    ],
    [
      'applies on one side, and passes there',
      { A: 'on', W: choiceHole(PROD, 'yes', 'no') },
      'pass',
      undefined,
      { when: '$.W' },
    ],
    [
      'applies on one side, and fails there',
      { A: 'off', W: choiceHole(PROD, 'yes', 'no') },
      'unknown',
      'fails when IsProd is true',
      { when: '$.W' },
    ],
    [
      'applies on no side',
      { A: 'off', W: choiceHole(PROD, 'no', undefined) },
      'not-applicable',
      undefined,
      { when: '$.W' },
    ],
    ['applies or nobody knows', { A: 'off', W: choiceHole(PROD, 'no', P) }, 'unknown', 'P', { when: '$.W' }],
    ['8 worlds', { A: ladder(7) }, 'pass'],
    ['9 worlds', { A: ladder(8) }, 'unknown', 'too-many-choices'],
    ['3 independent conditions', { A: alwaysOn(3) }, 'pass'],
    ['4 independent conditions', { A: alwaysOn(4) }, 'unknown', 'too-many-choices'],
    ['500 conditions', { A: ladder(500) }, 'unknown', 'too-many-choices'],
    ['conditions elsewhere do not split', { A: 'on', B: alwaysOn(4), C: ladder(20) }, 'pass'],
    ['conditions elsewhere in the same list', { A: 'on', L: [choiceHole(PROD, 'x', undefined)] }, 'pass'],
    [
      'exists in the world where it passes',
      { A: choiceHole(PROD, 'on', 'off') },
      'pass',
      undefined,
      { exists: choiceHole(PROD, true, undefined) },
    ],
    [
      'exists in the other',
      { A: choiceHole(PROD, 'on', 'off') },
      'fail',
      undefined,
      { exists: choiceHole(PROD, undefined, true) },
    ],
    [
      'exists under another constant',
      { A: choiceHole(PROD, 'off', 'on') },
      'pass',
      undefined,
      { exists: choiceHole(DEV, true, undefined) },
    ],
    [
      'exists in no world',
      { A: 'off' },
      'not-applicable',
      undefined,
      { exists: choiceHole({ kind: 'and', of: [PROD, DEV] }, true, undefined) },
    ],
    [
      'nobody knows whether it exists',
      { A: 'off' },
      'fail',
      undefined,
      { exists: unknownHole('unresolved-function', 'count') },
    ],
    [
      'references what exists in one world only',
      { A: choiceHole(PROD, 'on', 'off'), To: toLogs },
      'pass',
      undefined,
      { others: [LOGS] },
    ],
    [
      'references it in one world only',
      { A: choiceHole(PROD, 'off', 'on'), To: choiceHole(PROD, toLogs, undefined) },
      'unknown',
      'fails when IsProd is true',
      { others: [LOGS] },
    ],
    [
      'references it in a text',
      { A: choiceHole(PROD, 'on', 'off'), To: textOf(['arn:aws:s3:::', toLogs]) },
      'pass',
      undefined,
      { others: [LOGS] },
    ],
    [
      'references it where a condition that nobody met is open',
      { A: choiceHole(PROD, 'off', 'off'), To: choiceHole(nth(1), toLogs, undefined) },
      'fail',
      undefined,
      { others: [LOGS] },
    ],
    [
      'references what it lacks',
      { A: choiceHole(PROD, 'on', 'off'), To: refHole('lake.yaml#Nowhere') },
      'unknown',
      'fails when IsProd is false',
    ],
  ];
  test('every case has a name of its own', () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  });
  test.each(cases.map((each) => [each[0], each] as const))('%s', async (_, [, properties, verdict, reason, more]) => {
    const { others = [], when, ...about } = more ?? {};
    const r = bucket('Raw', properties, about);
    const finding = await judgeOne(r, others, isOn('$.A', when), about);
    expect(finding.verdict).toBe(verdict);
    if (reason === undefined) expect(finding.reasons).toEqual([]);
    else expect(finding.reasons.flatMap((each) => [each.reason, each.detail])).toContain(reason);
  });

  test('an element of a list that is absent in a world moves the others up', async () => {
    const list = [choiceHole(PROD, block({ S: 'on' }), undefined), block({ S: choiceHole(PROD, 'off', 'on') })];
    expect((await judgeOne(bucket('Raw', { L: list }), [], isOn('$.L[0].S'))).verdict).toBe('pass');
    const other = [choiceHole(PROD, undefined, block({ S: 'on' })), choiceHole(PROD, block({ S: 'off' }), undefined)];
    expect((await judgeOne(bucket('Raw', { L: other }), [], isOn('$.L[0].S'))).reasons).toEqual([
      { reason: 'condition', detail: 'fails when IsProd is true' },
    ]);
  });

  test('are those of a template in which every parameter is tried', async () => {
    const verdicts = new Map<Verdict, number>();
    const side = fc.option(fc.constantFrom<Value>('on', 'off'), { nil: undefined });
    const value = fc
      .tuple(
        condition,
        side,
        fc.oneof(
          side,
          fc.tuple(condition, side, side).map(([c, a, b]) => choiceHole(c, a, b)),
        ),
      )
      .map(([c, a, b]) => choiceHole(c, a, b));
    await fc.assert(
      fc.asyncProperty(value, fc.option(condition, { nil: undefined }), parameters, async (A, exists, allowed) => {
        const r = bucket('Raw', { A }, exists === undefined ? {} : { exists: choiceHole(exists, true, undefined) });
        const decide = (each: Value | undefined, way: Values): Value | undefined =>
          isHole(each) && each.kind === 'choice' ? decide(isTrue(each.if, way) ? each.then : each.else, way) : each;
        const ways = everyWay(allowed).filter((way) => exists === undefined || isTrue(exists, way));
        const each = new Set(ways.map((way) => (decide(A, way) === 'on' ? 'pass' : 'fail')));
        const expected: Verdict =
          each.size === 0 ? 'not-applicable' : each.size === 2 ? 'unknown' : ([...each][0] as Verdict);
        const finding = await judgeOne(r, [], isOn('$.A'), { parameters: allowed });
        expect(finding.verdict).toBe(expected);
        verdicts.set(expected, (verdicts.get(expected) ?? 0) + 1);
      }),
      { numRuns: 500 },
    );
    expect(verdicts.size).toBe(4);
  });
});

describe('an exemption by a join', () => {
  /** Does another bucket log into this one? As a fact would ask it. */
  const logTarget: Fact = {
    name: 'logTarget',
    type: BUCKET,
    reads: [
      { type: BUCKET, pointer: '/LoggingConfiguration/DestinationBucketName' },
      { type: BUCKET, pointer: '/BucketName' },
    ],
    fields: ['/isTarget'],
    derive: (r, estate) => {
      const { yes, maybe } = estate.joined(r, { type: BUCKET, to: '/LoggingConfiguration/DestinationBucketName' });
      const isTarget =
        yes.length > 0 ? true : maybe.length > 0 ? unknownHole('unresolved-function', 'who logs here') : false;
      return { value: mapOf([['isTarget', isTarget]]), sources: new Map() };
    },
  };
  const rule = selected({
    when: { fact: 'logTarget', path: '$.isTarget', operator: 'equal', value: false },
    require: { fact: 'properties', path: '$.A', operator: 'equal', value: 'on' },
  });
  const logging = (to: Value, exists: true | Hole = true) =>
    bucket('Source', { A: 'on', LoggingConfiguration: block({ DestinationBucketName: to }) }, { exists });
  const cases: readonly (readonly [string, readonly Resource[], string, Verdict])[] = [
    ['nobody logs here', [bucket('Source', {})], 'off', 'fail'],
    ['somebody logs here', [logging('logs')], 'off', 'not-applicable'],
    ['somebody logs elsewhere', [logging('other')], 'off', 'fail'],
    ['somebody logs nobody knows where', [logging(P)], 'off', 'unknown'],
    ['somebody logs nobody knows where, and it would pass', [logging(P)], 'on', 'pass'],
    [
      'somebody who may not exist logs here',
      [logging('logs', unknownHole('unresolved-function', 'count'))],
      'off',
      'unknown',
    ],
    ['somebody logs here in one world', [logging('logs', choiceHole(PROD, true, undefined))], 'off', 'unknown'],
    [
      'somebody logs here in one world, and it would pass',
      [logging('logs', choiceHole(PROD, true, undefined))],
      'on',
      'pass',
    ],
    [
      'somebody logs here on either side',
      [logging(choiceHole(PROD, 'logs', refHole(idOf('Logs'))))],
      'off',
      'not-applicable',
    ],
  ];
  test.each(cases)('%s', async (_, others, A, verdict) => {
    const finding = await judgeOne(bucket('Logs', { BucketName: 'logs', A }), others, rule, {}, [logTarget]);
    expect(finding.verdict).toBe(verdict);
  });

  test('that depends on a condition names the world that fails', async () => {
    const others = [logging('logs', choiceHole(PROD, true, undefined))];
    const finding = await judgeOne(bucket('Logs', { BucketName: 'logs', A: 'off' }), others, rule, {}, [logTarget]);
    expect(finding.reasons).toEqual([{ reason: 'condition', detail: 'fails when IsProd is false' }]);
  });
});
