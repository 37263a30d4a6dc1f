/** One run of json-rules-engine, folded: Kleene's logic for any tree, any facts and any unknowns. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../src/engine/fold.js';
import { planAll, type TypePlan } from '../src/engine/plan.js';
import { type Outcome, runnerOf } from '../src/engine/rules-engine.js';
import { decidingLeaves, verdictOf } from '../src/engine/verdict.js';
import type { Verdict } from '../src/model/finding.js';
import { unknownHole } from '../src/model/hole.js';
import type { Leaf, Requirement } from '../src/model/rule.js';
import { mapOf, type Value } from '../src/model/value.js';
import { BUCKET } from './support/declared.js';
import { factShowing, selected } from './support/rule-of.js';

/** 1 true, 0 false, 0.5 unknown: Kleene's `and` is the least of them, `or` the greatest. */
type Truth = 0 | 0.5 | 1;
type Kind = 'yes' | 'no' | 'unknown' | 'absent';

const FACTS = ['a', 'b', 'c', 'd'];
const VALUES: { readonly [kind in Kind]: Value | undefined } = {
  yes: 'yes',
  no: 'no',
  unknown: unknownHole('access-denied', 's3:GetBucketX'),
  absent: undefined,
};
/** What a leaf is to come to, told by hand: nothing holds of an absent value but that it does not exist. */
const ANSWERS: { readonly [operator: string]: { readonly value: Value } & { readonly [kind in Kind]: Truth } } = {
  equal: { value: 'yes', yes: 1, no: 0, unknown: 0.5, absent: 0 },
  notEqual: { value: 'yes', yes: 0, no: 1, unknown: 0.5, absent: 0 },
  in: { value: ['no', 'other'], yes: 0, no: 1, unknown: 0.5, absent: 0 },
  exists: { value: false, yes: 0, no: 0, unknown: 0.5, absent: 1 },
  lessThan: { value: 3, yes: 0.5, no: 0.5, unknown: 0.5, absent: 0 },
};

const leaf: fc.Arbitrary<Leaf> = fc
  .tuple(fc.constantFrom(...FACTS), fc.constantFrom(...Object.keys(ANSWERS)))
  .map(([fact, operator]) => ({ fact, path: '$.v', operator, value: ANSWERS[operator]?.value as Value }));
const tree: fc.Arbitrary<Requirement> = fc.letrec<{ tree: Requirement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    leaf,
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
  ),
})).tree;
type Kinds = { readonly [fact: string]: Kind };
const kinds: fc.Arbitrary<Kinds> = fc
  .tuple(...FACTS.map(() => fc.constantFrom<Kind>('yes', 'no', 'unknown', 'absent')))
  .map((each) => Object.fromEntries(FACTS.map((name, i) => [name, each[i] as Kind])));

function kleene(of: Requirement, known: Kinds): Truth {
  if ('all' in of) return Math.min(...of.all.map((each) => kleene(each, known))) as Truth;
  if ('any' in of) return Math.max(...of.any.map((each) => kleene(each, known))) as Truth;
  return (ANSWERS[of.operator] as (typeof ANSWERS)[string])[known[of.fact] as Kind];
}

/** The truths of the leaves, left to right, and the places of those below a branch whose value is the whole tree's all the way up. */
function deciders(
  of: Requirement,
  known: Kinds,
  first = 0,
): { readonly leaves: readonly number[]; readonly next: number } {
  const children = 'all' in of ? of.all : 'any' in of ? of.any : undefined;
  if (children === undefined) return { leaves: [first], next: first + 1 };
  let next = first;
  const leaves: number[] = [];
  for (const each of children) {
    const below = deciders(each, known, next);
    next = below.next;
    if (kleene(each, known) === kleene(of, known)) leaves.push(...below.leaves);
  }
  return { leaves, next };
}

function verdict(when: Truth, require: Truth): Verdict {
  if (when === 0) return 'not-applicable';
  if (require === 1) return 'pass';
  return when === 1 && require === 0 ? 'fail' : 'unknown';
}

