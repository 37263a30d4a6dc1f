/**
 * `npx tsx bench/examine.ts [policies] [seed]`: the answers to many random policies, examined longer than tests may take:
 * every pass must survive 10,000 real requests aimed at it, every fail must show a real one. Prints what is wrong, with
 * the policy, then the verdicts and the reasons of those that are unknown.
 */
import fc from 'fast-check';
import type { Value } from '../src/model/value.js';
import { ask } from '../src/policy/questions/ask.js';
import { EXAMINED, examine, type Tally } from '../test/support/examine-policy.js';
import { randomLakePolicy, randomWorld } from '../test/support/lake-policies.js';

const REQUESTS = 10_000;

const [count = '500', seed = '1'] = process.argv.slice(2);
const tally: Tally = new Map();
const reasons = new Map<string, number>();
let wrong = 0;
const cases = fc.sample(fc.tuple(randomLakePolicy, randomWorld), { numRuns: Number(count), seed: Number(seed) });
for (const [i, [policy, world]] of cases.entries()) {
  const value = policy as unknown as Value;
  for (const complaint of examine(value, world, i, REQUESTS, tally)) {
    wrong++;
    console.log(`${complaint}\n  ${JSON.stringify(policy)}\n  ${JSON.stringify(world)}`);
  }
  for (const { question, reason } of ask({ policy: value, ...world }, EXAMINED)) {
    if (reason === undefined) continue;
    const text = `${question}: ${reason.replace(/\/Statement\/\S+/g, '/Statement/...')}`;
    reasons.set(text, (reasons.get(text) ?? 0) + 1);
  }
}
print(tally);
print(reasons);
console.log(`seed ${seed}: ${count} policies, ${wrong} answers wrong`);
process.exitCode = wrong === 0 ? 0 : 1;

function print(counts: ReadonlyMap<string, number>): void {
  for (const [name, times] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(times).padStart(7)}  ${name}`);
}
