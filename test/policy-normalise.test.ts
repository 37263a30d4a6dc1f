/** The grammar of policies: what is read, and that nothing which is not understood is passed over. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Hole, refHole, secretHole, textOf, unknownHole } from '../src/model/hole.js';
import type { Value } from '../src/model/value.js';
import { duplicateKeys } from '../src/policy/duplicate-keys.js';
import { evaluateStatement } from '../src/policy/evaluate-statement.js';
import { normalise } from '../src/policy/normalise.js';
import { OPERATORS, operatorNamed } from '../src/policy/operators.js';
import type { Policy, PolicyKind } from '../src/policy/policy-document.js';
import { readRequest } from '../src/policy/request.js';

interface Row {
  readonly why: string;
  readonly page: string;
  readonly kind: PolicyKind;
  readonly policy: Value;
  /** Where something was not understood. */
  readonly unread: readonly string[];
}
const ROWS = JSON.parse(readFileSync('fixtures/policies/grammar.json', 'utf8')) as readonly Row[];

/** Every place that was not understood, wherever the policy keeps it. */
function unreadPlaces(policy: Policy): readonly string[] {
  const places = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('kind' in part && part.kind === 'unread' && 'at' in part) places.add(String(part.at));
    for (const inner of Object.values(part)) look(inner);
  };
  look(policy);
  return [...places].sort();
}

test('there are rows', () => expect(ROWS.length).toBeGreaterThan(60));

test.each(ROWS.map((row, i) => [`${i} ${row.why}`, row] as const))('%s', (_, { kind, policy, unread, page }) => {
  expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/IAM\//);
  const wanted = [...unread].sort();
  const given =
    typeof policy === 'string'
      ? normalise(policy, kind)
      : normalise(policy, kind, duplicateKeys(JSON.stringify(policy)));
  expect(unreadPlaces(given)).toEqual(wanted);
});

test('the parts of a text', () => {
  const { statements } = normalise(
    {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 's3:*', Resource: "a${AWS:username}b${aws:x, 'y'}${*}$" },
    },
    'identity',
  );
  expect(statements[0]?.resource.items[0]).toEqual({
    kind: 'text',
    at: '/Statement/Resource',
    parts: [
      'a',
      { kind: 'variable', key: 'aws:username', fallback: undefined },
      'b',
      { kind: 'variable', key: 'aws:x', fallback: 'y' },
      { kind: 'literal', text: '*' },
      '$',
    ],
  });
});

test('operators are taken apart, and only those that exist', () => {
  for (const [name, operator] of OPERATORS) {
    expect(operatorNamed(`ForAnyValue:${name}`)).toEqual(
      name === 'Null' ? undefined : { set: 'ForAnyValue', ifExists: false, operator },
    );
    expect(operatorNamed(`${name}IfExists`)).toEqual(
      name === 'Null' ? undefined : { set: undefined, ifExists: true, operator },
    );
  }
});

describe('holes', () => {
  const statement = { Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' };
  const HOLES: readonly Hole[] = [unknownHole('parameter', 'Name'), secretHole()];
  const request = readRequest({
    principal: { type: 'anonymous' },
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::lake/a',
  });

  test.each([...Object.keys(statement), 'Condition'])('at %s: whether the statement applies is in doubt', (name) => {
    if (typeof request === 'string') throw new Error(request);
    for (const hole of HOLES) {
      const [read] = normalise({ Statement: [{ ...statement, [name]: hole }] }, 'resource').statements;
      if (read === undefined) throw new Error('no statement');
      const isInDoubt = typeof evaluateStatement(read, request).applies === 'object' || typeof read.effect === 'object';
      expect([name, isInDoubt]).toEqual([name, true]);
    }
  });

  test('at a name: no doubt, for it decides nothing', () => {
    for (const hole of HOLES)
      expect(unreadPlaces(normalise({ Id: hole, Statement: [{ ...statement, Sid: hole }] }, 'resource'))).toEqual([]);
  });

  test('in a text: what differs around it never matches, the rest is in doubt', () => {
    if (typeof request === 'string') throw new Error(request);
    const name = refHole('t.yaml#Lake');
    const about = (resource: Value) => {
      const [read] = normalise({ Statement: [{ ...statement, Resource: resource }] }, 'resource').statements;
      return read && evaluateStatement(read, request).resource;
    };
    expect(about(textOf(['arn:aws:s3:::', name, '/*']))).toEqual({ doubt: '/Statement/0/Resource is a reference' });
    expect(about(textOf(['arn:aws:s3:::', name, '/b']))).toBe(false);
    expect(about(['*', name])).toBe(true);
  });

  test('at the whole, or at all statements: nothing is known', () => {
    const hole = unknownHole('parameter', 'Policy');
    expect(normalise(hole, 'resource').unread).toHaveLength(1);
    expect(unreadPlaces(normalise({ Statement: hole }, 'resource'))).toEqual(['/Statement']);
  });
});

test('keys that stand twice are found in any JSON, and no others', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([...duplicateKeys(JSON.stringify(value, undefined, 1))]).toEqual([]);
      const twice = `{"a":${JSON.stringify(value)},"b\\"":1,"b\\u0022":2}`;
      expect([...duplicateKeys(twice)]).toEqual(['/b"']);
    }),
  );
});
