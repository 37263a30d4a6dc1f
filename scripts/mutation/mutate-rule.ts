import { pointerOf } from '../../src/engine/path.js';
import { planAll, type TypePlan } from '../../src/engine/plan.js';
import { standAt } from '../../src/engine/standpoint.js';
import { viewOf } from '../../src/engine/view.js';
import { FACTS } from '../../src/facts/facts.js';
import type { Estate } from '../../src/model/estate.js';
import { estateOf } from '../../src/model/estate-of.js';
import type { Perimeter } from '../../src/model/perimeter.js';
import type { Pointer } from '../../src/model/pointer.js';
import type { Resource, ResourceId } from '../../src/model/resource.js';
import type { SelectedRule } from '../../src/model/rule.js';
import { OPEN_WORLD } from '../../src/model/world.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { areSameValues } from './same-value.js';
import { type Standing, type StandingsIn, standingsOf } from './standing.js';

/**
 * Why the verdict stays, where that can be told without knowing the rule. `same-meaning`: with AWS's defaults filled in
 * the resource is as it was. `other-field`: the facts say something else of it, but nothing that the rule asks for.
 * `other-side`: a number moved away from the threshold or a list got longer, and the other way the verdict changes.
 * `decides-elsewhere`: in another fixture of the rule the verdict hangs on what stands there, but not here.
 */
export type Evident = 'same-meaning' | 'other-field' | 'other-side' | 'decides-elsewhere';

/** One change of a fixture, and whether the rule noticed. `pointer` '' is the resource itself. */
export interface Trial {
  readonly type: string;
  readonly pointer: Pointer;
  readonly mutation: string;
  readonly killed: boolean;
  readonly evident?: Evident;
}

/** Changes, one thing at a time, everything that a rule reads in an estate; what changes a verdict is killed. */
export async function mutateRule(
  selected: SelectedRule,
  estate: Estate,
  perimeter: Perimeter,
): Promise<readonly Trial[]> {
  const plan = planAll([selected], FACTS).get(selected.rule.resource) as TypePlan;
  const standingsIn = standingsOf(plan, perimeter);
  const before = await standingsIn(estate);
  const trials: Trial[] = [];
  for (const [type, pointers] of readsOf(plan)) {
    for (const r of estate.ofType(type)) {
      const change = (mutants: readonly Mutant[]) => trialsOf(mutants, r, { plan, estate, standingsIn, before });
      if (type !== plan.type)
        trials.push(...(await change([{ pointer: '', mutation: 'drop', properties: undefined }])));
      trials.push(...(await change(mutantsOf(type, r.properties, pointers))));
    }
  }
  return trials;
}

interface Ground {
  readonly plan: TypePlan;
  readonly estate: Estate;
  readonly standingsIn: StandingsIn;
  readonly before: ReadonlyMap<ResourceId, Standing>;
}

async function trialsOf(mutants: readonly Mutant[], r: Resource, ground: Ground): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const { pointer, mutation, properties } of mutants) {
    const mutated = properties === undefined ? undefined : { ...r, properties };
    const after = await ground.standingsIn(withResource(ground.estate, r, mutated));
    const killed = [...after].some(([id, { verdict }]) => verdict !== ground.before.get(id)?.verdict);
    const evident = killed ? undefined : evidentIn(r, mutated, after, ground);
    trials.push({ type: r.type, pointer, mutation, killed, ...(evident && { evident }) });
  }
  return trials.map((trial) => (isOtherSide(trial, trials) ? { ...trial, evident: 'other-side' } : trial));
}

function evidentIn(
  r: Resource,
  mutated: Resource | undefined,
  after: ReadonlyMap<ResourceId, Standing>,
  { plan, estate, before }: Ground,
): Evident | undefined {
  const seen = (one: Resource) =>
    plan.slots.map(({ reads, declared }) => viewOf(one, reads, standAt(estate, OPEN_WORLD, declared)).properties);
  if (mutated !== undefined && areSameValues(seen(r), seen(mutated))) return 'same-meaning';
  const changes = (part: 'told' | 'asked') =>
    [...after].some(([id, standing]) => !areSameValues(standing[part], before.get(id)?.[part] ?? []));
  return changes('told') && !changes('asked') ? 'other-field' : undefined;
}

/** What goes the other way: a number up and down, a list to more and to nothing. */
const OTHER_SIDES: { readonly [mutation: string]: readonly string[] } = {
  'one less': ['one more'],
  'one more': ['one less'],
  widen: ['drop', 'empty'],
};

function isOtherSide({ pointer, mutation, killed }: Trial, trials: readonly Trial[]): boolean {
  const others = OTHER_SIDES[mutation] ?? [];
  return !killed && trials.some((each) => each.killed && each.pointer === pointer && others.includes(each.mutation));
}

/** What the rule's leaves read, by type: all that their facts read, and the properties that they name. */
function readsOf({ type, rules, slots }: TypePlan): ReadonlyMap<string, readonly Pointer[]> {
  const reads = rules.flatMap(({ leaves }) =>
    leaves.flatMap(({ slot, path }) => {
      const source = slots[slot]?.source;
      if (source?.kind === 'fact') return source.fact.reads;
      return source?.kind === 'properties' ? [{ type, pointer: pointerOf(path) }] : [];
    }),
  );
  const types = new Set(reads.map((each) => each.type));
  return new Map(
    [...types].map((each) => [each, reads.filter((read) => read.type === each).map(({ pointer }) => pointer)]),
  );
}

/** The estate with one resource replaced, or without it. */
function withResource(estate: Estate, r: Resource, replacement: Resource | undefined): Estate {
  const { root, source, parameters, complete, namesOf } = estate;
  const resources = [...estate.resources].flatMap((each) => {
    if (each.id !== r.id) return [each];
    return replacement === undefined ? [] : [replacement];
  });
  return estateOf({ root, source, resources, parameters, complete, namesOf });
}
