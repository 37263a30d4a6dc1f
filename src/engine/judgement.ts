import type { Verdict } from '../model/finding.js';
import type { World } from '../model/world.js';
import type { PlannedRule } from './plan.js';
import type { Outcome } from './rules-engine.js';

/** A world, and what a rule came to in it. */
export interface Decided {
  readonly world: World;
  readonly outcome: Outcome;
}

/** What a rule came to: one object for all equal resources. Everything a reader sees is rendered from it later. */
export interface Judgement {
  readonly planned: PlannedRule;
  readonly verdict: Verdict;
  /** The world and what it came to that the finding is explained with. Absent: the rule was not asked (not set, or no world exists), or the worlds were too many. */
  readonly decided?: Decided;
  /** Why the worlds leave it unknown, when they do. */
  readonly undecided?: 'too-many-choices' | { readonly fails: World };
}

/** Nobody asked: a parameter of the rule is not set, or the resource exists in no world. */
export function notAsked(planned: PlannedRule): Judgement {
  return { planned, verdict: 'not-applicable' };
}
