/**
 * `npm run mutate-rules` changes everything that each rule reads in its pass fixtures, one thing at a time, and demands
 * that the verdict changes or that fixtures/mutation/survivors.json says why not. Arguments choose the rules to print.
 */
import { failuresOf } from './mutation/failures.js';
import { type MutatedRule, mutateRules } from './mutation/mutate-rules.js';

const wanted = process.argv.slice(2);
const mutated = await mutateRules();
for (const rule of mutated.rules.filter(isWanted)) {
  console.log(lineOf(rule));
  for (const line of survivorLines(rule)) console.log(`    ${line}`);
}
const mutants = sum((rule) => rule.mutants);
const killed = sum((rule) => rule.killed);
const rate = ((100 * killed) / Math.max(mutants, 1)).toFixed(1);
console.log(
  `${mutated.rules.length} rules, ${mutants} mutants, ${killed} killed (${rate} %), ${mutants - killed} survived`,
);
for (const line of reasonLines()) console.log(`    ${line}`);
const failures = failuresOf(mutated);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

function isWanted({ rule }: MutatedRule): boolean {
  return wanted.length === 0 || wanted.includes(rule);
}

function lineOf({ rule, mutants, killed }: MutatedRule): string {
  return `${rule}: ${mutants} mutants, ${killed} killed, ${mutants - killed} survived`;
}

/** Survivors that share a reason on one line, those without a reason first. */
function survivorLines({ survivors }: MutatedRule): readonly string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { pointer, mutation, type, why = 'UNEXPLAINED' } of survivors) {
    const places = byReason.get(why) ?? new Set();
    byReason.set(why, places.add(`${pointer === '' ? type : pointer} (${mutation})`));
  }
  return [...byReason].map(([why, places]) => `${why}: ${[...places].join(', ')}`).sort();
}

/** How many survive for each reason that holds for every rule, how many for one of their own, and how many for none. */
function reasonLines(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { evident, why } of mutated.rules.flatMap(({ survivors }) => survivors)) {
    const reason = evident ?? (why === undefined ? 'unexplained' : 'listed');
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${String(count).padStart(5)} ${reason}`);
}

function sum(of: (rule: MutatedRule) => number): number {
  return mutated.rules.reduce((total, rule) => total + of(rule), 0);
}
