import type { MutatedRules } from './mutate-rules.js';

/** What is wrong with rules, fixtures or the list of survivors, one sentence each; none when all is well. */
export function failuresOf({ rules, stale }: MutatedRules): readonly string[] {
  return [
    ...(rules.length === 0 ? ['There is no rule to mutate.'] : []),
    ...rules.filter(({ passFixtures }) => passFixtures === 0).map(({ rule }) => `${rule} has no pass fixture.`),
    ...rules
      .filter(({ decisive }) => decisive.size === 0)
      .map(({ rule }) => `${rule}: nothing that its fixtures write decides the verdict.`),
    ...rules.flatMap(({ survivors }) =>
      survivors
        .filter(({ why }) => why === undefined)
        .map(
          ({ rule, fixture, type, pointer, mutation }) =>
            `${rule}, ${fixture}: still passes after "${mutation}" at ${type} ${pointer}`,
        ),
    ),
    ...stale.map((each) => `fixtures/mutation/survivors.json explains what does not survive: ${JSON.stringify(each)}`),
  ];
}
