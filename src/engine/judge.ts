import type { Estate } from '../model/estate.js';
import type { Derived } from '../model/fact.js';
import type { Perimeter } from '../model/perimeter.js';
import type { Resource } from '../model/resource.js';
import { mapOf, type Value } from '../model/value.js';
import { assume, decide, OPEN_WORLD, type World } from '../model/world.js';
import { isDangling } from './dangling.js';
import { type Derivation, derive } from './derive.js';
import { derivingOnce } from './derive-once.js';
import { type Judgement, notAsked } from './judgement.js';
import { keptDerived } from './kept-derived.js';
import { leafKey } from './leaf-key.js';
import { resolvePath } from './path.js';
import type { Slot, TypePlan } from './plan.js';
import { type Outcome, runnerOf } from './rules-engine.js';
import { isSettled, standAt } from './standpoint.js';
import { verdictOf } from './verdict.js';
import { judgeInWorlds } from './worlds.js';

/** Judges resources of one type: a judgement for every rule of the plan, in its order. */
export type Judge = (r: Resource, estate: Estate) => Promise<readonly Judgement[]>;

/** What a run came to, and what it says of resources that depend on no condition: made once for all equal ones. */
interface Answers {
  readonly outcomes: readonly Outcome[];
  readonly judgements: readonly Judgement[];
}

/** So many distinct answers are remembered at once; more distinct resources than that are judged anew. */
const MAX_REMEMBERED = 20_000;

/** A judge for a plan. `remember: false` judges equal resources anew every time (for tests: the answers must not differ). */
export function judgeOf(plan: TypePlan, perimeter: Perimeter, { remember = true } = {}): Judge {
  const run = runnerOf(plan);
  const remembered = new Map<string, Answers>();
  const once = derivingOnce(plan.slots, perimeter);
  const given = plan.slots.map((slot, i) => withoutDeriving(slot, plan.asked.has(i)));
  const differing = plan.questions.filter(({ slot }) => given[slot] === undefined);

  const judgementsOf = (outcomes: readonly Outcome[], world: World): readonly Judgement[] =>
    plan.rules.map((planned, i) => {
      const outcome = outcomes[i] as Outcome;
      return planned.isSet ? { planned, verdict: verdictOf(outcome), decided: { world, outcome } } : notAsked(planned);
    });
  const answersOf = async (derivations: readonly Derivation[]): Promise<Answers> => {
    const values: readonly Value[] = derivations.map((each) => each.derived.value);
    const key = differing.map(({ slot, path }) => leafKey(resolvePath(values[slot], path))).join(' ');
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const outcomes = await run(values);
    const answers = { outcomes, judgements: judgementsOf(outcomes, OPEN_WORLD) };
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    if (remember) remembered.set(key, answers);
    return answers;
  };

  /** What findings will be explained with: of a recorded account, too much to be kept. */
  const keepForFindings = (
    r: Resource,
    world: World,
    judgements: readonly Judgement[],
    derivations: readonly Derivation[],
  ) => {
    for (const { planned, verdict } of judgements) {
      if (verdict !== 'fail' && verdict !== 'unknown') continue;
      const slots = keptDerived(r, world, plan);
      for (const slot of planned.slotOf.values())
        if (given[slot] === undefined) slots.set(slot, (derivations[slot] as Derivation).derived);
    }
  };

  return async (r, estate) => {
    const start = worldOf(r, estate);
    if (start === undefined) return plan.rules.map(notAsked);
    const deriveSlot = (index: number, world: World): Derivation => {
      const slot = plan.slots[index] as Slot;
      const here = standAt(estate, world, slot.declared);
      if (world !== start && isDangling(r, world, estate)) here.isImpossible = true;
      const isShared = remember && start === OPEN_WORLD;
      return { derived: isShared ? once(index, r, here) : derive(slot, r, perimeter, here), here };
    };
    const settled = standAt(estate, start, 'required');
    const first = given.map((derived, i) =>
      derived === undefined ? deriveSlot(i, start) : { derived, here: settled },
    );
    if (first.every(({ here }) => isSettled(here))) {
      const answers = await answersOf(first);
      const judgements = start === OPEN_WORLD ? answers.judgements : judgementsOf(answers.outcomes, start);
      if (!r.recorded) keepForFindings(r, start, judgements, first);
      return judgements;
    }
    return judgeInWorlds(plan, start, first, deriveSlot, async (each) => (await answersOf(each)).outcomes);
  };
}

const NOTHING: Derived = { value: mapOf([]), sources: new Map() };

/** What a slot comes to for every resource; undefined where it is derived for each. What no leaf asks is left to messages. */
function withoutDeriving({ source }: Slot, isAsked: boolean): Derived | undefined {
  if (source.kind === 'constant') return source.derived;
  return isAsked ? undefined : NOTHING;
}

/** The judged resource exists: what its existence asks of the conditions. Undefined when it exists in no world. */
function worldOf(r: Resource, estate: Estate): World | undefined {
  if (r.exists === true || r.exists.kind !== 'choice') return OPEN_WORLD;
  const wanted = r.exists.then === true;
  const truth = decide(OPEN_WORLD, r.exists.if, estate.parameters);
  if (truth === 'impossible' || truth === !wanted) return undefined;
  return assume(OPEN_WORLD, r.exists.if, wanted);
}
