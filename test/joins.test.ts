/** Joins: who names whom, by yes, no and maybe, and in linear time. */
import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../src/model/condition.js';
import type { Estate, Join } from '../src/model/estate.js';
import { choiceHole, type Hole, isHole, refHole, secretHole, textOf, unknownHole } from '../src/model/hole.js';
import type { Resource } from '../src/model/resource.js';
import { mapOf, type Value } from '../src/model/value.js';
import { cpuTime } from './support/cpu-time.js';
import { BUCKET, bucket, declared, estateWith, idOf } from './support/declared.js';

const PROD: Condition = { kind: 'equals', parameter: 'Env', constant: 'prod', name: 'IsProd' };
const BIG: Condition = { kind: 'equals', parameter: 'Size', constant: 'big', name: 'IsBig' };
const P = unknownHole('parameter', 'P');
const Q = unknownHole('parameter', 'Q');
const IMPORTED = unknownHole('imported', 'E');

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
      const start = cpuTime();
      let maybes = 0;
      for (const r of resources) maybes += estate.joined(r, TO).maybe.length + estate.joined(r, FROM).maybe.length;
      // Looking at every other resource, or at a few thousand of them, would take minutes.
      expect(cpuTime() - start).toBeLessThan(30_000);
      expect(maybes).toBeGreaterThan(0);
    },
    120_000,
  );
});
