import { conditionKey } from '../model/condition.js';
import type { Verdict } from '../model/finding.js';
import { assume, type World } from '../model/world.js';
import type { Derivation } from './derive.js';
import { type Judgement, notAsked } from './judgement.js';
import type { PlannedRule, TypePlan } from './plan.js';
import type { Outcome } from './rules-engine.js';
import { verdictOf } from './verdict.js';

/** So many worlds of one rule and resource are judged; more are unknown, `too-many-choices`. */
const MAX_WORLDS = 8;
/** Splits that may wait at once: worlds that turn out impossible do not count as worlds, but cost time. */
const MAX_QUEUED = 32;

/** One slot, by its index, derived in a world. */
type DeriveSlot = (slot: number, world: World) => Derivation;
type OutcomesOf = (derivations: readonly Derivation[]) => Promise<readonly Outcome[]>;

/**
 * Judges a resource whose facts meet undecided conditions: each rule once per consistent assignment of the conditions
 * that its own facts meet, split one condition at a time until nothing open is met any more. `first` is what the slots
 * came to in the starting world: a rule's outcome does not depend on slots that are not its own, so those stay as they are.
 */
export async function judgeInWorlds(
  plan: TypePlan,
  start: World,
  first: readonly Derivation[],
  deriveSlot: DeriveSlot,
  outcomesOf: OutcomesOf,
): Promise<readonly Judgement[]> {
  const derived = new Map<string, Derivation>();
  const inWorld: DeriveSlot = (slot, world) => {
    if (world === start) return first[slot] as Derivation;
    const key = `${slot} ${world.taken.map(({ condition, truth }) => `${conditionKey(condition)}=${truth}`).join()}`;
    const known = derived.get(key) ?? deriveSlot(slot, world);
    derived.set(key, known);
    return known;
  };
  const judgements: Judgement[] = [];
  for (const [i, planned] of plan.rules.entries()) {
    const own = new Set(planned.leaves.map((leaf) => leaf.slot));
    const worlds = planned.isSet ? worldsOf(own, start, inWorld) : [];
    if (worlds === 'too-many') {
      judgements.push({ planned, verdict: 'unknown', undecided: 'too-many-choices' });
      continue;
    }
    const judged: Judged[] = [];
    for (const world of worlds) {
      const outcomes = await outcomesOf(first.map((each, slot) => (own.has(slot) ? inWorld(slot, world) : each)));
      const outcome = outcomes[i] as Outcome;
      judged.push({ world, outcome, verdict: verdictOf(outcome) });
    }
    judgements.push(joinWorlds(planned, judged));
  }
  return judgements;
}

interface Judged {
  readonly world: World;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** Equal: that verdict. Only pass and not applicable: pass. None: not applicable. Else unknown, naming a world that fails. */
function joinWorlds(planned: PlannedRule, judged: readonly Judged[]): Judgement {
  const by = (verdict: Verdict) => judged.find((each) => each.verdict === verdict);
  const verdicts = new Set(judged.map((each) => each.verdict));
  const [only] = verdicts;
  if (only === undefined) return notAsked(planned);
  const isPass = !verdicts.has('fail') && !verdicts.has('unknown');
  const verdict = verdicts.size === 1 ? only : isPass ? 'pass' : 'unknown';
  const shown = (verdicts.size === 1 ? judged[0] : isPass ? by('pass') : (by('fail') ?? by('unknown'))) as Judged;
  const decided = { world: shown.world, outcome: shown.outcome };
  const fails = verdict === 'unknown' && shown.verdict === 'fail';
  return { planned, verdict, decided, ...(fails ? { undecided: { fails: shown.world } } : {}) };
}

/** The worlds that a rule's own slots tell apart; those that cannot be are left out. */
function worldsOf(own: ReadonlySet<number>, start: World, inWorld: DeriveSlot): readonly World[] | 'too-many' {
  const settled: World[] = [];
  const queue: World[] = [start];
  for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
    const here = world;
    const standpoints = [...own].map((slot) => inWorld(slot, here).here);
    if (standpoints.some((each) => each.isTooMany)) return 'too-many';
    const open = standpoints.find((each) => each.met.length > 0)?.met[0];
    if (open !== undefined) queue.unshift(assume(world, open, true), assume(world, open, false));
    else if (!standpoints.some((each) => each.isImpossible)) settled.push(world);
    if (settled.length > MAX_WORLDS || queue.length > MAX_QUEUED) return 'too-many';
  }
  return settled;
}
