import { join, relative, resolve } from 'node:path';
import { withNext } from '../reports/phrase.js';
import { builtinRules } from './builtin-rules.js';
import { type RuleDocument, readRules, ruleFiles } from './custom-rules.js';
import { fixtureComplaints, verdictsNotShown } from './judge-fixture.js';
import { packageRoot } from './package-root.js';
import { fixturesOf } from './rule-fixtures.js';
import { type Surroundings, UsageError } from './surroundings.js';

/**
 * `lakeproof rules test <dir>`: judges the fixtures of every rule below a folder as ours are judged, and prints what each
 * came to. Answers 1 when one is wrong or missing. Throws a UsageError when there is no rule, or one that cannot be used.
 */
export async function rulesTest(folder: string, { cwd, stdout }: Surroundings): Promise<0 | 1> {
  const files = ruleFiles(resolve(cwd, folder));
  if (typeof files === 'string')
    throw new UsageError(`The folder ${folder} cannot be read: ${files}.`, 'Name the folder that holds your rules.');
  if (files.length === 0)
    throw new UsageError(
      `There is no rule below ${folder}.`,
      'A rule is a folder of its name with a rule.json, and fixtures beside it: pass.yaml, fail.yaml, unknown.yaml.',
    );
  // Our own rules may be tested too: their ids are taken by themselves alone.
  const others = files.every((file) => file.startsWith(join(packageRoot(), 'rules'))) ? [] : builtinRules();
  let failures = 0;
  let checks = 0;
  for (const document of await readRules(files, cwd, others)) {
    for (const { name, complaints } of await outcomesOf(document)) {
      checks++;
      if (complaints.length > 0) failures++;
      const path = relative(cwd, resolve(document.folder, name));
      await stdout(`${complaints.length === 0 ? 'ok  ' : 'FAIL'} ${path}\n`);
      for (const complaint of complaints) await stdout(`       ${complaint}\n`);
    }
  }
  const rules = files.length === 1 ? '1 rule' : `${files.length} rules`;
  await stdout(`${rules}, ${checks} checks, ${failures} failed\n`);
  return failures > 0 ? 1 : 0;
}

interface Outcome {
  /** The fixture; `rule.json` for what the rule lacks. */
  readonly name: string;
  readonly complaints: readonly string[];
}

async function outcomesOf({ value: rule, folder }: RuleDocument): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    const fixtures = fixturesOf(folder);
    const missing = verdictsNotShown(rule, fixtures);
    if (missing.length > 0)
      outcomes.push({ name: 'rule.json', complaints: [`no fixture shows it ${missing.join(', ')}`] });
    for (const fixture of fixtures)
      outcomes.push({ name: fixture.name, complaints: await fixtureComplaints(rule, fixture) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    outcomes.push({ name: '', complaints: [withNext(error.message, error.next)] });
  }
  return outcomes;
}
