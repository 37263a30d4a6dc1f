import { matchesGlob } from '../../src/model/glob.js';
import type { Evident, Trial } from './mutate-rule.js';

/** Why some mutants survive; all but `type` are globs in which `*` stands for anything. */
export interface Explanation {
  /** Left out: every rule that reads it. */
  readonly rules?: readonly string[];
  /** Left out: any. */
  readonly fixture?: string;
  /** Left out: any. */
  readonly type?: string;
  readonly pointer: string;
  readonly mutation: string;
  readonly why: string;
}

/** fixtures/mutation/survivors.json: the reasons that hold for every rule, and those that are about certain properties. */
export interface Explanations {
  readonly evident: { readonly [kind in Evident]: string };
  readonly survivors: readonly Explanation[];
}

/** A survivor, with the first reason that the list gives for it. */
export interface Survivor extends Trial {
  readonly rule: string;
  readonly fixture: string;
  readonly why?: string;
}

/** Why this mutant survives; none = unexplained. */
export function whyOf(survivor: Survivor, { evident, survivors }: Explanations): string | undefined {
  if (survivor.evident !== undefined) return evident[survivor.evident];
  return survivors.find((each) => explains(each, survivor))?.why;
}

/** The explanations that explain none of these, which only a list can say that is longer than it needs to be. */
export function staleAmong(survivors: readonly Survivor[], explanations: Explanations): readonly Explanation[] {
  const unexplained = survivors.filter(({ evident }) => evident === undefined);
  return explanations.survivors.filter((each) => !unexplained.some((survivor) => explains(each, survivor)));
}

function explains(explanation: Explanation, survivor: Survivor): boolean {
  const { rules = ['*'], fixture = '*', type, pointer, mutation } = explanation;
  return (
    rules.some((each) => matchesGlob(survivor.rule, each)) &&
    matchesGlob(survivor.fixture, fixture) &&
    (type === undefined || type === survivor.type) &&
    matchesGlob(survivor.pointer, pointer) &&
    matchesGlob(survivor.mutation, mutation)
  );
}
