/** What a leaf may ask: the whole table, that no answer is given too early, paths, globs, and the keys of equal resources. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leafKey } from '../src/engine/leaf-key.js';
import { OPERATORS } from '../src/engine/operators.js';
import { parsePath, pointerOf, resolvePath } from '../src/engine/path.js';
import type { Tri } from '../src/engine/tri.js';
import { matchesGlob } from '../src/model/glob.js';
import { choiceHole, refHole, secretHole, textOf, unknownHole } from '../src/model/hole.js';
import { mapOf, type Value } from '../src/model/value.js';
import { cpuTime } from './support/cpu-time.js';
import { completeValue, type Holey, holey } from './support/random-values.js';

const P = unknownHole('parameter', 'P');

/** One value of every kind that an operator can meet; `fixtures/engine/operators.json` says what each answers. */
const ACTUALS: { readonly [name: string]: Value | undefined } = {
  same: 'aws:kms',
  other: 'AES256',
  absent: undefined,
  number: 30,
  'numeric-text': '5',
  'empty-text': '',
  true: true,
  'list-with': ['x', 'aws:kms'],
  'list-without': ['y', 'AES256'],
  'list-empty': [],
  'list-with-hole': ['AES256', P],
  map: mapOf([['aws:kms', 'aws:kms']]),
  unknown: unknownHole('access-denied'),
  parameter: P,
  ref: refHole('lake.yaml#Key', 'Arn'),
  secret: secretHole(),
  'text-may': textOf(['aws:', P]),
  'text-cannot': textOf(['AES', P]),
  'text-starts': textOf(['aws:kms:', P]),
  choice: choiceHole({ kind: 'equals', parameter: 'Env', constant: 'prod' }, 'aws:kms', undefined),
};

interface Row {
  readonly operator: string;
  readonly value: Value;
  readonly true?: readonly string[];
  readonly false?: readonly string[];
  readonly '?'?: readonly string[];
}
const TABLE: readonly Row[] = JSON.parse(readFileSync('fixtures/engine/operators.json', 'utf8'));

function ask(operator: string, actual: Value | undefined, expected: Value | undefined): Tri {
  const found = OPERATORS[operator];
  if (found === undefined) throw new Error(`there is no operator ${operator}`);
  return found(actual, expected);
}

describe('the table', () => {
  test('holds every operator, and of every row every kind of value', () => {
    expect([...new Set(TABLE.map((row) => row.operator))].sort()).toEqual(Object.keys(OPERATORS).sort());
    for (const row of TABLE) {
      const named = [...(row.true ?? []), ...(row.false ?? []), ...(row['?'] ?? [])];
      expect([row.operator, named.sort()]).toEqual([row.operator, Object.keys(ACTUALS).sort()]);
    }
  });

  test.each(TABLE.map((row) => [`${row.operator} ${JSON.stringify(row.value)}`, row] as const))('%s', (_, row) => {
    const answers = (wanted: Tri) =>
      Object.keys(ACTUALS).filter((name) => ask(row.operator, ACTUALS[name], row.value) === wanted);
    expect({ true: answers(true), false: answers(false), '?': answers('?') }).toEqual({
      true: row.true ?? [],
      false: row.false ?? [],
      '?': row['?'] ?? [],
    });
  });

  test('nothing is told of a value that a rule compares with and nobody set', () => {
    for (const operator of Object.keys(OPERATORS))
      for (const [name, actual] of Object.entries(ACTUALS))
        expect([operator, name, ask(operator, actual, undefined)]).toEqual([
          operator,
          name,
          actual === undefined && operator !== 'exists' ? false : '?',
        ]);
  });
});

