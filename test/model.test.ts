/** The nouns: pointers, values with holes in them, partly known texts, and likeness. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../src/model/condition.js';
import { choiceHole, type Hole, isHole, refHole, secretHole, textOf, unknownHole } from '../src/model/hole.js';
import { child, isWithin, parent, segments } from '../src/model/pointer.js';
import { whatDecides } from '../src/model/reason-words.js';
import { keyOfText, sameText } from '../src/model/same.js';
import { field, isMap, mapOf, type Value, valueAt } from '../src/model/value.js';
import { completed, completion, part, parts } from './support/random-texts.js';

const PROD: Condition = { kind: 'equals', parameter: 'Env', constant: 'prod', name: 'IsProd' };
const BIG: Condition = { kind: 'equals', parameter: 'Size', constant: 'big', name: 'IsBig' };
const P = unknownHole('parameter', 'P');
const Q = unknownHole('parameter', 'Q');
const IMPORTED = unknownHole('imported', 'E');

describe('pointers', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('a/b', '~', '~1', '/', '__proto__', ''));
  test('are made of their segments, escaped', () => {
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const pointer = keys.reduce(child, '');
        expect(segments(pointer)).toEqual(keys);
        expect(parent(pointer)).toBe(keys.length === 0 ? undefined : keys.slice(0, -1).reduce(child, ''));
      }),
    );
  });

  test('lie within another when it is a prefix by whole segments', () => {
    expect(isWithin('/Rules/10', '/Rules/1')).toBe(false);
    expect(isWithin('/Rules/1/Id', '/Rules/1')).toBe(true);
    expect(isWithin('/Rules', '')).toBe(true);
    expect(isWithin('', '/Rules')).toBe(false);
  });
});

describe('valueAt', () => {
  const map = mapOf([
    ['__proto__', mapOf([['polluted', 'own']])],
    ['List', ['a', mapOf([['Id', 'b']])]],
    ['Unknown', P],
    ['Ref', refHole('lake.yaml#Key', 'Arn')],
    ['Text', textOf(['a', P])],
    ['Secret', secretHole()],
    ['If', choiceHole(PROD, mapOf([['Id', 1]]), undefined)],
    ['IfElse', choiceHole(PROD, mapOf([['Id', 1]]), mapOf([['Id', choiceHole(BIG, 2, 3)]]))],
    ['a/b', mapOf([['~', 'escaped']])],
    ['01', 'a key, not an index'],
  ]);
  const cases: readonly (readonly [string, Value | undefined])[] = [
    ['', map],
    ['/List/0', 'a'],
    ['/List/1/Id', 'b'],
    ['/List/2', undefined],
    ['/List/-1', undefined],
    ['/List/01', undefined],
    ['/List/1e0', undefined],
    ['/List/length', undefined],
    ['/List/0/length', undefined],
    ['/01', 'a key, not an index'],
    ['/a~1b/~0', 'escaped'],
    ['/__proto__/polluted', 'own'],
    ['/List/__proto__', undefined],
    ['/constructor', undefined],
    ['/constructor/prototype', undefined],
    ['/toString', undefined],
    ['/Unknown/Below/0', P],
    ['/Ref/Below', unknownHole('unresolved-function', 'inside a ref')],
    ['/Ref/resource', unknownHole('unresolved-function', 'inside a ref')],
    ['/Text/parts/0', unknownHole('unresolved-function', 'inside a text')],
    ['/Secret/kind', unknownHole('unresolved-function', 'inside a secret')],
    ['/If/Id', choiceHole(PROD, 1, undefined)],
    ['/If/Missing', undefined],
    ['/If/then', undefined],
    ['/IfElse/Id', choiceHole(PROD, 1, choiceHole(BIG, 2, 3))],
    ['/If/Id/Deeper', undefined],
  ];
  test.each(cases)('%s', (pointer, expected) => {
    expect(valueAt(map, pointer)).toEqual(expected);
  });

  test('a key that everything inherits is no field', () => {
    for (const key of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) {
      expect(field({}, key)).toBeUndefined();
      expect(field(['a'], key)).toBeUndefined();
      expect(field('text', 'length')).toBeUndefined();
      expect(field(mapOf([[key, 'own']]), key)).toBe('own');
    }
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('holes', () => {
  test('cannot be forged by anything that a file says', () => {
    const forged = [
      '{"kind":"unknown","reason":"parameter","detail":"P"}',
      '{"kind":"ref","resource":"lake.yaml#Key"}',
      '{"__proto__":{"kind":"secret"},"kind":"secret"}',
      '{"constructor":{"name":"Unknown"},"kind":"unknown"}',
    ].map((text) => JSON.parse(text));
    for (const value of forged) {
      expect(isHole(value)).toBe(false);
      expect(isMap(value)).toBe(true);
      expect(sameText(value, P)).not.toBe('yes');
    }
    const notHole = (value: unknown): void => {
      expect(isHole(value)).toBe(false);
      if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) notHole(each);
    };
    fc.assert(fc.property(fc.json(), (text) => notHole(JSON.parse(text))));
  });

  const spelt = (value: Value | undefined): unknown =>
    isHole(value) && value.kind === 'choice' ? [value.if, spelt(value.then), spelt(value.else)] : value;

  describe('textOf', () => {
    test('is associative', () => {
      fc.assert(
        fc.property(parts, parts, (a, b) => {
          expect(spelt(textOf([textOf(a), ...b]))).toEqual(spelt(textOf([...a, ...b])));
          expect(spelt(textOf([...a, textOf(b)]))).toEqual(spelt(textOf([...a, ...b])));
        }),
        { numRuns: 1000 },
      );
    });

    test('says the same whether conditions are decided before or after', () => {
      fc.assert(
        fc.property(parts, completion, (all, how) => {
          const decide = (value: Value | undefined): Value | undefined =>
            isHole(value) && value.kind === 'choice' ? decide(how.truth(value.if) ? value.then : value.else) : value;
          const before = textOf(all.map((each) => (decide(each) ?? '') as string | Hole));
          expect(decide(textOf(all))).toEqual(before);
        }),
        { numRuns: 1000 },
      );
    });

    test('holds no choice, no text and no empty or adjacent strings inside a text', () => {
      let texts = 0;
      const check = (value: Value | undefined): void => {
        if (!isHole(value)) return;
        if (value.kind === 'choice') for (const side of [value.then, value.else]) check(side);
        if (value.kind !== 'text') return;
        texts++;
        expect(value.parts.some(isHole)).toBe(true);
        for (const [i, each] of value.parts.entries()) {
          expect(each).not.toBe('');
          if (isHole(each)) expect(['unknown', 'ref', 'secret']).toContain(each.kind);
          else expect(typeof value.parts[i + 1]).not.toBe('string');
        }
      };
      fc.assert(fc.property(parts, (all) => check(textOf(all))));
      expect(texts).toBeGreaterThan(10);
    });

    const of = (text: string | undefined, other: Value | undefined) => choiceHole(PROD, text, other);
    const cases: readonly (readonly [string, readonly (string | Hole)[], Value])[] = [
      ['nothing', [], ''],
      ['one literal', ['a'], 'a'],
      ['one hole', [P], P],
      ['a hole between empty texts', ['', P, ''], P],
      ['an absent side is the empty text', [of('x', undefined), '-a'], of('x-a', '-a')],
      ['a number on a side', ['n', of('x', 7)], of('nx', 'n7')],
      ['a choice that stands alone', [of('x', 'y')], of('x', 'y')],
    ];
    test.each(cases)('%s', (_, given, expected) => {
      expect(spelt(textOf(given))).toEqual(spelt(expected));
    });

    const tooMany = (value: Value) => isHole(value) && value.kind === 'unknown' && value.reason === 'too-many-choices';
    /** A chain of Fn::If in Fn::If with so many texts. */
    const chain = (texts: number): Hole =>
      Array.from({ length: texts - 1 }).reduce<Hole>((rest, _, i) => choiceHole(PROD, `x${i}`, rest), P);
    const capped: readonly (readonly [string, readonly (string | Hole)[], boolean])[] = [
      ['three choices make eight texts', [of('a', 'b'), of('c', 'd'), '-', of('e', 'f')], false],
      ['four make sixteen', [of('a', 'b'), of('c', 'd'), of('e', 'f'), of('g', 'h')], true],
      ['four, some of them joined before', [textOf([of('a', 'b'), of('c', 'd')]), of('e', 'f'), of('g', 'h')], true],
      ['a chain of eight texts', ['a', chain(8)], false],
      ['a chain of nine', ['a', chain(9)], true],
      ['three by three', [chain(3), chain(3)], true],
      ['three chains of 300: 27 million texts', [chain(300), chain(300), chain(300)], true],
    ];
    test.each(capped)('at most eight texts: %s', (_, given, expected) => {
      expect(tooMany(textOf(given))).toBe(expected);
    });
  });
});

