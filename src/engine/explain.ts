import { describeCondition } from '../model/condition.js';
import type { Estate } from '../model/estate.js';
import type { Derived, Edit, Sourced } from '../model/fact.js';
import type { Counterexample, Finding, Place, Reason } from '../model/finding.js';
import type { Perimeter } from '../model/perimeter.js';
import { child } from '../model/pointer.js';
import { whyUndecided } from '../model/reason-words.js';
import type { Resource } from '../model/resource.js';
import { valueAt } from '../model/value.js';
import { OPEN_WORLD, type World } from '../model/world.js';
import { derive } from './derive.js';
import { fingerprintOf } from './fingerprint.js';
import type { Judgement } from './judgement.js';
import { keptDerived } from './kept-derived.js';
import { renderMessage } from './message.js';
import { resolvePath } from './path.js';
import { placesOf, sourceAt, sourcesOf, stepPlaces } from './places.js';
import type { Slot, TypePlan } from './plan.js';
import { distinct, reasonsIn } from './reasons.js';
import { standAt } from './standpoint.js';
import { decidingLeaves } from './verdict.js';

/** What the findings of one estate share. */
export interface Explaining {
  readonly plan: TypePlan;
  readonly estate: Estate;
  readonly perimeter: Perimeter;
  /** What the first findings that were asked came to: another report need not explain them anew. */
  readonly explained: Map<Finding, Explanation>;
  /** The last finding that was asked: a reader asks it for its message, its places and its reasons one after the other. */
  last?: { readonly finding: Finding; readonly explanation: Explanation };
}

export interface Explanation extends Pick<Finding, 'message' | 'places' | 'reasons' | 'witness'> {
  readonly edit?: Sourced['edit'];
}

/** So many explanations are kept, as many as code scanning shows; those of a large account would fill the memory. */
const MAX_EXPLAINED = 5000;

/** A judged pair as a reader sees it. Texts and places are made when they are asked for; of many findings only the last explanation is kept. */
export class LazyFinding implements Finding {
  readonly resource: Resource;
  readonly #judgement: Judgement;
  readonly #shared: Explaining;
  constructor(resource: Resource, judgement: Judgement, shared: Explaining) {
    this.resource = resource;
    this.#judgement = judgement;
    this.#shared = shared;
  }
  get rule() {
    return this.#judgement.planned.selected.rule;
  }
  get verdict() {
    return this.#judgement.verdict;
  }
  get message(): string {
    return this.#explanation.message;
  }
  get places(): readonly [Place, ...Place[]] {
    return this.#explanation.places;
  }
  get reasons(): readonly Reason[] {
    return this.#explanation.reasons;
  }
  get witness(): Counterexample | undefined {
    return this.#explanation.witness;
  }
  get edit(): Edit | undefined {
    return this.#explanation.edit?.();
  }
  get fingerprint(): string {
    return fingerprintOf(this.rule.id, this.resource.type, this.resource.identity);
  }
  get #explanation(): Explanation {
    const { last, explained } = this.#shared;
    const known = last?.finding === this ? last.explanation : explained.get(this);
    if (known !== undefined) return known;
    const explanation = explain(this.resource, this.#judgement, this.#shared);
    this.#shared.last = { finding: this, explanation };
    if (explained.size < MAX_EXPLAINED) explained.set(this, explanation);
    return explanation;
  }
}

function explain(r: Resource, judgement: Judgement, { plan, estate, perimeter }: Explaining): Explanation {
  const { planned, decided } = judgement;
  const { rule } = planned.selected;
  const world = decided?.world ?? OPEN_WORLD;
  const here = standAt(estate, world, 'required');
  const derived = keptDerived(r, world, plan);
  const derivedAt = (slot: number): Derived => {
    const known =
      derived.get(slot) ??
      derive(plan.slots[slot] as Slot, r, perimeter, standAt(estate, world, (plan.slots[slot] as Slot).declared));
    derived.set(slot, known);
    return known;
  };
  const leaves = (decided === undefined ? [] : decidingLeaves(decided.outcome)).map(
    (i) => planned.leaves[i] as (typeof planned.leaves)[number],
  );
  const places = placesOf(
    leaves.flatMap((leaf) => sourcesOf(leaf, plan.slots[leaf.slot] as Slot, derivedAt(leaf.slot), r)),
    r,
    here,
  );
  const message = renderMessage(rule.message, (name, keys) => {
    if (name === 'resource') return r.identity;
    const slot = planned.slotOf.get(name);
    return slot === undefined ? undefined : valueAt(derivedAt(slot).value, keys.reduce(child, ''));
  });
  if (judgement.verdict !== 'unknown') {
    const sources = leaves.flatMap((leaf) => sourceAt(derivedAt(leaf.slot), leaf.pointer) ?? []);
    const witness = sources.find((each) => each.witness !== undefined)?.witness;
    const edit = sources.find((each) => each.edit !== undefined)?.edit;
    const seen = witness && { witness: { ...witness, steps: stepPlaces(witness.steps, here) } };
    return { message, places, reasons: [], ...seen, ...(edit && { edit }) };
  }
  const reasons = reasonsOf(judgement, () =>
    leaves.flatMap((leaf) => reasonsIn(resolvePath(derivedAt(leaf.slot).value, leaf.path))),
  );
  const because = reasons.map(whyUndecided).join('; ');
  const isConditional = typeof judgement.undecided === 'object';
  return {
    message: isConditional
      ? `${message} (${because.replace(/^it /, '')})`
      : `Cannot be decided: ${rule.title}, because ${because}`,
    places,
    reasons,
  };
}

function reasonsOf(judgement: Judgement, ofLeaves: () => readonly Reason[]): readonly Reason[] {
  if (judgement.undecided === 'too-many-choices')
    return [{ reason: 'too-many-choices', detail: 'more than 8 combinations of the conditions that it depends on' }];
  if (judgement.undecided !== undefined)
    return [{ reason: 'condition', detail: `fails when ${describeWorld(judgement.undecided.fails)}` }];
  return distinct(ofLeaves());
}

function describeWorld(world: World): string {
  return world.taken.map(({ condition, truth }) => describeCondition(condition, truth)).join(' and ');
}
