import { isDoubt, type Judged } from '../judged.js';
import type { Violation } from '../questions/request-question.js';
import { type Bits, both, either, isWithin, without } from './bits.js';
import type { Candidate, Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { hasUnknownAccount } from './points.js';

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
  /** Only what a statement allows counts. */
  readonly byStatement: boolean;
}

/** Only what violates, and of that only what nothing simpler can stand for. Undefined: nothing violates. */
export function viewOf(
  clauses: Clauses,
  dimensions: readonly Dimension[],
  violation: Violation,
  reading: Reading,
): View | undefined {
  const isSure = reading === 'sure';
  // A statement that is not understood surely denies nothing and surely allows nothing.
  const denies = isSure ? clauses.denies : without(clauses.denies, clauses.doubtful);
  const allows = isSure ? without(clauses.allows, clauses.doubtful) : clauses.allows;
  const steps: (readonly Step[])[] = [];
  let counting = either(denies, allows);
  for (const dimension of dimensions) {
    const wanted = violating(dimension, violation, isSure);
    if (wanted.length === 0) return undefined;
    const unsure = reading === 'open' ? dimension.incomplete?.statements : undefined;
    const some = wanted.map((candidate) => ({ candidate, live: liveWith(candidate, isSure, denies, allows, unsure) }));
    steps.push(some);
    let ever = some[0]?.live ?? counting;
    for (const { live } of some) ever = either(ever, live);
    // What no candidate leaves standing decides nothing anywhere.
    counting = both(counting, ever);
  }
  const view = { reading, denies: both(denies, counting), allows: both(allows, counting) };
  const levels = dimensions.map((dimension, i): Level => {
    const kept = withoutRepeats(steps[i] ?? [], view);
    let always = counting;
    for (const { live } of kept) always = both(always, live);
    return { dimension, steps: kept, told: without(counting, always) };
  });
  return { ...view, levels, byStatement: violation.byStatement === true };
}

function liveWith({ may, is }: Candidate, isSure: boolean, denies: Bits, allows: Bits, unsure: Bits | undefined): Bits {
  return may.map((each, i) => {
    const open = unsure?.[i] ?? 0;
    const sure = is[i] as number;
    const denying = isSure ? each : sure & ~open;
    const allowing = isSure ? sure : each | open;
    return (denying & (denies[i] as number)) | (allowing & (allows[i] as number));
  });
}

/** Where nobody knows whether a candidate violates, it does so in every reading but the sure one. */
function violating(dimension: Dimension, violation: Violation, isSure: boolean): readonly Candidate[] {
  const found = leavesAlone(violation, dimension.name) ? dimension.distinct : judgedBy(dimension, violation, isSure);
  const isProof = isSure && dimension.name === 'caller';
  const wanted = isProof ? found.filter(({ head }) => !hasUnknownAccount(head.caller)) : found;
  return isSure && wanted.some(({ doubt }) => doubt !== undefined) ? inAllReadings(wanted) : wanted;
}

/** Does every candidate violate? */
function leavesAlone(violation: Violation, name: Dimension['name']): boolean {
  return violation[name] === undefined && (name !== 'caller' || violation.services === true);
}

function judgedBy(dimension: Dimension, violation: Violation, isSure: boolean): readonly Candidate[] {
  const kinds = dimension.distinct.length;
  // Of each kind: one that surely violates, and one of which nobody knows.
  const met = new Uint8Array(2 * kinds);
  const wanted: Candidate[] = [];
  for (const candidate of dimension.candidates) {
    const { kind } = candidate;
    if (met[kind] === 1 && (isSure || met[kinds + kind] === 1)) continue;
    const judged = violates(dimension, candidate, violation);
    if (judged === false || (isSure && judged !== true)) continue;
    const place = isDoubt(judged) ? kinds + kind : kind;
    if (met[place] === 1) continue;
    met[place] = 1;
    wanted.push(isDoubt(judged) ? { ...candidate, doubt: judged.doubt, group: `${candidate.group}?` } : candidate);
  }
  return wanted;
}

function violates({ name, keys = [] }: Dimension, { head, context }: Choice, violation: Violation): Judged {
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
      return head.resource === undefined || (violation.resource?.(head.resource) ?? true);
    case 'context':
      return violation.context?.(context, keys) ?? true;
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
    const kept = byGroup.get(step.candidate.group);
    if (kept === undefined) {
      byGroup.set(step.candidate.group, [step]);
      return true;
    }
    if (kept.some(({ live }) => isWithin(live, step.live, denies) && isWithin(step.live, live, allows))) return false;
    kept.push(step);
    return true;
  });
}