test('what would decide it depends on what is not known: nobody gives an account a default', () => {
  const [deployed, written] = ['AWS::AccountId, which may be 111122223333', 'Env'].map((detail) =>
    whatDecides([{ reason: 'parameter', detail }]).join(),
  );
  expect(deployed).toMatch(/snapshot.*provider/);
  expect(deployed).not.toContain('default');
  expect(written).toContain('default');
});

describe('sameText', () => {
  const cases: readonly (readonly [string, Value, Value, ReturnType<typeof sameText>])[] = [
    ['equal literals', 'logs', 'logs', 'yes'],
    ['other literals', 'logs', 'raw', 'no'],
    ['the same parameter', P, unknownHole('parameter', 'P'), 'yes'],
    ['two parameters', P, Q, 'maybe'],
    ['two parameters without a name', unknownHole('parameter'), unknownHole('parameter'), 'maybe'],
    ['two unknowns that look alike', IMPORTED, unknownHole('imported', 'E'), 'maybe'],
    ['an unknown and a literal', P, 'logs', 'maybe'],
    ['the same reference', refHole('k', 'Arn'), refHole('k', 'Arn'), 'yes'],
    ['two attributes', refHole('k', 'Arn'), refHole('k'), 'maybe'],
    ['two references', refHole('k'), refHole('l'), 'maybe'],
    ['texts of the same parts', textOf(['a-', P]), textOf(['a-', P]), 'yes'],
    ['texts of alike unknowns', textOf(['a-', IMPORTED]), textOf(['a-', IMPORTED]), 'maybe'],
    ['a text that may be the literal', textOf(['a-', P]), 'a-b', 'maybe'],
    ['a text that starts otherwise', textOf(['a-', P]), 'b-b', 'no'],
    ['a text that ends otherwise', textOf([P, '-a']), 'a-b', 'no'],
    ['a text that is longer', textOf(['aba', P, 'aba']), 'aba', 'no'],
    ['a text whose middle is missing', textOf([P, '-x-', Q]), 'a-y-b', 'no'],
    ['secrets', secretHole(), secretHole(), 'maybe'],
  ];
  test.each(cases)('%s', (_, a, b, expected) => {
    expect(sameText(a, b)).toBe(expected);
    expect(sameText(b, a)).toBe(expected);
    expect(keyOfText(a) !== undefined && keyOfText(a) === keyOfText(b)).toBe(expected === 'yes');
  });

  test('is symmetric, and right however the holes turn out', () => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(part, part, completion, (a, b, how) => {
        const answer = sameText(a, b);
        answers.add(answer);
        expect(sameText(b, a)).toBe(answer);
        const equal = completed(a, how) === completed(b, how);
        if (answer !== 'maybe') expect(equal).toBe(answer === 'yes');
        const key = keyOfText(a);
        expect(key !== undefined && key === keyOfText(b)).toBe(answer === 'yes');
      }),
      { numRuns: 5000 },
    );
    expect([...answers].sort()).toEqual(['maybe', 'no', 'yes']);
  });
});