const facts = FACTS.map((name) => factShowing({ name, shows: { v: `/${name}` } }));
type Trees = { readonly when: Requirement | undefined; readonly require: Requirement };
const planFor = (rules: readonly Trees[]): TypePlan =>
  planAll(
    rules.map(({ when, require }, i) =>
      selected({ id: `s3-rule-${i}`, require, ...(when === undefined ? {} : { when }) }),
    ),
    facts,
  ).get(BUCKET) as TypePlan;

const valuesFor = (plan: TypePlan, known: Kinds): readonly Value[] =>
  plan.slots.map(({ source }) => {
    if (source.kind === 'constant') return source.derived.value;
    const value = source.kind === 'fact' ? VALUES[known[source.fact.name] as Kind] : undefined;
    return mapOf(value === undefined ? [] : [['v', value]]);
  });

const truthOf = { true: 1, '?': 0.5, false: 0 } as const;
const asTruth = (value: Outcome['require']['value']): Truth => truthOf[`${value}`];
const trees: fc.Arbitrary<Trees> = fc.record({ when: fc.option(tree, { nil: undefined }), require: tree });

describe('a run of random rules', () => {
  test('is Kleene’s logic: values, deciding leaves and verdicts', async () => {
    const seen = new Map<Verdict, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(trees, { minLength: 1, maxLength: 12 }),
        fc.array(kinds, { minLength: 4, maxLength: 8 }),
        async (rules, sets) => {
          const plan = planFor(rules);
          const run = runnerOf(plan);
          for (const known of sets) {
            const outcomes = await run(valuesFor(plan, known));
            expect(outcomes.length).toBe(rules.length);
            for (const [i, { when, require }] of rules.entries()) {
              const outcome = outcomes[i] as Outcome;
              const whenTruth = when === undefined ? 1 : kleene(when, known);
              expect(outcome.when === undefined ? 1 : asTruth(outcome.when.value)).toBe(whenTruth);
              expect(asTruth(outcome.require.value)).toBe(kleene(require, known));
              const ofWhen = when === undefined ? { leaves: [], next: 0 } : deciders(when, known);
              expect(outcome.when?.leaves ?? []).toEqual(ofWhen.leaves);
              expect(outcome.require.leaves).toEqual(deciders(require, known, ofWhen.next).leaves);
              const expected = verdict(whenTruth, kleene(require, known));
              expect(verdictOf(outcome)).toBe(expected);
              expect(decidingLeaves(outcome).length).toBeGreaterThan(0);
              seen.set(expected, (seen.get(expected) ?? 0) + 1);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    expect([...seen.keys()].sort()).toEqual(['fail', 'not-applicable', 'pass', 'unknown']);
    expect([...seen.values()].reduce((sum, each) => sum + each)).toBeGreaterThan(500 * 4);
  });

  test('does not depend on other runs under way', async () => {
    const plan = planFor([{ when: undefined, require: { fact: 'a', path: '$.v', operator: 'equal', value: 'yes' } }]);
    const run = runnerOf(plan);
    const of = (kind: Kind) => valuesFor(plan, { a: kind });
    for (let ticks = 0; ticks < 200; ticks++) {
      const later = async () => {
        for (let i = 0; i < ticks; i++) await null;
        return run(of('no'));
      };
      const [first, second] = await Promise.all([run(of('yes')), later()]);
      expect([ticks, first?.[0]?.require.value, second?.[0]?.require.value]).toEqual([ticks, true, false]);
    }
  });
});

describe('fold', () => {
  test('refuses an answer that no operator gives', () => {
    for (const result of [undefined, null, 1, 'true', {}]) expect(() => fold({ all: [{ result }] })).toThrow('bug');
  });

  test('of nothing: all of it holds, none of it does', () => {
    expect(fold({ all: [] }).value).toBe(true);
    expect(fold({ any: [] }).value).toBe(false);
  });
});