describe('an answer given while something is unknown', () => {
  const operand: fc.Arbitrary<Value> = fc.oneof(
    fc.constantFrom<Value>('a', 'b', 'ab', 'aab', '', 1, 2, true, '*', 'a*', '?b'),
    fc.array(fc.constantFrom<Value>('a', 'b', 'ab', 1), { maxLength: 2 }),
  );
  const survives = (asked: (value: Value | undefined) => Tri, given: Holey): boolean => {
    const early = asked(given.value);
    const late = asked(completeValue(given));
    if (early !== '?') expect(late).toBe(early);
    return early !== '?';
  };

  test('is that of every value that the unknown may turn out to be', () => {
    const early: string[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(OPERATORS)), holey, operand, (operator, given, expected) => {
        if (survives((value) => ask(operator, value, expected), given)) early.push(operator);
      }),
      { numRuns: 20_000 },
    );
    expect(new Set(early).size).toBe(Object.keys(OPERATORS).length);
  });

  test('through a path, too', () => {
    const path = fc.constantFrom(
      '$',
      '$.a',
      "$['a']",
      '$[0]',
      '$[*]',
      '$[*].a',
      '$.a[*]',
      '$.a[*].b',
      '$[*].a[*]',
      '$.a.b',
    );
    let early = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(OPERATORS)),
        path,
        holey,
        operand,
        (operator, text, given, expected) => {
          const parsed = parsePath(text);
          if ('wrongAt' in parsed) throw new Error(text);
          if (survives((value) => ask(operator, resolvePath(value, parsed), expected), given)) early++;
        },
      ),
      { numRuns: 20_000 },
    );
    expect(early).toBeGreaterThan(1000);
  });

  test('is the same for values with the same key', () => {
    let same = 0;
    fc.assert(
      fc.property(holey, holey, fc.constantFrom(...Object.keys(OPERATORS)), operand, (a, b, operator, expected) => {
        if (leafKey(a.value) !== leafKey(b.value)) return;
        same++;
        expect(ask(operator, a.value, expected)).toBe(ask(operator, b.value, expected));
      }),
      { numRuns: 20_000 },
    );
    expect(same).toBeGreaterThan(500);
  });
});

describe('paths', () => {
  const value = mapOf([
    ['a', [mapOf([['b', 1]]), mapOf([]), mapOf([['b', 2]]), P]],
    ['empty', []],
    ['scalar', 'text'],
    ['nested', [mapOf([['c', ['x', 'y']]]), mapOf([['c', ['z']]])]],
    ['hidden', mapOf([['c', [unknownHole('access-denied')]]])],
    ['denied', unknownHole('access-denied', 's3:GetBucketX')],
    ['ref', refHole('lake.yaml#Key')],
    ['__proto__', mapOf([['own', 1]])],
    ['odd name/~', 1],
  ]);
  const cases: readonly (readonly [string, Value | undefined])[] = [
    ['$', value],
    ['$.a[0].b', 1],
    ['$.a[1].b', undefined],
    ['$.a[9]', undefined],
    ['$.a[*].b', [1, 2, P]],
    ['$.a.b', undefined],
    ['$.empty[*]', []],
    ['$.empty[*].b', []],
    ['$.missing[*].b', undefined],
    ['$.scalar', 'text'],
    ['$.scalar.length', undefined],
    ['$.scalar[0]', undefined],
    ['$.scalar[*]', undefined],
    ['$.nested[*].c[*]', ['x', 'y', 'z']],
    ['$.nested[*].c', [['x', 'y'], ['z']]],
    ['$.denied.anything[*].below', unknownHole('access-denied', 's3:GetBucketX')],
    ['$.ref.Arn', unknownHole('unresolved-function', 'inside a ref')],
    ["$['odd name/~']", 1],
    ["$['__proto__'].own", 1],
    ['$.constructor', undefined],
    ['$.toString.name', undefined],
    ["$['__proto__']['__proto__']", undefined],
  ];
  test.each(cases)('%s', (text, expected) => {
    const path = parsePath(text);
    if ('wrongAt' in path) throw new Error(`${text} stops at ${path.wrongAt}`);
    expect(resolvePath(value, path)).toEqual(expected);
  });

  const wrong: readonly (readonly [string, number])[] = [
    ['', 0],
    ['a', 0],
    ['.a', 0],
    ['$a', 1],
    ['$..a', 1],
    ['$.a.', 3],
    ['$.a b', 3],
    ['$.*', 1],
    ['$[]', 1],
    ['$[-1]', 1],
    ['$[0:2]', 1],
    ['$[0,1]', 1],
    ['$["a"]', 1],
    ["$['a\\'b']", 1],
    ["$['a", 1],
    ['$[?(@.a==1)]', 1],
    ['$[(@.length-1)]', 1],
    ['$.a[?(@.constructor.constructor("return process")())]', 3],
    ['$.a^', 3],
    ['$.a~', 3],
    ['$[1234567]', 1],
  ];
  test.each(wrong)('%j is no path', (text, wrongAt) => {
    expect(parsePath(text)).toEqual({ wrongAt });
  });

  test('as pointers', () => {
    const path = parsePath("$.a[0][*]['x/y~']");
    expect('wrongAt' in path ? path : pointerOf(path)).toBe('/a/0/*/x~1y~0');
  });
});

describe('globs', () => {
  test('agree with the regular expression that they mean', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, (text, pattern) => {
        const meant = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`);
        expect(matchesGlob(text, pattern)).toBe(meant.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('a pattern of many stars does not blow up', () => {
    const start = cpuTime();
    expect(matchesGlob('a'.repeat(2000), `${'*a'.repeat(500)}b`)).toBe(false);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
