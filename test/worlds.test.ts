/** Worlds: what conditions are together, against trying every value that the parameters may have. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Condition, conditionKey, describeCondition } from '../src/model/condition.js';
import { assume, decide, OPEN_WORLD, type Parameters, type World } from '../src/model/world.js';
import { condition, equalsCondition, everyWay, isTrue, parameters } from './support/random-conditions.js';

const ANY: Parameters = new Map();
const equals = (parameter: string, constant: string): Condition => ({ kind: 'equals', parameter, constant });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const and = (...of: Condition[]): Condition => ({ kind: 'and', of });
const or = (...of: Condition[]): Condition => ({ kind: 'or', of });
const PROD = equals('Env', 'prod');
const DEV = equals('Env', 'dev');
const worldOf = (...taken: readonly (readonly [Condition, boolean])[]) =>
  taken.reduce<World>((world, [each, truth]) => assume(world, each, truth), OPEN_WORLD);

describe('decide', () => {
  test('agrees with trying every value of every parameter', () => {
    let decided = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(condition, fc.boolean()), { maxLength: 3 }),
        condition,
        parameters,
        (taken, asked, allowed) => {
          const isTaken = taken.some(([each]) => conditionKey(each) === conditionKey(asked));
          const ways = everyWay(allowed).filter((way) => taken.every(([each, truth]) => isTrue(each, way) === truth));
          fc.pre(!isTaken || ways.length > 0);
          const truths = new Set(ways.map((way) => isTrue(asked, way)));
          const expected = truths.size === 0 ? 'impossible' : truths.size === 2 ? 'open' : truths.has(true);
          if (expected !== 'open') decided++;
          expect(decide(worldOf(...taken), asked, allowed)).toBe(expected);
        },
      ),
      { numRuns: 3000 },
    );
    expect(decided).toBeGreaterThan(300);
  });

  test('an open condition can be taken either way', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), condition, parameters, (met, asked, allowed) => {
        let world = OPEN_WORLD;
        for (const each of met) if (decide(world, each, allowed) === 'open') world = assume(world, each, false);
        fc.pre(decide(world, asked, allowed) === 'open');
        for (const truth of [true, false])
          expect(decide(assume(world, asked, truth), not(asked), allowed)).toBe(!truth);
      }),
    );
  });

  const cases: readonly (readonly [string, World, Condition, Parameters, ReturnType<typeof decide>])[] = [
    ['nothing is known', OPEN_WORLD, PROD, ANY, 'open'],
    ['Prod and Not Prod exclude each other', worldOf([PROD, true]), not(PROD), ANY, false],
    ['Not Prod and Prod exclude each other', worldOf([not(PROD), true]), PROD, ANY, false],
    ['two constants of one parameter exclude each other', worldOf([PROD, true]), DEV, ANY, false],
    ['what is not prod need not be dev', worldOf([PROD, false]), DEV, ANY, 'open'],
    [
      'of two allowed values one is left',
      worldOf([PROD, false]),
      DEV,
      new Map([['Env', { allowed: ['prod', 'dev'] }]]),
      true,
    ],
    [
      'a value that is not allowed',
      OPEN_WORLD,
      equals('Env', 'qa'),
      new Map([['Env', { allowed: ['prod', 'dev'] }]]),
      false,
    ],
    ['the only value that is allowed', OPEN_WORLD, PROD, new Map([['Env', { allowed: ['prod'] }]]), true],
    ['other parameters do not matter', worldOf([equals('Tier', 'prod'), true]), PROD, ANY, 'open'],
    ['a name does not make another condition', worldOf([{ ...PROD, name: 'IsProd' }, true]), PROD, ANY, true],
    ['a world that contradicts itself', worldOf([PROD, true], [DEV, true]), equals('Tier', 'x'), ANY, 'impossible'],
    ['one of two holds, not the first', worldOf([or(PROD, DEV), true], [PROD, false]), DEV, ANY, true],
    ['a condition that cannot hold', OPEN_WORLD, and(PROD, DEV), ANY, false],
    ['a condition that cannot but hold', OPEN_WORLD, or(PROD, not(PROD)), ANY, true],
    ['13 parameters', OPEN_WORLD, and(...[...'ABCDEFGHIJKLM'].map((name) => equals(name, 'x'))), ANY, 'too-many'],
    ['12 parameters', OPEN_WORLD, and(...[...'ABCDEFGHIJKL'].map((name) => equals(name, 'x'))), ANY, 'open'],
  ];
  test.each(cases)('%s', (_, world, asked, allowed, expected) => {
    expect(decide(world, asked, allowed)).toBe(expected);
  });
});

describe('conditionKey', () => {
  /** The condition without names, spelt so that only equal structures are equal. */
  const structure = (of: Condition): unknown =>
    of.kind === 'equals'
      ? [of.parameter, of.constant]
      : { [of.kind]: of.kind === 'not' ? structure(of.of) : of.of.map(structure) };

  test('is equal for equal structures, and only for them', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        expect(conditionKey(a) === conditionKey(b)).toBe(JSON.stringify(structure(a)) === JSON.stringify(structure(b)));
        expect(conditionKey({ ...a, name: 'Renamed' })).toBe(conditionKey(a));
      }),
      { numRuns: 1000 },
    );
  });

  test('is not fooled by what a template writes into names and constants', () => {
    const hostile = fc.constantFrom('","', '"],["', 'and(', ')', ',', '\\', '"');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostile, hostile), { maxLength: 3 }),
        fc.array(fc.tuple(hostile, hostile), { maxLength: 3 }),
        (a, b) => {
          const made = (pairs: readonly (readonly [string, string])[]) => and(...pairs.map(([p, c]) => equals(p, c)));
          expect(conditionKey(made(a)) === conditionKey(made(b))).toBe(JSON.stringify(a) === JSON.stringify(b));
        },
      ),
    );
  });
});

describe('describeCondition', () => {
  const cases: readonly (readonly [Condition, boolean, string])[] = [
    [{ ...PROD, name: 'IsProd' }, false, 'IsProd is false'],
    [PROD, true, "Env is 'prod'"],
    [PROD, false, "Env is not 'prod'"],
    [not(PROD), true, "Env is not 'prod'"],
    [and(PROD, { ...DEV, name: 'IsDev' }), true, "Env is 'prod' and IsDev is true"],
    [and(PROD, DEV), false, "Env is not 'prod' or Env is not 'dev'"],
    [or(PROD, DEV), true, "Env is 'prod' or Env is 'dev'"],
    [or(PROD, DEV), false, "Env is not 'prod' and Env is not 'dev'"],
  ];
  test.each(cases.map(([of, truth, words]) => [words, of, truth] as const))('%s', (words, of, truth) => {
    expect(describeCondition(of, truth)).toBe(words);
  });

  test('a single atom is the same whether negated or false', () => {
    fc.assert(
      fc.property(equalsCondition, fc.boolean(), (atom, truth) => {
        expect(describeCondition(not(atom), truth)).toBe(describeCondition(atom, !truth));
      }),
    );
  });
});
