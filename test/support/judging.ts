import { LazyFinding } from '../../src/engine/explain.js';
import { judgeOf } from '../../src/engine/judge.js';
import { planAll } from '../../src/engine/plan.js';
import type { Estate } from '../../src/model/estate.js';
import type { Fact } from '../../src/model/fact.js';
import type { Finding } from '../../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../../src/model/perimeter.js';
import type { Resource } from '../../src/model/resource.js';
import type { SelectedRule } from '../../src/model/rule.js';
import { type EstateOptions, estateWith } from './declared.js';

export interface Judging {
  readonly rules: readonly SelectedRule[];
  readonly facts?: readonly Fact[];
  readonly remember?: boolean;
}

/** Every judged pair of an estate, in the order of the resources, then of the rules. */
export async function judgeEstate(
  estate: Estate,
  { rules, facts = [], remember = true }: Judging,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const judged = [...planAll(rules, facts)].map(([type, plan]) => ({
    type,
    plan,
    judge: judgeOf(plan, DEFAULT_PERIMETER, { remember }),
  }));
  for (const r of estate.resources) {
    for (const { type, plan, judge } of judged) {
      if (type !== r.type) continue;
      for (const judgement of await judge(r, estate))
        findings.push(
          new LazyFinding(r, judgement, { plan, estate, perimeter: DEFAULT_PERIMETER, explained: new Map() }),
        );
    }
  }
  return findings;
}

/** What one rule makes of one resource among others. */
export async function judgeOne(
  r: Resource,
  others: readonly Resource[],
  rule: SelectedRule,
  options: EstateOptions = {},
  facts: readonly Fact[] = [],
): Promise<Finding> {
  const findings = await judgeEstate(estateWith([r, ...others], options), { rules: [rule], facts });
  return findings.find((each) => each.resource === r) as Finding;
}
