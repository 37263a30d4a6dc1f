import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFolders } from '../../src/commands/builtin-rules.js';
import { packageRoot } from '../../src/commands/package-root.js';
import { fixturesOf, type RuleFixture } from '../../src/commands/rule-fixtures.js';
import { heldFile } from '../../src/files/disk-file.js';
import { perimeterOf } from '../../src/gate/configuration.js';
import { select } from '../../src/gate/select.js';
import { readRoots } from '../../src/inputs/read-roots.js';
import type { Rule } from '../../src/model/rule.js';
import { type Explanation, type Explanations, type Survivor, staleAmong, whyOf } from './explanations.js';
import { mutateRule, type Trial } from './mutate-rule.js';

/** What the mutants of a rule's pass fixtures came to. */
export interface MutatedRule {
  readonly rule: string;
  readonly passFixtures: number;
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
  /** What a verdict hangs on in any fixture, passing or not: type and pointer, `*` for any list index. */
  readonly decisive: ReadonlySet<string>;
}

export interface MutatedRules {
  readonly rules: readonly MutatedRule[];
  readonly stale: readonly Explanation[];
}

const EXPLANATIONS = join(packageRoot(), 'fixtures', 'mutation', 'survivors.json');

/** Mutates the fixtures of every built-in rule. */
export async function mutateRules(): Promise<MutatedRules> {
  const explanations = JSON.parse(readFileSync(EXPLANATIONS, 'utf8')) as Explanations;
  const rules: MutatedRule[] = [];
  for (const folder of ruleFolders()) rules.push(await mutateFolder(folder, explanations));
  const survivors = rules.flatMap((each) => each.survivors);
  return { rules: rules.sort((a, b) => (a.rule < b.rule ? -1 : 1)), stale: staleAmong(survivors, explanations) };
}

async function mutateFolder(folder: string, explanations: Explanations): Promise<MutatedRule> {
  const rule = JSON.parse(readFileSync(join(folder, 'rule.json'), 'utf8')) as Rule;
  const tried: { readonly fixture: RuleFixture; readonly trials: readonly Trial[] }[] = [];
  for (const fixture of fixturesOf(folder)) {
    const perimeter = perimeterOf({ perimeter: fixture.perimeter });
    for (const estate of estatesOf(fixture))
      tried.push({ fixture, trials: await mutateRule(selectedFor(rule, fixture), estate, perimeter) });
  }
  const all = tried.flatMap(({ trials }) => trials);
  const decisive = new Set(all.filter(({ killed }) => killed).map(placeOf));
  const passing = tried.filter(({ fixture }) => fixture.verdict === 'pass');
  const survivors = passing.flatMap(({ fixture, trials }) =>
    trials
      .filter(({ killed }) => !killed)
      .map((trial): Survivor => {
        const evident = trial.evident ?? (decisive.has(placeOf(trial)) ? 'decides-elsewhere' : undefined);
        const survivor = { ...trial, ...(evident && { evident }), rule: rule.id, fixture: fixture.name };
        const why = whyOf(survivor, explanations);
        return why === undefined ? survivor : { ...survivor, why };
      }),
  );
  const mutants = passing.reduce((sum, { trials }) => sum + trials.length, 0);
  const killed = mutants - survivors.length;
  return { rule: rule.id, passFixtures: passing.length, mutants, killed, survivors, decisive };
}

function placeOf({ type, pointer }: Trial): string {
  return `${type} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`;
}

function selectedFor(rule: Rule, { params }: RuleFixture) {
  const pack = { id: 'one', title: '', description: '', rules: { [rule.id]: { params } } };
  const [selected] = select([rule], pack, {}, { only: [], skip: [] }).selected;
  if (selected === undefined) throw new Error(`bug: a pack of ${rule.id} alone selects nothing`);
  return selected;
}

function estatesOf({ name, text }: RuleFixture) {
  const routed = readRoots(heldFile(name, () => new TextEncoder().encode(text)));
  if (routed.kind !== 'roots') throw new Error(`${name} is no input`);
  return routed.estates;
}
