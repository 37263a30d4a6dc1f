import { judgeOf } from '../../src/engine/judge.js';
import { planAll } from '../../src/engine/plan.js';
import type { Estate } from '../../src/model/estate.js';
import { estateOf } from '../../src/model/estate-of.js';
import type { Fact } from '../../src/model/fact.js';
import type { Verdict } from '../../src/model/finding.js';
import { unknownHole } from '../../src/model/hole.js';
import type { Perimeter } from '../../src/model/perimeter.js';
import { child, type Pointer, segments } from '../../src/model/pointer.js';
import type { Resource } from '../../src/model/resource.js';
import type { SelectedRule } from '../../src/model/rule.js';
import { isList, isMap, mapOf, type Value, type ValueMap, valueAt } from '../../src/model/value.js';

export interface Law {
  readonly rules: readonly SelectedRule[];
  readonly facts: readonly Fact[];
  readonly perimeter: Perimeter;
  /** At most so many pointers of one resource are tried, evenly spread. */
  readonly pointers?: number;
  /** Which values are replaced; left out: all. */
  readonly among?: (value: Value, pointer: Pointer) => boolean;
}

export interface Lawfulness {
  /** How many pointers were replaced. */
  readonly tried: number;
  /** How many of the verdicts so gained were another than before. */
  readonly changed: number;
  /** What no hole may do, in words. */
  readonly broken: readonly string[];
}

/** What a verdict may not become because one more value is unknown. */
const FORBIDDEN: { readonly [verdict in Verdict]: readonly Verdict[] } = {
  pass: ['fail', 'not-applicable'],
  fail: ['pass', 'not-applicable'],
  'not-applicable': ['fail'],
  unknown: [],
};

/** Replaces every property of every resource in turn by an unknown, and compares what the rules then say with what they said. */
export async function lawOfHoles(estate: Estate, law: Law): Promise<Lawfulness> {
  const verdictsOf = judging(law);
  const resources = [...estate.resources];
  const before = await verdictsOf(withResources(estate, resources));
  const broken: string[] = [];
  let tried = 0;
  let changed = 0;
  for (const [i, r] of resources.entries()) {
    const among = pointersIn(r.properties, '').filter(
      (pointer) => law.among?.(valueAt(r.properties, pointer) as Value, pointer) ?? true,
    );
    for (const pointer of spread(among, law.pointers ?? 100)) {
      tried++;
      const after = await verdictsOf(withResources(estate, resources.with(i, withUnknown(r, pointer))));
      for (const [pair, verdict] of before) {
        const now = after.get(pair) as Verdict;
        if (now !== verdict) changed++;
        if (FORBIDDEN[verdict].includes(now))
          broken.push(`${pair}: ${verdict} became ${now} when ${pointer} of ${r.id} was unknown`);
      }
    }
  }
  return { tried, changed, broken };
}

/** Verdicts by rule and resource. */
function judging({ rules, facts, perimeter }: Law): (estate: Estate) => Promise<ReadonlyMap<string, Verdict>> {
  const judges = new Map([...planAll(rules, facts)].map(([type, plan]) => [type, judgeOf(plan, perimeter)]));
  return async (estate) => {
    const verdicts = new Map<string, Verdict>();
    for (const r of estate.resources)
      for (const { planned, verdict } of (await judges.get(r.type)?.(r, estate)) ?? [])
        verdicts.set(`${planned.selected.rule.id} on ${r.id}`, verdict);
    return verdicts;
  };
}

function withResources(estate: Estate, resources: readonly Resource[]): Estate {
  const { root, source, parameters, complete, namesOf } = estate;
  return estateOf({ root, source, parameters, complete, namesOf, resources });
}

/** Every pointer at which something stands; a choice is one thing. */
function pointersIn(value: Value, at: Pointer): readonly Pointer[] {
  const below = isList(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];
  return [...below].flatMap(([key, each]) => {
    const pointer = child(at, key);
    return [pointer, ...pointersIn(each, pointer)];
  });
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)] as T);
}

function withUnknown(r: Resource, pointer: Pointer): Resource {
  // Where `origins` is a getter of a class, spreading does not copy it.
  return { ...r, origins: r.origins, properties: replaced(r.properties, segments(pointer)) as ValueMap };
}

function replaced(value: Value, [step, ...rest]: readonly string[]): Value {
  if (step === undefined) return unknownHole('unresolved-function', 'the law of holes');
  if (isList(value)) return value.with(Number(step), replaced(value[Number(step)] as Value, rest));
  const map = value as ValueMap;
  return mapOf(Object.entries(map).map(([key, each]) => [key, key === step ? replaced(each, rest) : each]));
}
