import type { RuleFixture } from '../../src/commands/rule-fixtures.js';
import { LazyFinding } from '../../src/engine/explain.js';
import { judgeOf } from '../../src/engine/judge.js';
import { planAll } from '../../src/engine/plan.js';
import { FACTS } from '../../src/facts/facts.js';
import { perimeterOf } from '../../src/gate/configuration.js';
import { select } from '../../src/gate/select.js';
import { readRoots } from '../../src/inputs/read-roots.js';
import type { Estate } from '../../src/model/estate.js';
import type { Finding } from '../../src/model/finding.js';
import type { Rule } from '../../src/model/rule.js';
import { fileOf } from './files-of.js';

/** The estates that a fixture holds. */
export function fixtureEstates({ name, text }: RuleFixture): readonly Estate[] {
  const routed = readRoots(fileOf(name, text));
  if (routed.kind !== 'roots') throw new Error(`${name} was ${routed.kind}`);
  return routed.estates;
}

/** What the rule makes of an estate with the fixture's parameters and perimeter. */
export async function fixtureFindings(
  rule: Rule,
  { params, perimeter: given }: RuleFixture,
  estate: Estate,
): Promise<readonly Finding[]> {
  const pack = { id: 'one', title: '', description: '', rules: { [rule.id]: { params } } };
  const { selected } = select([rule], pack, {}, { only: [], skip: [] });
  const perimeter = perimeterOf({ perimeter: given });
  const plan = planAll(selected, FACTS).get(rule.resource);
  if (plan === undefined) throw new Error(`${rule.id} judges nothing`);
  const judge = judgeOf(plan, perimeter);
  const findings = await Promise.all(
    estate.ofType(rule.resource).map(async (r) => {
      const judgements = await judge(r, estate);
      return judgements.map((each) => new LazyFinding(r, each, { plan, estate, perimeter, explained: new Map() }));
    }),
  );
  return findings.flat();
}
