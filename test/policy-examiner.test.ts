/**
 * The answers to random policies, examined by requests: what passes survives real requests aimed at it, what fails shows
 * a real one that gets through; and laws that hold whatever the policy.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Value } from '../src/model/value.js';
import { ask } from '../src/policy/questions/ask.js';
import { EXAMINED, examine, type Tally } from './support/examine-policy.js';
import { randomLakePolicy, randomLakeStatement, randomWorld, WORLD } from './support/lake-policies.js';

type Policy = { readonly Version: string; readonly Statement: readonly object[] };

const verdictsOf = (policy: object) =>
  new Map(ask({ policy: policy as Value, ...WORLD }, EXAMINED).map(({ question, verdict }) => [question, verdict]));
/** Seeds come with a failure: fast-check prints them. */
const RUNS = { numRuns: 60 };

test('no wrong pass, no wrong fail, and few verdicts unknown', () => {
  const tally: Tally = new Map();
  fc.assert(
    fc.property(randomLakePolicy, randomWorld, fc.nat(), (policy, world, seed) => {
      expect(examine(policy as unknown as Value, world, seed, 300, tally)).toEqual([]);
    }),
    { numRuns: 120 },
  );
  for (const question of EXAMINED)
    for (const verdict of ['pass', 'fail']) expect(tally.get(`${question} ${verdict}`) ?? 0).toBeGreaterThan(5);
  expect((tally.get('needlessly unknown') ?? 0) / (tally.get('answers') ?? 0)).toBeLessThan(0.05);
});

describe('laws', () => {
  const law = (about: (policy: Policy, more: object) => void) =>
    fc.assert(fc.property(randomLakePolicy, randomLakeStatement, about), RUNS);
  const same = (change: (policy: Policy) => object) =>
    law((policy) => expect(verdictsOf(change(policy))).toEqual(verdictsOf(policy)));

  test('one statement more: an Allow never mends, a Deny never breaks', () => {
    law((policy, more) => {
      const isAllow = 'Effect' in more && more.Effect === 'Allow';
      const after = verdictsOf({ ...policy, Statement: [...policy.Statement, more] });
      for (const [question, verdict] of verdictsOf(policy)) {
        if (isAllow && verdict === 'fail') expect(after.get(question)).toBe('fail');
        if (!isAllow && verdict === 'pass') expect(after.get(question)).toBe('pass');
      }
    });
  });

  test('the order of statements changes nothing', () => {
    same((policy) => ({ ...policy, Statement: [...policy.Statement].reverse() }));
  });

  test('saying everything twice changes nothing', () => {
    same((policy) => ({ ...policy, Statement: [...policy.Statement, ...policy.Statement] }));
  });

  test('a list of actions is one statement for each', () => {
    same((policy) => ({
      ...policy,
      Statement: policy.Statement.flatMap((each) =>
        'Action' in each ? [each.Action].flat().map((one) => ({ ...each, Action: one })) : [each],
      ),
    }));
  });

  test('IfExists makes what applies apply to absent keys as well', () => {
    law((policy) => {
      const before = verdictsOf(policy);
      const wrapped = (effect: string) =>
        verdictsOf({ ...policy, Statement: policy.Statement.map(withIfExists(effect)) });
      const [allowing, denying] = [wrapped('Allow'), wrapped('Deny')];
      for (const [question, verdict] of before) {
        if (verdict === 'fail') expect(allowing.get(question)).toBe('fail');
        if (verdict === 'pass') expect(denying.get(question)).toBe('pass');
      }
    });
  });

  test('the order of values changes nothing', () => {
    same(
      (policy) =>
        JSON.parse(JSON.stringify(policy), (_, value) => (isTexts(value) ? [...value].reverse() : value)) as object,
    );
  });
});

/** Null takes no IfExists, and AWS's pages differ on what ForAnyValue makes of it. */
function withIfExists(effect: string): (statement: object) => object {
  const name = (operator: string) =>
    /IfExists$|^Null$|^ForAnyValue/.test(operator) ? operator : `${operator}IfExists`;
  return (statement) =>
    'Condition' in statement && 'Effect' in statement && statement.Effect === effect
      ? { ...statement, Condition: renamed(statement.Condition as { readonly [operator: string]: object }, name) }
      : statement;
}

/** Operators that get the same name have their keys together, and none twice. */
function renamed(
  condition: { readonly [operator: string]: object },
  name: (operator: string) => string,
): { readonly [operator: string]: object } {
  const all: { [operator: string]: object } = {};
  for (const [operator, keys] of Object.entries(condition)) {
    const known = all[name(operator)];
    // Both name the key: there is no way to say so.
    if (known !== undefined && Object.keys(keys).some((key) => key in known)) return condition;
    all[name(operator)] = { ...known, ...keys };
  }
  return all;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
