import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOf } from '../src/facts/policy/key-of.js';
import { withOwnName, withoutOwnName } from '../src/facts/policy/own-name.js';
import { unknownHole } from '../src/model/hole.js';
import type { Value } from '../src/model/value.js';
import { ask } from '../src/policy/questions/ask.js';
import type { Subject } from '../src/policy/questions/asked.js';
import { EXAMINED } from './support/examine-policy.js';
import { randomLakePolicy, randomWorld, WORLD } from './support/lake-policies.js';

const subjectOf = (name: string, element: string, arns: Value): Subject => ({
  policy: { Version: '2012-10-17', Statement: { Effect: 'Deny', Principal: '*', Action: 's3:*', [element]: arns } },
  resource: { ...WORLD.resource, name },
  perimeter: WORLD.perimeter,
});

const named = (name: string) => [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];

test.each<[string, (name: string) => Value]>([
  ['its own ARN', (name) => named(name)[0] as string],
  ['its objects', named],
  ['some of its objects', (name) => `arn:aws:s3:::${name}/in/*/lake-?/\${aws:username}`],
  ['everything', () => ['*', 'arn:aws:s3:::*', 'arn:aws:s3:::*/*']],
  ['another bucket beside it', (name) => [...named(name), 'arn:aws:s3:::other/*']],
])('two buckets that differ by their names share answers: %s', (_, arns) => {
  for (const element of ['Resource', 'NotResource']) {
    const [raw, curated] = ['lake-raw', 'curated'].map((name) => withoutOwnName(subjectOf(name, element, arns(name))));
    expect(raw).toBeDefined();
    expect(keyOf(raw)).toBe(keyOf(curated));
  }
});

test.each<[string, Value]>([
  ['buckets by the start of their names', 'arn:aws:s3:::lake-*'],
  ['the same, beside its own', ['arn:aws:s3:::lake-raw', 'arn:aws:s3:::lake-*/*']],
  ['buckets by the end of their names', 'arn:aws:s3:::*-raw/*'],
  ['one letter of a name', 'arn:aws:s3:::lake-ra?'],
  ['a wildcard before the name', 'arn:*:s3:::lake-raw'],
  ['a wildcard in the place of the service', 'arn:aws:s*'],
  ['a name that each caller has', 'arn:aws:s3:::${aws:username}/*'],
  ['what the stand-in itself would match', 'arn:aws:s3:::<>/*'],
  ['what nobody knows', unknownHole('parameter', 'Arn')],
])('a policy is asked about with the name where it may matter: %s', (_, arns) => {
  for (const element of ['Resource', 'NotResource'])
    expect(withoutOwnName(subjectOf('lake-raw', element, arns))).toBeUndefined();
});

test('another name is another case where the policy names the bucket only for one of them', () => {
  const [own, foreign] = ['lake-raw', 'curated'].map((name) =>
    withoutOwnName(subjectOf(name, 'Resource', named('lake-raw'))),
  );
  expect(keyOf(own)).not.toBe(keyOf(foreign));
});

test('random policies get the same verdicts with their names and without, and the requests name the bucket', () => {
  let shared = 0;
  let requests = 0;
  fc.assert(
    fc.property(randomLakePolicy, randomWorld, (policy, world) => {
      const subject: Subject = { policy: policy as unknown as Value, ...world };
      const nameless = withoutOwnName(subject);
      if (nameless === undefined) return;
      shared++;
      const told = withOwnName(ask(nameless, EXAMINED) as unknown as Value, 'lake') as unknown as ReturnType<
        typeof ask
      >;
      for (const [i, { verdict }] of ask(subject, EXAMINED).entries()) {
        expect(told[i]?.verdict).toBe(verdict);
        const { request } = told[i] ?? {};
        if (request === undefined) continue;
        requests++;
        expect(request.resource).toMatch(/^arn:aws:s3:::lake(\/|$)/);
      }
    }),
    { numRuns: 150 },
  );
  expect(shared).toBeGreaterThan(30);
  expect(requests).toBeGreaterThan(30);
});
