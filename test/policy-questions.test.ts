/** Questions about policies: the tables of fixtures/policies/questions, each row with its verdict and the page that decides it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Value } from '../src/model/value.js';
import { OPERATORS, operatorNamed } from '../src/policy/operators.js';
import { evaluationOf } from '../src/policy/policy.js';
import { ask } from '../src/policy/questions/ask.js';
import { type Asked, QUESTIONS, type Question } from '../src/policy/questions/asked.js';

interface Row {
  readonly name: string;
  /** Left out where the file is named for it. */
  readonly question?: Question;
  readonly policy: Value | null;
  readonly resource: Value;
  readonly perimeter: Value;
  readonly verdict: Asked['verdict'];
  /** A part of the reason. */
  readonly reason?: string;
  /** The answer's statements, where they matter. */
  readonly statements?: readonly number[];
  readonly cites: string;
}

const FOLDER = 'fixtures/policies/questions';
const VERDICTS = ['pass', 'fail', 'unknown'] as const;
/** They are about statements or several requests, so no single request shows a fail. */
const WITHOUT_REQUEST: readonly Question[] = ['no-lockout', 'statements-effective', 'admin-separate'];

const ROWS = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => {
    const rows = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly Row[];
    return rows.map((row) => ({ ...row, file, question: row.question ?? (file.replace(/\.json$/, '') as Question) }));
  });

test('there are rows', () => expect(ROWS.length).toBeGreaterThan(150));

describe.each([...new Set(ROWS.map(({ file }) => file))])('%s', (file) => {
  const rows = ROWS.filter((row) => row.file === file);
  test.each(rows.map((row, i) => [`${i} ${row.question} ${row.verdict}: ${row.name}`, row] as const))(
    '%s',
    (_, row) => {
      const { policy, resource, perimeter, question, verdict, reason, statements, cites } = row;
      expect(cites).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|repost\.aws|aws\.amazon\.com)\//);
      const [asked, ...others] = ask({ policy: policy ?? undefined, resource, perimeter }, [question]);
      expect([asked?.question, asked?.verdict, others]).toEqual([question, verdict, []]);
      expect(asked?.reason ?? '').toContain(reason ?? '');
      expect(asked?.reason === undefined).toBe(verdict !== 'unknown');
      expect(asked?.request !== undefined).toBe(verdict === 'fail' && !WITHOUT_REQUEST.includes(question));
      if (statements !== undefined) expect(asked?.statements).toEqual(statements);
      if (asked?.request !== undefined)
        expect(evaluationOf({ policy, resource }).decide(asked.request)).toMatchObject({ decision: 'allowed' });
    },
  );
});

describe('a policy that cannot be read answers unknown', () => {
  const ABOUT: readonly (readonly [string, Value, RegExp])[] = [
    ['a bucket', { type: 'AWS::S3::Bucket', name: 'lake', account: '111111111111' }, /^(via|admin|endpoint)/],
    [
      'a key',
      { type: 'AWS::KMS::Key', arn: 'arn:aws:kms:x:111111111111:key/k', account: '111111111111' },
      /^(encryption|endpoint|vpc)/,
    ],
    ['an endpoint', { type: 'AWS::EC2::VPCEndpoint', account: '111111111111' }, /^(via|admin|encryption|no-lockout)/],
  ];
  test.each(ABOUT)('of %s', (_, resource, foreign) => {
    const questions = QUESTIONS.filter((question) => !foreign.test(question));
    for (const policy of ['{', 5, { Statement: 'x' }, { Statement: [{ Effect: 'Maybe' }] }]) {
      const answers = ask({ policy, resource, perimeter: {} }, questions);
      expect(answers.map(({ verdict }) => verdict)).toEqual(questions.map(() => 'unknown'));
    }
  });
});

describe('every verdict has a row', () => {
  const missing = (names: Iterable<string>, isAbout: (row: Row, name: string) => boolean) =>
    [...names].flatMap((name) =>
      VERDICTS.filter((verdict) => !ROWS.some((row) => row.verdict === verdict && isAbout(row, name))).map(
        (verdict) => [name, verdict],
      ),
    );
  const operatorsOf = new Map(ROWS.map((row) => [row as Row, operatorsIn(row.policy)]));

  test('for each question', () => {
    expect(missing(QUESTIONS, (row, name) => row.question === name)).toEqual([]);
  });

  test('for each operator', () => {
    expect(OPERATORS.size).toBe(27);
    const names = (row: Row) => operatorsOf.get(row)?.map((name) => operatorNamed(name)?.operator) ?? [];
    expect(missing(OPERATORS.keys(), (row, name) => names(row).includes(OPERATORS.get(name)))).toEqual([]);
  });

  test('for each row of the table of absent keys', () => {
    const kinds = (row: Row) => operatorsOf.get(row)?.map(absenceOf) ?? [];
    expect(missing(ABSENCES, (row, kind) => kinds(row).includes(kind))).toEqual([]);
  });
});

const ABSENCES = [
  'positive',
  'negated',
  'positive if exists',
  'negated if exists',
  'null',
  'ForAllValues',
  'ForAnyValue',
];

/** The row of the table of absent keys that an operator falls under. */
function absenceOf(name: string): string {
  const named = operatorNamed(name);
  if (named === undefined) return 'no operator';
  if (named.set !== undefined) return named.set;
  if (named.operator.comparison === 'null') return 'null';
  return `${named.operator.negated ? 'negated' : 'positive'}${named.ifExists ? ' if exists' : ''}`;
}

function operatorsIn(policy: Value | null): readonly string[] {
  const { Statement = [] } = (policy ?? {}) as {
    readonly Statement?: readonly { readonly Condition?: object }[] | object;
  };
  return [Statement]
    .flat()
    .flatMap((statement) => Object.keys('Condition' in statement ? (statement.Condition as object) : {}));
}
