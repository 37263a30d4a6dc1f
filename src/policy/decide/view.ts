import { isDoubt, type Judged } from '../judged.js';
import type { Violation } from '../questions/request-question.js';
import { allBits, type Bits, both, either, isWithin, noBits, without } from './bits.js';
import type { Candidate, Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';

/**
 * How doubts are read. `sure`: all of them against the request; `possible`: all of them for it; `open`: as `possible`,
 * and what a dimension does not tell apart to the end is a doubt as well.
 */
export type Reading = 'sure' | 'possible' | 'open';

/** A candidate as a reading has it, with the statements that still count when it is chosen. */
export interface Step {
  readonly candidate: Candidate;
  readonly live: Bits;
}

export interface Level {
  readonly dimension: Dimension;
  readonly steps: readonly Step[];
  /** Statements that count with some step, and not with another. */
  readonly told: Bits;
}

/** The product that is searched for one violation in one reading. */
export interface View {
  readonly reading: Reading;
  readonly levels: readonly Level[];
  /** Statements that count at all; none is in both. */
  readonly denies: Bits;
  readonly allows: Bits;
}

/** Only what violates, and of that only what nothing simpler can stand for. Undefined: nothing violates. */
export function viewOf(
  clauses: Clauses,
  dimensions: readonly Dimension[],
  violation: Violation,
  reading: Reading,
): View | undefined {
  const { size, doubtful } = clauses;
  const isSure = reading === 'sure';
  // A statement that is not understood surely denies nothing and surely allows nothing.
  const denies = isSure ? clauses.denies : without(clauses.denies, doubtful);
  const allows = isSure ? without(clauses.allows, doubtful) : clauses.allows;
  const steps = dimensions.map((dimension) =>
    violating(dimension, violation, isSure).map((candidate) => ({
      candidate,
      live: either(
        both(denies, isSure ? candidate.may : without(candidate.is, unsure(dimension, reading, size))),
        both(allows, isSure ? candidate.is : either(candidate.may, unsure(dimension, reading, size))),
      ),
    })),
  );
  const counting = steps.reduce(
    (left, some) =>
      both(
        left,
        some.reduce((sum, { live }) => either(sum, live), noBits(size)),
      ),
    allBits(size),
  );
  const view = { reading, denies: both(denies, counting), allows: both(allows, counting) };
  const levels = dimensions.map((dimension, i): Level => {
    const masked = (steps[i] as readonly Step[]).map((step) => ({ ...step, live: both(step.live, counting) }));
    const kept = withoutRepeats(masked, view);
    const always = kept.reduce((left, { live }) => both(left, live), counting);
    return { dimension, steps: kept, told: without(counting, always) };
  });
  return levels.some((level) => level.steps.length === 0) ? undefined : { ...view, levels };
}

function unsure({ incomplete }: Dimension, reading: Reading, size: number): Bits {
  return reading === 'open' && incomplete !== undefined ? incomplete.statements : noBits(size);
}

/** Where nobody knows whether a candidate violates, it does so in every reading but the sure one. */
function violating(dimension: Dimension, violation: Violation, isSure: boolean): readonly Candidate[] {
  const wanted = dimension.candidates.flatMap((candidate) => {
    const judged = violates(dimension, candidate, violation);
    if (judged === false || (isSure && judged !== true)) return [];
    return [isDoubt(judged) ? { ...candidate, doubt: judged.doubt, group: `${candidate.group}?` } : candidate];
  });
  return isSure ? inAllReadings(wanted) : wanted;
}

function violates({ name }: Dimension, { head, context }: Choice, violation: Violation): Judged {
  switch (name) {
    case 'caller':
      if (head.caller === undefined || (head.caller.type === 'service' && violation.services !== true)) return false;
      return violation.caller?.(head.caller) ?? true;
    case 'action':
      return head.action === undefined || (violation.action?.(head.action) ?? true);
    case 'network':
      return head.network === undefined || (violation.network?.(head.network) ?? true);
    case 'transport':
      return head.transport === undefined || (violation.transport?.(head.transport) ?? true);
    case 'resource':
      return true;
    case 'context':
      return violation.context?.(context) ?? true;
  }
}

/** Candidates of which nobody knows which one is real become one for which all that holds of some is in doubt. */
function inAllReadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const merged = new Map<string, Candidate>();
  const all: (Candidate | string)[] = [];
  for (const candidate of candidates) {
    if (candidate.doubt === undefined) {
      all.push(candidate);
      continue;
    }
    const known = merged.get(candidate.group);
    if (known === undefined) all.push(candidate.group);
    merged.set(
      candidate.group,
      known === undefined
        ? candidate
        : { ...known, may: either(known.may, candidate.may), is: both(known.is, candidate.is) },
    );
  }
  return all.flatMap((each) => (typeof each === 'string' ? (merged.get(each) ?? []) : [each]));
}

/** Leaves out what denies no less and allows no more than an earlier candidate that goes with the same others. */
function withoutRepeats(steps: readonly Step[], { denies, allows }: Pick<View, 'denies' | 'allows'>): readonly Step[] {
  const byGroup = new Map<string, Step[]>();
  return steps.filter((step) => {
    const kept = byGroup.get(step.candidate.group) ?? [];
    byGroup.set(step.candidate.group, kept);
    const isCovered = kept.some(
      ({ live }) => isWithin(both(live, denies), step.live) && isWithin(both(step.live, allows), live),
    );
    if (!isCovered) kept.push(step);
    return !isCovered;
  });
}
