import fc from 'fast-check';
import type { Condition } from '../../src/model/condition.js';
import type { Parameters } from '../../src/model/world.js';

const PARAMETERS = ['Env', 'Tier', 'Region'];
const CONSTANTS = ['a', 'b', 'c'];
/** What a parameter may be: the constants that conditions name, one that none names, and any text at all. */
const ALLOWED = [...CONSTANTS, 'd'];
const ANY_OTHER = 'a text that nobody names';

export type Values = ReadonlyMap<string, string>;

export const equalsCondition: fc.Arbitrary<Condition> = fc.record(
  {
    kind: fc.constant('equals' as const),
    parameter: fc.constantFrom(...PARAMETERS),
    constant: fc.constantFrom(...CONSTANTS),
    name: fc.constantFrom('IsA', 'Prod'),
  },
  { requiredKeys: ['kind', 'parameter', 'constant'] },
);

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'condition' },
    equalsCondition,
    fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
})).tree;

export const parameters: fc.Arbitrary<Parameters> = fc
  .dictionary(fc.constantFrom(...PARAMETERS), fc.subarray(ALLOWED, { minLength: 1 }))
  .map((allowed) => new Map(Object.entries(allowed).map(([name, values]) => [name, { allowed: values }])));

/** Every way the parameters can be. */
export function everyWay(allowed: Parameters): readonly Values[] {
  return PARAMETERS.reduce<readonly Values[]>(
    (ways, name) =>
      (allowed.get(name)?.allowed ?? [...ALLOWED, ANY_OTHER]).flatMap((value) =>
        ways.map((way) => new Map([...way, [name, value]])),
      ),
    [new Map()],
  );
}

export function isTrue(of: Condition, values: Values): boolean {
  switch (of.kind) {
    case 'equals':
      return values.get(of.parameter) === of.constant;
    case 'not':
      return !isTrue(of.of, values);
    case 'and':
      return of.of.every((part) => isTrue(part, values));
    case 'or':
      return of.of.some((part) => isTrue(part, values));
  }
}
