/** What is left out of a JSON text's tree: all that nobody wants, and the items that somebody takes one by one. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson, readJsonPart, type Wanted } from '../src/syntax/json.js';
import { scalarValue } from '../src/syntax/scalar.js';
import { sourceOf } from '../src/syntax/source.js';
import { entryOf, type Node } from '../src/syntax/tree.js';

const FILE = 'plan.json';
const WANTED: Wanted = { name: 'all', inner: { name: 'all' } };

describe('what is wanted of a text', () => {
  test('is the same as of the whole', () => {
    const { json: value } = fc.letrec((tie) => ({
      json: fc.oneof({ maxDepth: 4 }, fc.string(), fc.boolean(), tie('list'), tie('map')),
      list: fc.array(tie('json'), { maxLength: 3 }),
      map: fc.dictionary(fc.constantFrom('name', 'inner', 'other', '__proto__'), tie('json')),
    }));
    let kept = 0;
    fc.assert(
      fc.property(value, (whole) => {
        const { value: document, problems } = readJson(JSON.stringify(whole), FILE, WANTED);
        expect(problems).toEqual([]);
        const found = plain(document?.root);
        expect(found).toEqual(plain(readJson(JSON.stringify(pruned(whole, WANTED)), FILE).value?.root));
        if (JSON.stringify(found).includes('inner')) kept++;
      }),
      { numRuns: 500, seed: 3 },
    );
    expect(kept).toBeGreaterThan(20);
  });

  test('makes no difference to what is wrong', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"\\n"',
        '"\\u00e9"',
        '"\\x"',
        '"\t"',
        '"',
        '\n',
        ' ',
        '1',
        '-0.5e3',
        '01',
      ],
      ...['true', 'nul', '//x\n', '/* x */', '{"a":[1]}', '[{"b":"c"},[]]', '\uFEFF', "'x'"],
    );
    let sound = 0;
    let wrong = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.boolean(), (some, isInside) => {
        const inner = some.join('');
        const text = `{"name": 1, "other": ${isInside ? `{"a": [${inner}]}` : inner}, "inner": {"name": 2}}`;
        const part = readJson(text, FILE, WANTED);
        const whole = readJson(text, FILE);
        expect(part.problems.filter(({ kind }) => kind !== 'duplicate-key')).toEqual(
          whole.problems.filter(({ kind }) => kind !== 'duplicate-key'),
        );
        if (whole.value === undefined) wrong++;
        else sound++;
        expect(part.value === undefined).toBe(whole.value === undefined);
      }),
      { numRuns: 5000, seed: 11 },
    );
    expect(sound).toBeGreaterThan(500);
    expect(wrong).toBeGreaterThan(500);
  });

  test.each([999, 1000])('makes no difference %i levels deep', (levels) => {
    const text = `{"other": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(readJson(text, FILE, WANTED).problems).toEqual(readJson(text, FILE).problems);
  });

  test('is given item by item, and only what is kept stays', () => {
    const text = '{"name": 1, "items": [{"name": "a", "other": 1}, 2, {"name": "b"}], "inner": {"items": [3]}}';
    const taken: unknown[] = [];
    const wanted: Wanted = {
      name: 'all',
      items: [{ name: 'all' }, (item) => taken.push(plain(item)) === 1],
    };
    const { value } = readJson(text, FILE, wanted);
    expect(taken).toEqual([[['name', 'a']], 2, [['name', 'b']]]);
    expect(plain(value?.root)).toEqual([
      ['name', 1],
      ['items', { items: [[['name', 'a']]] }],
    ]);
  });

  test('is nothing where a map stands instead of the list', () => {
    const taken: Node[] = [];
    const { value } = readJson('{"items": {"name": "a"}}', FILE, { items: ['all', (item) => taken.push(item) > 0] });
    expect(taken).toEqual([]);
    expect(plain(value?.root)).toEqual([['items', []]]);
  });

  test.each(['{"a": [1, "}"]}', '[{}]', '{"a": /* }] */ [1,]}', '7', '"x"'])('is only its place: %s', (item) => {
    const text = `{"items": [ ${item}, {}], "one": ${item} }`;
    const taken: string[] = [];
    const { value } = readJson(text, FILE, {
      items: ['place', ({ start, end }) => taken.push(text.slice(start, end)) > 0],
      one: 'place',
    });
    expect(taken).toEqual([item, '{}']);
    const one = entryOf(value?.root, 'one')?.value;
    expect(one?.kind).toBe('scalar');
    expect(text.slice(one?.start, one?.end)).toBe(item);
  });

  test('can be read from any place of the text', () => {
    const source = sourceOf('[{"name": "a"}, {"name": "b", "other": 1}] trailing', FILE);
    const at = source.text.lastIndexOf('{');
    expect(plain(readJsonPart(source, at, WANTED))).toEqual([['name', 'b']]);
  });
});

/** Maps as pairs, in their order; lists apart from them. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return node.entries.map(({ key, value }) => [key.text, plain(value)]);
  if (node?.kind === 'list') return { items: node.items.map(plain) };
  return node === undefined ? undefined : scalarValue(node);
}

/** A value without what is not wanted of it. */
function pruned(value: unknown, wanted: Wanted): unknown {
  if (Array.isArray(value)) return value.map((item) => pruned(item, wanted));
  if (wanted === 'all' || typeof value !== 'object' || value === null) return value;
  const members = wanted as { readonly [key: string]: Wanted };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) =>
      Object.hasOwn(members, key) ? [[key, pruned(held, members[key] as Wanted)]] : [],
    ),
  );
}
