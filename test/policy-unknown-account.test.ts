/** Principals of an account that nobody knows: a verdict holds whichever account it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textOf, unknownHole } from '../src/model/hole.js';
import { isList, isMap, mapOf, type Value } from '../src/model/value.js';
import { ask } from '../src/policy/questions/ask.js';
import { QUESTIONS } from '../src/policy/questions/asked.js';
import { randomLakePolicy, WORLD } from './support/lake-policies.js';

interface Row {
  readonly policy: Value | null;
  readonly resource: Value;
  readonly perimeter: Value;
}

const FOLDER = 'fixtures/policies/questions';
const ROWS = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly Row[]);

const PRINCIPAL = /^(arn:aws:iam::)(\d{12})(:(?:root|role\/.+|user\/.+))$/;

/** The policy with the account of its n-th principal replaced; undefined where there are not so many. */
function withAccount(policy: Value, n: number, account: (start: string, end: string) => Value): Value | undefined {
  let left = n;
  const put = (value: Value, isPrincipal: boolean): Value => {
    if (isList(value)) return value.map((each) => put(each, isPrincipal));
    if (isMap(value))
      return mapOf(
        Object.entries(value).map(([key, each]) => [key, put(each, isPrincipal || /^(?:Not)?Principal$/.test(key))]),
      );
    const [, start = '', , end = ''] = (isPrincipal && typeof value === 'string' && PRINCIPAL.exec(value)) || [];
    return end !== '' && left-- === 0 ? account(start, end) : value;
  };
  const changed = put(policy, false);
  return left < 0 ? changed : undefined;
}

type Asked = Pick<Row, 'resource' | 'perimeter'> & { readonly policy: Value };

interface Tried {
  readonly decided: number;
  readonly undecided: number;
  /** Verdicts that hold for a principal of an unknown account, and not for one of a known account. */
  readonly flipped: readonly string[];
}

/** Each principal's account in turn is unknown, then each account that could make a difference. */
function tryAccounts({ policy, resource, perimeter }: Asked): Tried {
  const accounts = new Set(['987654321098', ...(JSON.stringify([policy, resource, perimeter]).match(ACCOUNT) ?? [])]);
  const verdictsOf = (asked: Value) =>
    ask({ policy: asked, resource, perimeter }, QUESTIONS).map((each) => each.verdict);
  const flipped: string[] = [];
  const count = { decided: 0, undecided: 0 };
  for (let n = 0; ; n++) {
    const open = withAccount(policy, n, (start, end) => textOf([start, unknownHole('parameter', 'Account'), end]));
    if (open === undefined) return { ...count, flipped };
    const verdicts = verdictsOf(open);
    for (const verdict of verdicts) count[verdict === 'unknown' ? 'undecided' : 'decided']++;
    for (const account of accounts) {
      const known = verdictsOf(withAccount(policy, n, (start, end) => `${start}${account}${end}`) as Value);
      for (const [i, question] of QUESTIONS.entries()) {
        const [verdict, other] = [verdicts[i], known[i]];
        if (verdict !== 'unknown' && other !== 'unknown' && verdict !== other)
          flipped.push(`${question} is ${verdict}, and ${other} with ${account} in place ${n}`);
      }
    }
  }
}

const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g;

function expectNoFlip(all: readonly Asked[]): void {
  const tried = all.map((each) => ({ ...each, ...tryAccounts(each) }));
  expect(tried.filter(({ flipped }) => flipped.length > 0)).toEqual([]);
  const count = (of: 'decided' | 'undecided') => tried.reduce((sum, each) => sum + each[of], 0);
  expect(count('decided')).toBeGreaterThan(100);
  expect(count('undecided')).toBeGreaterThan(100);
}

test('every policy of the tables', () => {
  expectNoFlip(ROWS.flatMap(({ policy, ...rest }) => (policy === null ? [] : [{ ...rest, policy }])));
});

test('random policies', () => {
  const policies = fc.sample(randomLakePolicy, 300);
  expectNoFlip(policies.map((policy) => ({ policy: policy as unknown as Value, ...WORLD })));
});
