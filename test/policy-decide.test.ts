/** The decision procedure from the inside: texts that tell patterns apart, addresses, sets; and what is made to exhaust it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob } from '../src/model/glob.js';
import { addressesOf } from '../src/policy/decide/addresses.js';
import { atomsOf } from '../src/policy/decide/atoms.js';
import { allBits, bitsOf, both, either, isWithin, meet, membersOf, without } from '../src/policy/decide/bits.js';
import { budgetOf } from '../src/policy/decide/budget.js';
import { ANY, exactly, many, one, type Pattern, some } from '../src/policy/decide/pattern.js';
import { patternsOf } from '../src/policy/decide/texts.js';
import { type Compared, type Grammar, valuesOf } from '../src/policy/decide/values.js';
import { isInside, rangeOf } from '../src/policy/ip-range.js';
import type { Comparison } from '../src/policy/operators.js';
import type { Text } from '../src/policy/policy-document.js';
import { ask } from '../src/policy/questions/ask.js';
import type { Question } from '../src/policy/questions/asked.js';

const PLENTY = () => budgetOf(10_000_000);
const textOf = (text: string): Text => ({ kind: 'text', at: '', parts: [text] });
const compared = (text: string, comparison: Comparison): Compared => ({ text: textOf(text), comparison, clause: {} });

describe('texts that tell patterns apart', () => {
  const glob = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 4 }).map((letters) => letters.join(''));
  /** Every text of so many letters at most, in a small alphabet and one letter that no pattern names. */
  const WORDS = Array.from({ length: 5 }).reduce<readonly string[]>(
    (words) => [...new Set(['', ...words.flatMap((word) => ['a', 'b', 'z'].map((letter) => word + letter))])],
    [''],
  );

  test('one for every combination that some text has, and each has its own', () => {
    fc.assert(
      fc.property(fc.array(glob, { minLength: 1, maxLength: 4 }), (globs) => {
        const signOf = (word: string) => globs.map((each) => matchesGlob(word, each)).join();
        const patterns = globs.flatMap((each) => patternsOf(textOf(each), 'like'));
        const { texts, complete } = atomsOf([[many(ANY)]], patterns, PLENTY());
        expect(complete).toBe(true);
        const signs = texts.map(signOf);
        expect(new Set(signs).size).toBe(texts.length);
        expect(WORDS.filter((word) => !signs.includes(signOf(word)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('only texts of the grammar', () => {
    const grammar: Pattern = [...exactly('x-'), ...some({ only: '0123456789' })];
    const { texts } = atomsOf([grammar], [exactly('x-7'), [...exactly('x-'), many(ANY), one({ only: '7' })]], PLENTY());
    expect(texts.every((text) => /^x-\d+$/.test(text))).toBe(true);
    expect(texts.map((text) => [text === 'x-7', text.endsWith('7')].join()).sort()).toEqual([
      'false,false',
      'false,true',
      'true,true',
    ]);
  });

  test('the shortest of each grammar', () => {
    expect(atomsOf([exactly('root'), [...exactly('role/'), ...some(ANY)]], [], PLENTY()).texts).toEqual([
      'root',
      'role/a',
    ]);
  });

  test('whatever the case, and field by field', () => {
    const words = (pattern: string, comparison: Comparison) =>
      atomsOf([some({ except: '' })], patternsOf(textOf(pattern), comparison), PLENTY()).texts;
    expect(words('Ab', 'equal-ignoring-case').some((word) => word.toLowerCase() === 'ab')).toBe(true);
    const arn = 'arn:aws:iam::*:role/x';
    for (const word of words(arn, 'arn').slice(1)) expect(word).toMatch(/^arn:aws:iam::[^:]*:role\/x$/);
    expect(words(arn, 'arn').length).toBe(2);
  });

  test('too many are some of them, and said to be', () => {
    const infixes = Array.from({ length: 40 }, (_, i) => patternsOf(textOf(`*a${i}b*`), 'like')).flat();
    const { texts, complete } = atomsOf([some(ANY)], infixes, PLENTY());
    expect(complete).toBe(false);
    expect(texts.some((text) => text.includes('a39b'))).toBe(true);
  });
});

describe('values of keys', () => {
  const values = (grammar: Grammar, ...some: readonly Compared[]) => valuesOf(grammar, some, PLENTY());

  test('numbers on both sides of every border', () => {
    const { values: found, complete } = values({ kind: 'number' }, compared('10', 'number-less'));
    expect([found, complete]).toEqual([['0', '9', '10', '11'], true]);
  });

  test('moments on both sides of every border', () => {
    const moment = '2025-01-01T00:00:00.000Z';
    const { values: found } = values({ kind: 'instant', written: 'date' }, compared(moment, 'date-less'));
    expect(found).toEqual(expect.arrayContaining(['2024-12-31T23:59:59.999Z', moment, '2025-01-01T00:00:00.001Z']));
  });

  test('numbers among texts are not told apart from wildcards to the end', () => {
    const grammar: Grammar = { kind: 'text', pattern: some(ANY) };
    expect(values(grammar, compared('5', 'number-less')).complete).toBe(true);
    expect(values(grammar, compared('5', 'number-less'), compared('1*', 'like')).complete).toBe(false);
  });

  test('addresses as people write ranges of them', () => {
    const grammar: Grammar = { kind: 'address', reach: 'public' };
    const { values: found, complete } = values(grammar, compared('203.0.113.*', 'like'));
    expect([found.length, found.filter((ip) => ip.startsWith('203.0.113.')).length, complete]).toEqual([2, 1, true]);
    expect(values(grammar, compared('203.0.1*', 'like')).complete).toBe(false);
  });
});

describe('addresses', () => {
  const range = fc
    .tuple(
      fc.constantFrom('203.0.113.0', '198.51.100.9', '8.8.8.8', '10.0.0.0', '2001:db8::', '2600:1f00::'),
      fc.nat(32),
    )
    .map(([address, bits]) => `${address}/${bits}`);
  const SAMPLES = [
    '203.0.113.9',
    '203.0.113.200',
    '198.51.100.9',
    '8.8.8.8',
    '8.8.4.4',
    '52.1.2.3',
    '2001:db8::9',
    '2600:1f00::1',
    '2a00::1',
  ];

  test('one for every combination of sets that a public address is in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(range, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (sets) => {
        const ranges = sets.map((set) => set.flatMap((each) => rangeOf(each) ?? []));
        const signOf = (ip: string) => sets.map((set) => isInside(ip, set)).join();
        const found = addressesOf('public', ranges);
        const signs = found.map(signOf);
        expect(new Set(signs).size).toBe(found.length);
        expect(SAMPLES.filter((ip) => !signs.includes(signOf(ip)))).toEqual([]);
        expect(found.filter((ip) => isInside(ip, ['10.0.0.0/8', '127.0.0.0/8', '192.168.0.0/16', 'fc00::/7']))).toEqual(
          [],
        );
      }),
    );
  });

  test('inside a VPC any will do', () => {
    const found = addressesOf('any', [[rangeOf('10.0.0.0/8')].flatMap((each) => each ?? [])]);
    expect(found.map((ip) => isInside(ip, ['10.0.0.0/8'])).sort()).toEqual([false, true]);
  });
});

test('sets of statements', () => {
  const members = fc.uniqueArray(fc.nat(99));
  fc.assert(
    fc.property(members, members, (some, others) => {
      const [a, b] = [bitsOf(100, some), bitsOf(100, others)];
      const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y);
      expect(membersOf(a)).toEqual(sorted(some));
      expect(membersOf(both(a, b))).toEqual(sorted(some.filter((each) => others.includes(each))));
      expect(membersOf(either(a, b))).toEqual(sorted([...new Set([...some, ...others])]));
      expect(membersOf(without(a, b))).toEqual(sorted(some.filter((each) => !others.includes(each))));
      expect(meet(a, b)).toBe(some.some((each) => others.includes(each)));
      expect(isWithin(a, b, allBits(100))).toBe(some.every((each) => others.includes(each)));
    }),
  );
});

describe('asking', () => {
  const QUESTIONS: readonly Question[] = ['vpc-endpoint-only', 'not-public', 'tls-only', 'tls-minimum-version'];
  const LAKE = ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'];
  const resource = { type: 'AWS::S3::Bucket', name: 'lake', account: '111111111111' };
  const verdicts = (Statement: unknown) =>
    ask({ policy: { Version: '2012-10-17', Statement } as never, resource, perimeter: {} }, QUESTIONS);
  const http = { Bool: { 'aws:SecureTransport': 'false' } };

  test('the same is answered every time, and alone as together with others', () => {
    const statements = [
      {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:Get*',
        Resource: LAKE,
        Condition: { StringLike: { 'aws:PrincipalTag/a': 'x*' } },
      },
    ];
    expect(verdicts(statements)).toEqual(verdicts(statements));
    const policy = { Version: '2012-10-17', Statement: statements };
    for (const [i, question] of QUESTIONS.entries())
      expect(ask({ policy, resource, perimeter: {} }, [question])).toEqual([verdicts(statements)[i]]);
  });

  test('the simplest request is shown: the anonymous first, reading first, over the internet', () => {
    const [, found] = verdicts([{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: LAKE }]);
    expect(found?.request).toMatchObject({
      principal: { type: 'anonymous' },
      action: 's3:GetObject',
      network: { type: 'internet', ip: '203.0.113.7' },
    });
    expect(found?.statements).toEqual([0]);
  });

  test('nothing throws, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (policy, about, perimeter) => {
        for (const subject of [
          { policy, resource: about, perimeter },
          { policy, resource, perimeter: {} },
          { policy: { Statement: policy }, resource, perimeter },
          {
            policy: {
              Statement: [{ Effect: 'Deny', Principal: policy, Action: '*', Resource: about, Condition: perimeter }],
            },
            resource,
            perimeter: {},
          },
        ])
          expect(ask(subject as never, QUESTIONS).map(({ question }) => question)).toEqual(QUESTIONS);
      }),
      { numRuns: 60 },
    );
  });

  const times = (count: number, make: (i: number) => unknown) => Array.from({ length: count }, (_, i) => make(i));
  const deny = (more: object) => ({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: LAKE, ...more });
  const HOSTILE: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['100,000 statements', times(100_000, () => deny({})), ['analysis-limit']],
    ['a text of 20 kB', deny({ Resource: '*a'.repeat(10_000) }), ['analysis-limit']],
    ['globs that overlap', times(30, (i) => deny({ Resource: `arn:aws:s3:::lake/*a*b${i}*c*`, Condition: http })), []],
    ['long stars', times(20, (i) => deny({ Resource: `arn:aws:s3:::lake/${'*a'.repeat(200 + i)}` })), []],
    ['infixes', times(20, (i) => deny({ Condition: { StringNotLike: { 'aws:PrincipalArn': `*adm${i}n*` } } })), []],
    [
      '30 tags',
      times(30, (i) =>
        deny({
          Condition: { StringEquals: { [`aws:PrincipalTag/${i}`]: ['a', 'b'], [`aws:PrincipalTag/${i + 1}`]: 'c' } },
        }),
      ),
      [],
    ],
    [
      'sets',
      times(8, (i) =>
        deny({
          Condition: {
            'ForAllValues:StringLike': {
              'aws:PrincipalOrgPaths': [`o-*/${i}*`],
              's3:RequestObjectTagKeys': [`*${i}*`, `${i}*`],
            },
          },
        }),
      ),
      [],
    ],
    [
      'variables',
      times(50, (i) => deny({ Resource: `arn:aws:s3:::lake/\${aws:PrincipalTag/a}/\${aws:username}/${i}` })),
      [],
    ],
  ];
  test.each(HOSTILE)('%s', (_, statements, reasons) => {
    const answers = verdicts(statements);
    expect(answers.map(({ question }) => question)).toEqual(QUESTIONS);
    for (const reason of reasons) expect(answers.map((each) => each.reason ?? '').join()).toContain(reason);
    for (const { reason = '' } of answers) expect(reason).not.toContain('does not confirm');
  });

  test('200 statements, 500 principals, 1,000 ARNs', () => {
    const account = (i: number) => String(300_000_000_000 + i * 7919);
    const arns = times(1000, (i) => `arn:aws:iam::${account(i % 500)}:role/team-${i}`);
    const statements = times(199, (i) => ({
      Effect: i % 3 === 0 ? 'Deny' : 'Allow',
      Principal: { AWS: [account(i), account(i + 199), account((i * 3) % 500)] },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::lake/p${i}/*`,
    }));
    const answers = verdicts([
      ...statements,
      deny({ Condition: { ...http, ArnNotLike: { 'aws:PrincipalArn': arns } } }),
    ]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'fail', 'fail']);
  });
});
