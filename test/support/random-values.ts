import fc from 'fast-check';
import { isHole, refHole, secretHole, textOf, unknownHole } from '../../src/model/hole.js';
import { isList, isMap, mapOf, type Value } from '../../src/model/value.js';

/** A value with holes (no choices: facts never see one), and what its holes turn out to be, in order. */
export interface Holey {
  readonly value: Value | undefined;
  readonly found: readonly (Value | undefined)[];
}

const literal = fc.constantFrom<Value>('a', 'b', 'ab', 'aab', '', 1, 2, true, false);
const opaque = fc.oneof(
  fc.constantFrom('P', undefined).map((name) => unknownHole('parameter', name)),
  fc.constant(unknownHole('access-denied', 's3:GetBucketTagging')),
);
const textual = fc.oneof(
  fc.constantFrom(refHole('lake.yaml#Key', 'Arn'), refHole('lake.yaml#Key')),
  fc.constant(secretHole()),
  fc
    .array(fc.oneof(fc.constantFrom('a', 'b', 'ab'), opaque, fc.constant(refHole('lake.yaml#Key'))), { maxLength: 3 })
    .map((parts) => textOf(parts)),
);

const tree: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    literal,
    opaque,
    textual,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2 })
      .map((map) => mapOf(Object.entries(map) as [string, Value][])),
  ),
})).value;

/** Without holes: what an unknown may turn out to be. */
const whole: fc.Arbitrary<Value | undefined> = fc.oneof(
  literal,
  fc.constant(undefined),
  fc.array(literal, { maxLength: 2 }),
  fc.constantFrom<Value>(mapOf([]), mapOf([['a', 'a']]), mapOf([['a', ['a', 'b']]]), [mapOf([['a', 'b']])]),
);

export const holey: fc.Arbitrary<Holey> = fc
  .tuple(fc.option(tree, { nil: undefined, freq: 12 }), fc.array(whole, { minLength: 12, maxLength: 12 }))
  .map(([value, found]) => ({ value, found }));

/** The value with every hole filled in: an unknown by anything or nothing, a reference, a secret or a text by some text. */
export function completeValue({ value, found }: Holey): Value | undefined {
  let at = 0;
  const next = () => found[at++ % found.length];
  const text = () => {
    const each = next();
    return typeof each === 'string' ? each : 'ab';
  };
  const complete = (each: Value): Value | undefined => {
    if (isHole(each)) {
      if (each.kind === 'unknown') return next();
      if (each.kind === 'text') return each.parts.map((part) => (typeof part === 'string' ? part : text())).join('');
      return text();
    }
    if (isList(each)) return each.map(complete).filter((one) => one !== undefined);
    if (!isMap(each)) return each;
    return mapOf(
      Object.entries(each).flatMap(([key, one]) => {
        const done = complete(one);
        return done === undefined ? [] : [[key, done] as const];
      }),
    );
  };
  return value === undefined ? undefined : complete(value);
}
