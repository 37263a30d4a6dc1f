/** The value of a stretch of JSON text: the same whichever of its two readers reads it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../src/syntax/json.js';
import { type Json, jsonAt, memberAt } from '../src/syntax/json-value.js';
import { scalarValue } from '../src/syntax/scalar.js';
import { sourceOf } from '../src/syntax/source.js';
import type { Node } from '../src/syntax/tree.js';

const FILE = 'plan.json';

function read(text: string): Json | undefined {
  return jsonAt(sourceOf(`[ ${text} ] trailing`, FILE), { start: 2, end: 2 + text.length });
}

describe('a stretch of text', () => {
  test('says what its tree says', () => {
    const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', '', '1'), fc.string());
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), key, (inner, name) => {
        const text = JSON.stringify([inner, { [name]: inner, other: -0.5e-3 }]);
        expect(read(text)).toEqual(plain(readJson(text, FILE).value?.root));
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test.each<[what: string, text: string, value: Json]>([
    ['comments', '{"a": 1 /* one */, // and\n "b": [2]}', { a: 1, b: [2] }],
    ['trailing commas', '{"a": [1, 2,],}', { a: [1, 2] }],
    ['a tab in a text', '["a\tb"]', ['a\tb']],
    ['a key written twice', '{"a": 1, "a": 2}', { a: 2 }],
    ['a very long text', JSON.stringify(['x'.repeat(1_500_000)]), ['x'.repeat(1_500_000)]],
    ['a prototype', '{"a": {"__proto__": {"b": 1}},}', { a: JSON.parse('{"__proto__": {"b": 1}}') }],
  ])('with %s', (_, text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('of more values than a tree may hold is none', () => {
    expect(read(`[${'1,'.repeat(5_000_001)}1]`)).toBeUndefined();
  });
});

test('what objects inherit is no member', () => {
  const value = JSON.parse('{"a": null, "__proto__": {"c": 1}}');
  expect(memberAt(value, 'a')).toBeNull();
  expect(memberAt(value, '__proto__')).toEqual({ c: 1 });
  expect(['toString', 'c'].map((key) => memberAt(value, key))).toEqual([undefined, undefined]);
  expect([['x'], 'x', null, undefined].map((each) => memberAt(each, 'length'))).toEqual(Array(4).fill(undefined));
});

function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') {
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
  }
  if (node?.kind === 'list') return node.items.map(plain);
  return node === undefined ? undefined : scalarValue(node);
}
