import { derive } from '../../src/engine/derive.js';
import { judgeOf } from '../../src/engine/judge.js';
import { resolvePath } from '../../src/engine/path.js';
import type { TypePlan } from '../../src/engine/plan.js';
import { standAt } from '../../src/engine/standpoint.js';
import type { Estate } from '../../src/model/estate.js';
import type { Verdict } from '../../src/model/finding.js';
import type { Perimeter } from '../../src/model/perimeter.js';
import type { ResourceId } from '../../src/model/resource.js';
import type { Value } from '../../src/model/value.js';
import { OPEN_WORLD } from '../../src/model/world.js';

/** What a rule makes of one resource. */
export interface Standing {
  readonly verdict: Verdict;
  /** Everything that the rule's facts say of the resource, whether or not the rule asks for it. */
  readonly told: readonly Value[];
  /** What the rule's leaves ask for. */
  readonly asked: readonly (Value | undefined)[];
}

/** Where every resource stands that a rule judges. */
export type StandingsIn = (estate: Estate) => Promise<ReadonlyMap<ResourceId, Standing>>;

/** `plan` holds one rule alone. Where conditions are open, `told` and `asked` show one of their worlds. */
export function standingsOf(plan: TypePlan, perimeter: Perimeter): StandingsIn {
  const judge = judgeOf(plan, perimeter);
  return async (estate) => {
    const standings = new Map<ResourceId, Standing>();
    for (const r of estate.ofType(plan.type)) {
      const [judgement] = await judge(r, estate);
      if (judgement === undefined) throw new Error(`bug: a plan without a rule judges ${plan.type}`);
      const values = plan.slots.map(
        (slot) => derive(slot, r, perimeter, standAt(estate, OPEN_WORLD, slot.declared)).value,
      );
      standings.set(r.id, {
        verdict: judgement.verdict,
        told: values.filter((_, i) => plan.slots[i]?.source.kind === 'fact'),
        asked: plan.questions.map(({ slot, path }) => resolvePath(values[slot], path)),
      });
    }
    return standings;
  };
}
