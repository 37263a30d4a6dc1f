/** Judging: what a finding says and where, what absence means, and that equal resources are judged once. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../src/model/condition.js';
import type { Fact } from '../src/model/fact.js';
import type { Finding, Verdict } from '../src/model/finding.js';
import { choiceHole, refHole, textOf, unknownHole } from '../src/model/hole.js';
import type { Resource } from '../src/model/resource.js';
import type { Requirement } from '../src/model/rule.js';
import { isList, mapOf, type Value, valueAt } from '../src/model/value.js';
import { BUCKET, bucket, estateWith, idOf, lineOf } from './support/declared.js';
import { judgeEstate, judgeOne } from './support/judging.js';
import { condition } from './support/random-conditions.js';
import { block, factShowing, isOn, selected } from './support/rule-of.js';

const equals = (parameter: string, constant: string, name?: string): Condition => ({
  kind: 'equals',
  parameter,
  constant,
  ...(name === undefined ? {} : { name }),
});
const PROD = equals('Env', 'prod', 'IsProd');
const DEV = equals('Env', 'dev', 'IsDev');
const P = unknownHole('parameter', 'P');

describe('a finding', () => {
  const list = [choiceHole(PROD, block({ Id: 'first', S: 'off' }), undefined), block({ Id: 'second', S: 'off' })];
  const cases: readonly (readonly [string, { readonly [name: string]: Value }, string, readonly string[], string])[] = [
    ['points at the value that decided', { B: 1, A: 'off' }, '$.A', ['/A'], 'Raw has off'],
    [
      'points at the nearest block when nothing is written',
      { A: block({ Other: 1 }) },
      '$.A.S',
      ['/A'],
      'Raw has nothing',
    ],
    ['points at the resource when nothing at all is written', { B: 1 }, '$.A.S', [''], 'Raw has nothing'],
    [
      'points at the block that is a hole',
      { A: P },
      '$.A.S',
      ['/A'],
      'Cannot be decided: Buckets are as the test wants them, because a parameter has no value here: P',
    ],
    [
      'points at the side that fails',
      { A: choiceHole(PROD, 'on', 'off') },
      '$.A',
      ['/A/$else'],
      'Raw has off (fails when IsProd is false)',
    ],
    [
      'points into the side that fails',
      { A: choiceHole(PROD, block({ S: 'off' }), block({ S: 'on' })) },
      '$.A.S',
      ['/A/$then/S'],
      'Raw has off (fails when IsProd is true)',
    ],
    [
      'points at the choice whose side is absent',
      { A: choiceHole(PROD, 'on', undefined) },
      '$.A',
      ['/A'],
      'Raw has nothing (fails when IsProd is false)',
    ],
    ['points through an element that is absent in its world', { L: list }, '$.L[0].S', ['/L/0/$then/S'], 'Raw has off'],
    ['points at a key that starts with $', { A: block({ $S: 'off' }) }, "$.A['$S']", ['/A/$$S'], 'Raw has off'],
  ];
  test.each(cases)('%s', async (_, properties, path, pointers, message) => {
    const r = bucket('Raw', properties);
    const rule = isOn(path);
    const shown = path
      .replace('$.', '')
      .replaceAll("['", '.')
      .replaceAll("']", '')
      .replaceAll(/\[(\d)\]/g, '.$1');
    const worded = { ...rule, rule: { ...rule.rule, message: `Raw has {{properties.${shown}}}` } };
    const finding = await judgeOne(r, [], worded);
    if (!shown.includes('$')) expect(finding.message).toBe(message);
    expect(finding.places.map((place) => place.at.start.line)).toEqual(pointers.map((pointer) => lineOf(r, pointer)));
    expect(finding.places[0].at.file).toBe('lake.yaml');
    expect(finding.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  test('points at the second element where the first is absent', async () => {
    const r = bucket('Raw', { L: list }, { exists: choiceHole(PROD, undefined, true) });
    const finding = await judgeOne(r, [], isOn('$.L[0].S'));
    expect([finding.verdict, finding.places[0].at.start.line]).toEqual(['fail', lineOf(r, '/L/1/S')]);
  });

  test('names every unknown that decided, once, and nothing else', async () => {
    const contains = selected({ require: { fact: 'properties', path: '$.L', operator: 'contains', value: 'on' } });
    const of = async (L: Value) => (await judgeOne(bucket('Raw', { L }), [], contains)).reasons;
    expect(await of(['off', P, 1, P, textOf(['o', unknownHole('imported', 'E')])])).toEqual([
      { reason: 'parameter', detail: 'P' },
      { reason: 'imported', detail: 'E' },
    ]);
    expect((await of('on'))[0]?.reason).toBe('unresolved-function');
  });

  test('has no reasons when it is decided', async () => {
    const any: Requirement = {
      any: [
        { fact: 'properties', path: '$.A', operator: 'equal', value: 'on' },
        { fact: 'properties', path: '$.B', operator: 'equal', value: 'on' },
      ],
    };
    const finding = await judgeOne(bucket('Raw', { A: P, B: 'on' }), [], selected({ require: any }));
    expect([finding.verdict, finding.reasons]).toEqual(['pass', []]);
  });

  test('has related places for every leaf that decided, the first leaf first', async () => {
    const shown = factShowing({ name: 'both', shows: { one: '/One', two: '/Two' } });
    const leaf = (field: string): Requirement => ({ fact: 'both', path: `$.${field}`, operator: 'equal', value: 'on' });
    const r = bucket('Raw', { Two: 'off', One: 'off', Three: 'off' });
    const finding = await judgeOne(r, [], selected({ require: { any: [leaf('one'), leaf('two')] } }), {}, [shown]);
    expect(finding.places.map((place) => place.pointer)).toEqual(['/One', '/Two']);
    expect(finding.places.map((place) => place.at.start.line)).toEqual([lineOf(r, '/One'), lineOf(r, '/Two')]);
  });

  test('keeps its fingerprint when lines, file and message change, and no other', async () => {
    const of = async (r: Resource, rule = isOn('$.A')) => (await judgeOne(r, [], rule)).fingerprint;
    const raw = await of(bucket('Raw', { A: 'off' }));
    expect(await of(bucket('Raw', { Before: 1, A: 'other' }))).toBe(raw);
    expect(await of({ ...bucket('Raw', { A: 'off' }), id: 'moved/elsewhere.yaml#Raw' })).toBe(raw);
    expect(await of(bucket('Curated', { A: 'off' }))).not.toBe(raw);
    expect(await of(bucket('Raw', { A: 'off' }), isOn('$.B'))).not.toBe(raw);
  });
});

describe('what nobody wrote', () => {
  const blocks = (path: string, params: object = {}) =>
    selected(
      {
        params: { declared: { enum: ['required', 'optional'], default: 'required' } },
        require: { fact: 'properties', path, operator: 'equal', value: true },
      },
      params as never,
    );
  const FLAG = '$.PublicAccessBlockConfiguration.BlockPublicAcls';
  const PART = { PublicAccessBlockConfiguration: block({ BlockPublicPolicy: true }) };
  const cases: readonly (readonly [
    string,
    object,
    { readonly declared?: string; readonly recorded?: boolean },
    Verdict,
  ])[] = [
    ['must be declared', {}, { declared: 'required' }, 'fail'],
    ['need not be declared: nobody knows how old the bucket is', {}, { declared: 'optional' }, 'unknown'],
    ['a block without the flag means false', PART, { declared: 'optional' }, 'fail'],
    [
      'a block that is unknown stays unknown',
      { PublicAccessBlockConfiguration: P },
      { declared: 'required' },
      'unknown',
    ],
    [
      'a block that is absent in one world',
      { PublicAccessBlockConfiguration: choiceHole(PROD, block({ BlockPublicAcls: true }), undefined) },
      { declared: 'required' },
      'unknown',
    ],
    ['recorded, it is what AWS answers', {}, { declared: 'optional', recorded: true }, 'fail'],
    [
      'declared',
      { PublicAccessBlockConfiguration: block({ BlockPublicAcls: true }) },
      { declared: 'required' },
      'pass',
    ],
  ];
  test.each(cases)('%s', async (_, properties, { declared = 'required', recorded = false }, verdict) => {
    const source = recorded ? 'live' : 'template';
    const finding = await judgeOne(bucket('Raw', properties, { recorded }), [], blocks(FLAG, { declared }), { source });
    expect(finding.verdict).toBe(verdict);
  });

  test('is a default that holds for every bucket', async () => {
    const path = '$.BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault.SSEAlgorithm';
    const rule = selected({ require: { fact: 'properties', path, operator: 'equal', value: 'AES256' } });
    const r = bucket('Raw', { Before: 1 });
    const finding = await judgeOne(r, [], rule);
    expect([finding.verdict, finding.places[0].at.start.line]).toEqual(['pass', lineOf(r, '')]);
  });

  const MFA = selected({
    require: { fact: 'properties', path: '$.VersioningConfiguration.MfaDelete', operator: 'equal', value: 'Enabled' },
  });
  const VERSIONED = { VersioningConfiguration: block({ Status: 'Enabled' }) };
  const expressible: readonly (readonly [string, object, boolean, Verdict])[] = [
    ['cannot be said in a template', VERSIONED, false, 'unknown'],
    ['cannot be said in a template without the block either', {}, false, 'unknown'],
    ['is off where an account was read', VERSIONED, true, 'fail'],
    ['is on where an account says so', { VersioningConfiguration: block({ MfaDelete: 'Enabled' }) }, true, 'pass'],
    ['is absent with its block where an account was read', {}, true, 'fail'],
  ];
  test.each(expressible)('%s', async (_, properties, recorded, verdict) => {
    const finding = await judgeOne(bucket('Raw', properties, { recorded }), [], MFA, {
      source: recorded ? 'live' : 'template',
    });
    expect(finding.verdict).toBe(verdict);
    expect(finding.reasons.map((each) => each.reason)).toEqual(verdict === 'unknown' ? ['not-expressible'] : []);
  });

  test('a rule whose parameter nobody set does not apply', async () => {
    const rule = { params: { constructor: { type: 'string' as const } }, require: blocks(FLAG).rule.require };
    expect((await judgeOne(bucket('Raw', {}), [], selected(rule))).verdict).toBe('not-applicable');
    expect((await judgeOne(bucket('Raw', {}), [], selected(rule, { constructor: 'set' } as never))).verdict).toBe(
      'fail',
    );
  });
});

describe('equal resources are judged once', () => {
  const leaf: fc.Arbitrary<Value | undefined> = fc.oneof(
    fc.constantFrom<Value | undefined>('on', 'off', '', 1, true, undefined, [], P),
    fc.constant(unknownHole('access-denied', 's3:GetBucketX')),
    fc.constant(textOf(['o', P])),
    fc.constant(refHole(idOf('Elsewhere'))),
    fc.constant(['on', P]),
  );
  const value = fc.oneof(
    leaf,
    fc.tuple(condition, leaf, leaf).map(([c, a, b]) => choiceHole(c, a, b)),
  );
  const properties = fc
    .dictionary(fc.constantFrom('A', 'B', 'W'), value, { maxKeys: 3 })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)));
  const shown = factShowing({ name: 'shown', shows: { a: '/A', w: '/W' } });
  const rules = [
    isOn('$.A', '$.W'),
    isOn('$.B'),
    selected({
      id: 's3-list',
      require: {
        any: [
          { fact: 'shown', path: '$.a', operator: 'contains', value: 'on' },
          { fact: 'shown', path: '$.w', operator: 'startsWith', value: 'o' },
        ],
      },
    }),
  ];
  const plain = (finding: Finding) => ({
    rule: finding.rule.id,
    resource: finding.resource.id,
    verdict: finding.verdict,
    message: finding.message,
    places: finding.places,
    reasons: finding.reasons,
  });

  test('and answered as if each had been judged alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(properties, { minLength: 2, maxLength: 12 }), async (all) => {
        const estate = estateWith(all.map((each, i) => bucket(`B${i}`, each)));
        const judging = { rules, facts: [shown] };
        const once = await judgeEstate(estate, judging);
        const anew = await judgeEstate(estate, { ...judging, remember: false });
        expect(once.length).toBe(all.length * rules.length);
        expect(once.map(plain)).toEqual(anew.map(plain));
      }),
      { numRuns: 200 },
    );
  });

  test('one rule alone gets the same verdicts as among others', async () => {
    await fc.assert(
      fc.asyncProperty(properties, async (each) => {
        const estate = estateWith([bucket('B', each)]);
        const together = await judgeEstate(estate, { rules, facts: [shown] });
        for (const [i, rule] of rules.entries()) {
          const [alone] = await judgeEstate(estate, { rules: [rule], facts: [shown] });
          expect(plain(alone as Finding)).toEqual(plain(together[i] as Finding));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a fact sees neither choices nor an undecided condition', async () => {
    let seen = 0;
    const looking: Fact = {
      name: 'looking',
      type: BUCKET,
      reads: [
        { type: BUCKET, pointer: '/A' },
        { type: BUCKET, pointer: '/L' },
      ],
      fields: ['/v'],
      derive: (r, estate) => {
        for (const each of [r, ...estate.ofType(BUCKET), ...estate.resources]) {
          expect(JSON.stringify([each.properties.A, each.properties.L])).not.toContain('"choice"');
          seen++;
        }
        const list = valueAt(r.properties, '/L');
        return { value: mapOf([['v', isList(list) ? list.length : 'none']]), sources: new Map() };
      },
    };
    const rule = selected({ require: { fact: 'looking', path: '$.v', operator: 'equal', value: 1 } });
    const L = [choiceHole(PROD, 'x', undefined), choiceHole(PROD, undefined, choiceHole(DEV, 'y', 'z'))];
    const r = bucket('Raw', { A: choiceHole(PROD, block({ S: choiceHole(DEV, 1, 2) }), 'x'), L });
    const finding = await judgeOne(r, [bucket('Other', { L })], rule, {}, [looking]);
    expect(finding.verdict).toBe('pass');
    expect(seen).toBeGreaterThan(3);
  });
});
