import { describe, expect, test } from '@jest/globals';
import { FACTS } from '../src/facts/facts.js';
import { field, isMap } from '../src/model/value.js';
import { checkPointer } from '../src/vocabulary/check-pointer.js';
import { FACT_CASES } from './support/fact-cases.js';
import { deriveFrom, deriveWithoutEstate, isDeclared } from './support/facts-of.js';

test('every fact has cases, and every case a fact', () => {
  expect(FACTS.length).toBeGreaterThan(0);
  expect(Object.keys(FACT_CASES).sort()).toEqual(FACTS.map((fact) => fact.name).sort());
});

describe.each(FACTS)('$name', (fact) => {
  test('reads only what exists', () => {
    expect(fact.reads.length).toBeGreaterThan(0);
    expect(fact.reads.flatMap(({ type, pointer }) => checkPointer(type, pointer) ?? [])).toEqual([]);
  });

  test.each([...(FACT_CASES[fact.name] ?? [])])('$name', ({ of, params, perimeter, is, holds = {} }) => {
    expect(is !== undefined || Object.keys(holds).length > 0).toBe(true);
    expect(of[0].type).toBe(fact.type);
    const { derived, seen } = deriveFrom(fact, of, params, perimeter);
    if (is !== undefined) expect(derived.value).toEqual(is);
    const told = Object.keys(holds).map((name) => {
      const value = field(derived.value, name);
      return [name, field(value, 'holds') ?? value] as const;
    });
    expect(Object.fromEntries(told)).toEqual(holds);
    expect([...seen].filter((each) => !isDeclared(fact, each))).toEqual([]);
  });

  test('stands alone where it says so', () => {
    if (fact.alone !== true) return;
    for (const { of, params } of FACT_CASES[fact.name] ?? []) {
      const elsewhere = { id: 'other#Other', scope: { account: '9', region: '9', partition: '9' } };
      const values = [of[0], { ...of[0], ...elsewhere }].map((each) => deriveWithoutEstate(fact, each, params).value);
      expect(values[0]).toEqual(values[1]);
    }
  });

  test('declares every field it gives, and where each came from', () => {
    const isField = (pointer: string) => fact.fields.includes(pointer) || fact.fields.includes('/*');
    const given = (FACT_CASES[fact.name] ?? []).map(
      ({ of, params, perimeter }) => deriveFrom(fact, of, params, perimeter).derived,
    );
    const fields = given.flatMap(({ value }) => (isMap(value) ? Object.keys(value) : [])).map((key) => `/${key}`);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((pointer) => !isField(pointer))).toEqual([]);
    for (const { value, sources } of given) {
      const sourced = (pointer: string) => sources.has(pointer) || sources.has('');
      expect(isMap(value) ? Object.keys(value).filter((key) => !sourced(`/${key}`)) : []).toEqual([]);
      expect([...sources.values()].filter((source) => source.at.length === 0)).toEqual([]);
    }
  });
});
