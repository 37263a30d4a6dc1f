/** Requests put to policies: the tables of fixtures/policies, each row citing its page, and laws that hold for all policies. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OPERATORS, operatorNamed } from '../src/policy/operators.js';
import { type Answer, evaluationOf, type Job, readBatchLine } from '../src/policy/policy.js';
import { cpuTime } from './support/cpu-time.js';
import { type RandomStatement, randomJob, randomRequest, randomStatement } from './support/random-policies.js';

type Told = boolean | 'unknown';

interface ConditionRow {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly unknown[];
  /** Left out: the key is absent. */
  readonly given?: string | readonly string[];
  readonly others?: object;
  readonly version?: string;
  readonly expect: Told;
  readonly why: string;
  readonly page: string;
}

interface DecisionRow {
  readonly why: string;
  readonly page: string;
  readonly job: Job;
  readonly request: unknown;
  readonly decision: Answer['decision'];
  readonly by?: string;
  /** Of each statement. */
  readonly applies?: readonly Told[];
}

const table = <T>(name: string) => JSON.parse(readFileSync(`fixtures/policies/${name}.json`, 'utf8')) as readonly T[];
const CONDITIONS = table<ConditionRow>('conditions');
const DECISIONS = table<DecisionRow>('decisions');
const PAGE = /^https:\/\/(docs\.aws\.amazon\.com|repost\.aws)\//;
const VALUES: readonly Told[] = [true, false, 'unknown'];

const statement = (more: object) => ({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', ...more });
const anonymous = (context: object) => ({
  principal: { type: 'anonymous' },
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::lake/a',
  context,
});

describe('conditions', () => {
  test.each(
    CONDITIONS.map((row) => [`${row.operator} ${row.key} ${row.values} given ${row.given}: ${row.why}`, row] as const),
  )('%s', (_, { operator, key, values, given, others, version, expect: wanted, page }) => {
    expect(page).toMatch(PAGE);
    const Statement = statement({ Condition: { [operator]: { [key]: values } } });
    const { evaluate } = evaluationOf({ policy: { Version: version ?? '2012-10-17', Statement } });
    const context = { ...others, ...(given !== undefined && { [key]: given }) };
    expect(evaluate(anonymous(context)).statements?.[0]?.conditions).toEqual([{ operator, key, result: wanted }]);
  });

  test('every operator has a row for each of the three values', () => {
    expect(OPERATORS.size).toBe(27);
    const missing = [...OPERATORS.keys()].flatMap((name) =>
      VALUES.filter((value) => !CONDITIONS.some((row) => row.operator === name && row.expect === value)).map(
        (value) => [name, value],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every row of the table of absent keys has one for each of the three values', () => {
    const rowOf = ({ operator }: ConditionRow) => {
      const named = operatorNamed(operator);
      if (named === undefined) return 'no operator';
      if (named.set !== undefined) return named.set;
      if (named.operator.comparison === 'null') return 'null';
      return `${named.operator.negated ? 'negated' : 'positive'}${named.ifExists ? ' if exists' : ''}`;
    };
    const rows = [
      'positive',
      'negated',
      'positive if exists',
      'negated if exists',
      'null',
      'ForAllValues',
      'ForAnyValue',
    ];
    const missing = rows.flatMap((name) => {
      const here = CONDITIONS.filter((row) => rowOf(row) === name);
      const absent = here.some(({ given }) => given === undefined);
      return [
        ...VALUES.filter((value) => !here.some((row) => row.expect === value)),
        ...(absent ? [] : ['absent']),
      ].map((what) => [name, what]);
    });
    expect(missing).toEqual([]);
  });
});

describe('decisions', () => {
  test.each(DECISIONS.map((row, i) => [`${i} ${row.decision}: ${row.why}`, row] as const))('%s', (_, row) => {
    expect(row.page).toMatch(PAGE);
    const { evaluate, decide } = evaluationOf(row.job);
    const answer = evaluate(row.request);
    expect([answer.decision, answer.by, answer.reason === undefined]).toEqual([
      row.decision,
      row.by,
      row.decision !== 'unknown',
    ]);
    if (row.applies !== undefined) expect(answer.statements?.map(({ applies }) => applies)).toEqual(row.applies);
    expect({ ...answer, ...decide(row.request) }).toEqual(answer);
  });

  test('there is one for each way to decide', () => {
    const ways = ['allow', 'caller-policies', 'explicit-deny', 'no-allow', 'public-access-block', undefined];
    expect(ways.filter((way) => !DECISIONS.some(({ by }) => by === way))).toEqual([]);
  });
});

describe('laws', () => {
  const job = (statements: readonly RandomStatement[]): Job => ({
    policy: { Version: '2012-10-17', Statement: statements },
    resource: { account: '111111111111' },
  });
  const decided = (statements: readonly RandomStatement[], request: unknown) => {
    const { decision, by } = evaluationOf(job(statements)).decide(request);
    return [decision, by];
  };
  const statements = fc.array(randomStatement, { minLength: 1, maxLength: 5 });

  test('nothing throws, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.oneof(fc.jsonValue(), randomRequest), (value, request) => {
        for (const each of [
          { policy: value },
          { resource: value },
          { callerPolicies: value },
          { policy: { Statement: value } },
        ])
          expect(VERDICTS).toContain(evaluationOf(each).evaluate(request).decision);
        const { evaluation } = readBatchLine(JSON.stringify(value));
        expect(VERDICTS).toContain(evaluation.decide(request).decision);
      }),
    );
  });

  test('nothing throws, whatever a policy is made of', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomJob, randomRequest, (each, request) => {
        seen.add(evaluationOf(each).evaluate(request).decision);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(['allowed', 'denied', 'unknown']);
  });

  test("a statement's clauses do not hang on other statements", () => {
    fc.assert(
      fc.property(statements, randomRequest, (all, request) => {
        const told = (some: readonly RandomStatement[]) => evaluationOf(job(some)).evaluate(request).statements ?? [];
        const together = told(all);
        // Reasons name places, which move.
        for (const [i, each] of all.entries())
          expect({ ...told([each])[0], index: i, reason: '' }).toEqual({ ...together[i], reason: '' });
      }),
    );
  });

  test('a list of resources is one statement for each', () => {
    fc.assert(
      fc.property(statements, randomRequest, (all, request) => {
        const split = all.flatMap((each) => each.Resource.map((one) => ({ ...each, Resource: [one] })));
        expect(decided(split, request)).toEqual(decided(all, request));
      }),
    );
  });

  test('a list of values is one statement for each, where the operator is positive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'a*', '${aws:username}'), { minLength: 1 }),
        fc.constantFrom('Allow', 'Deny'),
        randomRequest,
        (values, Effect, request) => {
          // How a list of values meets an operator without a set is in doubt, and hangs on how many differ.
          fc.pre(typeof request.context['aws:PrincipalTag/t'] !== 'object');
          const one = (listed: readonly string[]): RandomStatement => ({
            Effect,
            Principal: '*',
            Action: ['s3:*'],
            Resource: ['*'],
            Condition: { StringLike: { 'aws:PrincipalTag/t': listed } },
          });
          expect(
            decided(
              values.map((value) => one([value])),
              request,
            ),
          ).toEqual(decided([one(values)], request));
        },
      ),
    );
  });

  test('the order of statements and their repetition change nothing', () => {
    fc.assert(
      fc.property(statements, randomRequest, (all, request) => {
        expect(decided([...all].reverse(), request)).toEqual(decided(all, request));
        expect(decided([...all, ...all], request)).toEqual(decided(all, request));
      }),
    );
  });

  test('one Allow more never takes away, one Deny more never gives', () => {
    fc.assert(
      fc.property(statements, randomStatement, randomRequest, (all, more, request) => {
        const [before] = decided(all, request);
        const [after] = decided([...all, more], request);
        if (more.Effect === 'Allow' && before === 'allowed') expect(after).toBe('allowed');
        if (more.Effect === 'Deny' && before === 'denied') expect(after).toBe('denied');
      }),
    );
  });
});

