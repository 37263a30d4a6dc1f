/** The nouns: pointers, values with holes in them, partly known texts, likeness, and joins. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../src/model/condition.js';
import type { Estate, Join } from '../src/model/estate.js';
import { choiceHole, type Hole, isHole, refHole, secretHole, textOf, unknownHole } from '../src/model/hole.js';
import { child, isWithin, parent, segments } from '../src/model/pointer.js';
import type { Resource } from '../src/model/resource.js';
import { sameText } from '../src/model/same.js';
import { field, isMap, mapOf, type Value, valueAt } from '../src/model/value.js';
import { BUCKET, bucket, declared, estateWith, idOf } from './support/declared.js';
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
      }),
      { numRuns: 5000 },
    );
    expect([...answers].sort()).toEqual(['maybe', 'no', 'yes']);
  });
});

describe('joins', () => {
  const LOGS_TO = '/LoggingConfiguration/DestinationBucketName';
  const TO: Join = { type: BUCKET, to: LOGS_TO };
  const FROM: Join = { type: BUCKET, from: LOGS_TO };
  const logging = (to: Value) => ({ LoggingConfiguration: mapOf([['DestinationBucketName', to]]) });
  const names = (found: readonly Resource[]) => found.map((each) => each.identity);
  const answer = (estate: Estate, from: string, how: Join) => {
    const { yes, maybe } = estate.joined(estate.byId(idOf(from)) as Resource, how);
    return { yes: names(yes), maybe: names(maybe) };
  };

  /** `Source` names its log bucket by the first value; the second is the name of `Target`. */
  const cases: readonly (readonly [string, Value, Value | undefined, 'yes' | 'no' | 'maybe'])[] = [
    ['the literal name', 'logs', 'logs', 'yes'],
    ['another literal name', 'raw', 'logs', 'no'],
    ['a literal and a generated name', 'logs', undefined, 'no'],
    ['a literal and an unknown name', 'logs', P, 'maybe'],
    ['a literal and a name that cannot be it', 'raw', textOf(['logs-', P]), 'no'],
    ['a literal and a name that may be it', 'logs-1', textOf(['logs-', P]), 'maybe'],
    ['a reference', refHole(idOf('Target')), 'logs', 'yes'],
    ['a reference to a generated name', refHole(idOf('Target')), undefined, 'yes'],
    ['a reference to an unknown name', refHole(idOf('Target')), IMPORTED, 'yes'],
    ['a reference to another bucket of the root', refHole(idOf('Other')), 'logs', 'no'],
    ['a reference to another bucket, this one having an unknown name', refHole(idOf('Other')), P, 'no'],
    ['a reference to what the root lacks, and an unknown name', refHole('elsewhere.yaml#Logs'), P, 'maybe'],
    ['the same parameter', P, P, 'yes'],
    ['two parameters', P, Q, 'maybe'],
    ['two unknowns that look alike', IMPORTED, unknownHole('imported', 'E'), 'maybe'],
    ['an unknown and a literal', IMPORTED, 'logs', 'maybe'],
    ['an unknown and a generated name', P, undefined, 'maybe'],
    ['a secret', secretHole(), 'logs', 'maybe'],
    ['texts of the same parts', textOf(['logs-', P]), textOf(['logs-', P]), 'yes'],
    ['a choice of this and another', choiceHole(PROD, 'logs', 'raw'), 'logs', 'maybe'],
    ['a choice of this on both sides', choiceHole(PROD, 'logs', refHole(idOf('Target'))), 'logs', 'yes'],
    ['a choice of neither', choiceHole(PROD, 'raw', undefined), 'logs', 'no'],
    ['a name that is a choice', 'logs', choiceHole(PROD, 'logs', 'raw'), 'maybe'],
  ];
  test.each(cases)('%s', (_, destination, name, expected) => {
    const target = bucket('Target', name === undefined ? {} : { BucketName: name });
    const estate = estateWith([
      bucket('Source', logging(destination)),
      target,
      bucket('Other', { BucketName: 'other' }),
    ]);
    const found = (side: 'yes' | 'maybe', joined: { readonly [key: string]: readonly string[] }, of: string) =>
      expect([side, joined[side]?.includes(of)]).toEqual([side, expected === side]);
    for (const side of ['yes', 'maybe'] as const) {
      found(side, answer(estate, 'Target', TO), 'Source');
      found(side, answer(estate, 'Source', FROM), 'Target');
    }
  });

  test('nothing that names is no match', () => {
    const estate = estateWith([bucket('Source', {}), bucket('Target', { BucketName: P })]);
    expect(answer(estate, 'Target', TO)).toEqual({ yes: [], maybe: [] });
    expect(answer(estate, 'Source', FROM)).toEqual({ yes: [], maybe: [] });
  });

  test('another type is no match, even by reference', () => {
    const key = declared('AWS::KMS::Key', 'Target', {});
    const estate = estateWith([bucket('Source', logging(refHole(key.id))), key]);
    expect(answer(estate, 'Source', FROM)).toEqual({ yes: [], maybe: [] });
  });

  const existing: readonly (readonly [string, true | Hole, boolean | undefined, 'yes' | 'maybe' | 'no'])[] = [
    ['surely there', true, undefined, 'yes'],
    ['nobody knows whether it is there', unknownHole('unresolved-function', 'count'), undefined, 'maybe'],
    ['there where the condition holds, which is open', choiceHole(PROD, true, undefined), undefined, 'maybe'],
    ['there where the condition holds, and it does', choiceHole(PROD, true, undefined), true, 'yes'],
    ['there where the condition holds, and it does not', choiceHole(PROD, true, undefined), false, 'no'],
    ['there where the condition does not hold', choiceHole(PROD, undefined, true), false, 'yes'],
  ];
  test.each(existing)('the other resource is %s', (_, exists, truth, expected) => {
    const target = bucket('Target', { BucketName: 'logs' });
    const source = bucket('Source', logging('logs'), { exists });
    const asked: Condition[] = [];
    const { yes, maybe } = estateWith([source, target]).joined(target, TO, (each) => {
      asked.push(each);
      return truth;
    });
    expect({ yes: names(yes), maybe: names(maybe) }).toEqual({
      yes: expected === 'yes' ? ['Source'] : [],
      maybe: expected === 'maybe' ? ['Source'] : [],
    });
    expect(asked).toEqual(isHole(exists) && exists.kind === 'choice' ? [PROD] : []);
  });

  test('a condition that makes no difference is not asked', () => {
    const target = bucket('Target', { BucketName: 'logs' });
    const both = bucket('Source', logging(choiceHole(PROD, 'logs', refHole(target.id))));
    const { yes } = estateWith([target, both]).joined(target, TO, () => {
      throw new Error('asked');
    });
    expect(names(yes)).toEqual(['Source']);
  });

  test('a condition inside a side that does not hold is not asked', () => {
    const target = bucket('Target', { BucketName: 'logs' });
    const nested = choiceHole(PROD, choiceHole(BIG, 'logs', 'raw'), 'raw');
    const asked: string[] = [];
    const { yes, maybe } = estateWith([target, bucket('Source', logging(nested))]).joined(target, TO, (each) => {
      asked.push(each.name ?? '');
      return false;
    });
    expect([...yes, ...maybe]).toEqual([]);
    expect(asked).toEqual(['IsProd']);
  });

  test('of the same account', () => {
    const account: Join = { type: 'AWS::S3::AccountPublicAccessBlock', account: true };
    const block = (name: string, of: Value) => declared('AWS::S3::AccountPublicAccessBlock', name, {}, { account: of });
    const blocks = [block('Same', '111122223333'), block('Other', '444455556666'), block('Unknown', IMPORTED)];
    expect(answer(estateWith([bucket('B', {}), ...blocks]), 'B', account)).toEqual({
      yes: ['Same'],
      maybe: ['Unknown'],
    });
  });

  test('of many that might be meant some are enough, but what exists surely is among them', () => {
    const unsure = Array.from({ length: 40 }, (_, i) =>
      bucket(`Unsure${i}`, logging(IMPORTED), { exists: choiceHole(PROD, true, undefined) }),
    );
    const target = bucket('Target', { BucketName: 'logs' });
    const estate = estateWith([target, ...unsure, bucket('Sure', logging(IMPORTED))]);
    const { maybe } = estate.joined(target, TO, () => false);
    expect(names(maybe)).toEqual(['Sure']);
    expect(estate.joined(target, TO).maybe.length).toBeGreaterThan(0);
  });

  test('a yes is found behind any number of maybes', () => {
    const target = bucket('Target', { BucketName: IMPORTED });
    const many = Array.from({ length: 5000 }, (_, i) =>
      bucket(`B${i}`, { ...logging(IMPORTED), BucketName: IMPORTED }),
    );
    const estate = estateWith([target, ...many, bucket('Source', logging(refHole(target.id)))]);
    expect(answer(estate, 'Target', TO).yes).toEqual(['Source']);
    expect(answer(estate, 'Source', FROM).yes).toEqual(['Target']);
  });

  const scenes: readonly (readonly [number, string, (i: number) => Resource])[] = [
    [
      20_000,
      'no log destination could be read',
      (i) => bucket(`B${i}`, { BucketName: `b${i}`, LoggingConfiguration: IMPORTED }),
    ],
    [100_000, 'no name could be read', (i) => bucket(`B${i}`, { BucketName: IMPORTED, ...logging('logs') })],
    [20_000, 'neither could be read', (i) => bucket(`B${i}`, { BucketName: IMPORTED, ...logging(IMPORTED) })],
    [
      20_000,
      'every name is unknown, every bucket references the next',
      (i) => bucket(`B${i}`, { BucketName: IMPORTED, ...logging(refHole(idOf(`B${i + 1}`))) }),
    ],
  ];
  test.each(scenes)(
    '%d resources are joined in linear time where %s',
    (count, _, make) => {
      const resources = Array.from({ length: count }, (_, i) => make(i));
      const estate = estateWith(resources);
      const start = performance.now();
      let maybes = 0;
      for (const r of resources) maybes += estate.joined(r, TO).maybe.length + estate.joined(r, FROM).maybe.length;
      // Looking at every other resource, or at a few thousand of them, would take minutes.
      expect(performance.now() - start).toBeLessThan(count / 4);
      expect(maybes).toBeGreaterThan(0);
    },
    60_000,
  );
});
