import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { interner } from '../src/inputs/snapshot/interner.js';
import type { Json } from '../src/inputs/snapshot/json.js';
import { NamedValue } from '../src/inputs/snapshot/named-value.js';
import { unspell } from '../src/inputs/snapshot/unspell.js';

const POLICY = (name: string): Json => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Deny', Principal: '*', Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`] },
    { Effect: 'Allow', Principal: { AWS: '111122223333' }, Resource: `arn:aws:s3:::${name}/*` },
  ],
});

test('policies that differ in the name of their bucket alone are one object until they are asked for', () => {
  const read = interner();
  const [one, other] = ['raw-zone', 'curated-zone'].map((name) => read(POLICY(name), name, bug));
  expect(one).toBeInstanceOf(NamedValue);
  expect(other).toBe(one);
  expect((other as NamedValue).of('curated-zone')).toEqual(unspell(POLICY('curated-zone'), bug));
});

/** Where the name stands in none of the texts, or cannot be put back, the value is read as it is. */
const PLAIN: { readonly [why: string]: readonly [name: string, json: Json] } = {
  'no name': ['lake', { a: 'x' }],
  'in a key': ['lake', { 'the-lake': 'lake' }],
  'in a number': ['123', { a: [51234, '123'] }],
  'in a word of JSON': ['true', { a: true }],
  'in an escape': ['u0001', { a: '\u0001' }],
  'with a backslash': ['lake', { a: 'lake\\' }],
  'in a hole': ['lake', { a: { $unknown: 'parameter', detail: 'lake' } }],
  'a name of other letters': ['a"b', { a: 'a"b' }],
  'too short a name': ['ab', { a: 'ab' }],
};

test.each(Object.entries(PLAIN))('%s: read as it is', (_, [name, json]) => {
  const read = interner();
  for (const value of [read(json, name, bug), read(json, name, bug)]) {
    expect(value).not.toBeInstanceOf(NamedValue);
    expect(value).toEqual(unspell(json, bug));
  }
});

test('a value comes back as it was written, whatever was read before it', () => {
  const names = fc.constantFrom('lake', '123', 'true', 'u0000', 'a.b', 'aaa', 'Key', '__proto__', '$unknown', '');
  const jsonWith = (name: string) => {
    const ends = fc.constantFrom('', 'arn:', '\\', '"', '\0', '12');
    const text = fc.tuple(fc.constantFrom('', 'arn:', '12', '/*'), fc.constantFrom(name, name, 'lake'), ends);
    const joined = text.map((parts) => parts.join(''));
    return fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        joined,
        fc.constantFrom(true, 123, 51230, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(joined, fc.constant('a'), fc.constant('__proto__')), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
  };
  const both = names.chain((name) => fc.tuple(fc.constant(name), jsonWith(name)));
  const read = interner();
  let shared = 0;
  fc.assert(
    fc.property(both, ([name, each]) => {
      const faults: string[] = [];
      const value = read(each, name, (what) => faults.push(what));
      if (value instanceof NamedValue) shared++;
      const plainFaults: string[] = [];
      const plain = unspell(each, (what) => plainFaults.push(what));
      expect(faults).toEqual(plainFaults);
      if (faults.length === 0) expect(value instanceof NamedValue ? value.of(name) : value).toEqual(plain);
    }),
    { numRuns: 3000 },
  );
  expect(shared).toBeGreaterThan(20);
});

function bug(what: string): never {
  throw new Error(what);
}