const VERDICTS = ['allowed', 'denied', 'unknown'];

describe('what is made to exhaust', () => {
  const many = (count: number, make: (i: number) => unknown) => Array.from({ length: count }, (_, i) => make(i));
  const HOSTILE: readonly (readonly [string, unknown])[] = [
    ['100,000 statements', { Statement: many(100_000, () => statement({})) }],
    ['100,000 resources', { Statement: statement({ Resource: many(100_000, (i) => `arn:aws:s3:::lake/${i}`) }) }],
    ['long stars', { Statement: statement({ Resource: many(100, () => `${'*a'.repeat(2000)}b`) }) }],
    ['a long tail', { Statement: statement({ Resource: many(240, () => `*${'a'.repeat(2000)}b`) }) }],
    ['a text of 20 kB', { Statement: statement({ Resource: '*a'.repeat(10_000) }) }],
    ['many variables', { Version: '2012-10-17', Statement: statement({ Resource: '${aws:x}'.repeat(500) }) }],
    ['variables within variables', { Version: '2012-10-17', Statement: statement({ Resource: '${'.repeat(2000) }) }],
    [
      'deep nesting',
      { Statement: statement({ Condition: JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) }) },
    ],
    ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['every key twice', `{"Statement":[${many(5000, () => '{"Effect":"Allow","Effect":"Deny"}')}]}`],
  ];
  test.each(HOSTILE)('%s', (_, policy) => {
    const request = { ...anonymous({ 'aws:x': 'a'.repeat(4000) }), resource: `arn:aws:s3:::${'a'.repeat(4000)}` };
    const start = cpuTime();
    const { decision, reason } = evaluationOf({ policy }).evaluate(request);
    expect(cpuTime() - start).toBeLessThan(3000);
    expect(['denied', 'unknown']).toContain(decision);
    if (/^(100,000|deep nesting|a text)/.test(_)) expect(reason).toContain('analysis-limit');
  });
});
