import type { Verdict } from '../model/finding.js';
import type { Resource } from '../model/resource.js';
import { assume, type World } from '../model/world.js';
import type { Derivation } from './derive.js';
import { type Judgement, notAsked } from './judgement.js';
import type { PlannedRule, TypePlan } from './plan.js';
import type { Outcome } from './rules-engine.js';
import { verdictOf } from './verdict.js';

/** So many worlds of one rule and resource are judged; more are unknown, `too-many-choices`. */
const MAX_WORLDS = 8;

type DeriveAll = (world: World) => readonly Derivation[];
type OutcomesOf = (derivations: readonly Derivation[]) => Promise<readonly Outcome[]>;

/**
 * Judges a resource whose facts meet undecided conditions: each rule once per consistent assignment of the conditions
 * that its own facts meet, split one condition at a time until nothing open is met any more.
 */
export async function judgeInWorlds(
  r: Resource,
  plan: TypePlan,
  start: World,
  deriveAll: DeriveAll,
  outcomesOf: OutcomesOf,
): Promise<readonly Judgement[]> {
  const derivations = remembering(deriveAll);
  const outcomes = remembering(async (world: World) => outcomesOf(derivations(world)));
  const judgements: Judgement[] = [];
  for (const [i, planned] of plan.rules.entries()) {
    const worlds = planned.isSet ? worldsOf(planned, start, derivations) : [];
    if (worlds === 'too-many') {
      judgements.push({ planned, resource: r, verdict: 'unknown', undecided: 'too-many-choices' });
      continue;
    }
    const judged: Judged[] = [];
    for (const world of worlds) {
      const outcome = (await outcomes(world))[i] as Outcome;
      judged.push({ world, outcome, verdict: verdictOf(outcome) });
    }
    judgements.push(joinWorlds(planned, r, judged));
  }
  return judgements;
}

interface Judged {
  readonly world: World;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** Equal: that verdict. Only pass and not applicable: pass. None: not applicable. Else unknown, naming a world that fails. */
function joinWorlds(planned: PlannedRule, resource: Resource, judged: readonly Judged[]): Judgement {
  const by = (verdict: Verdict) => judged.find((each) => each.verdict === verdict);
  const verdicts = new Set(judged.map((each) => each.verdict));
  const [only] = verdicts;
  if (only === undefined) return notAsked(planned, resource);
  const isPass = !verdicts.has('fail') && !verdicts.has('unknown');
  const verdict = verdicts.size === 1 ? only : isPass ? 'pass' : 'unknown';
  const shown = (verdicts.size === 1 ? judged[0] : isPass ? by('pass') : (by('fail') ?? by('unknown'))) as Judged;
  const decided = { world: shown.world, outcome: shown.outcome };
  const fails = verdict === 'unknown' && shown.verdict === 'fail';
  return { planned, resource, verdict, decided, ...(fails ? { undecided: { fails: shown.world } } : {}) };
}

/** The worlds that a rule's own facts tell apart; those that cannot be are left out. */
function worldsOf(
  planned: PlannedRule,
  start: World,
  derivations: (world: World) => readonly Derivation[],
): readonly World[] | 'too-many' {
  const own = [...new Set([...planned.leaves.map((leaf) => leaf.slot)])];
  const settled: World[] = [];
  const queue: World[] = [start];
  for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
    const standpoints = own.map((slot) => (derivations(world)[slot] as Derivation).here);
    if (standpoints.some((here) => here.isTooMany)) return 'too-many';
    const open = standpoints.find((here) => here.met.length > 0)?.met[0];
    if (open !== undefined) queue.unshift(assume(world, open, true), assume(world, open, false));
    else if (!standpoints.some((here) => here.isImpossible)) settled.push(world);
    if (settled.length + queue.length > MAX_WORLDS * 4 || settled.length > MAX_WORLDS) return 'too-many';
  }
  return settled;
}

function remembering<T>(make: (world: World) => T): (world: World) => T {
  const made = new Map<World, T>();
  return (world) => {
    const known = made.get(world);
    if (known !== undefined) return known;
    const value = make(world);
    made.set(world, value);
    return value;
  };
}
