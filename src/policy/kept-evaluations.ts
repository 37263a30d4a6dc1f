import type { StatementOutcome } from './evaluate-statement.js';
import type { CounterExample } from './questions/asked.js';

/** So many are kept: those of all policies of a large account would fill the memory. */
const MAX_KEPT = 1000;
let kept = new Map<CounterExample, readonly StatementOutcome[]>();

/** Keeps what the resource's policy said to a request that gets through, for whoever explains that request. */
export function keepEvaluation(request: CounterExample, outcomes: readonly StatementOutcome[]): void {
  // A new map, as a cleared one would keep what it held from the collector of young objects.
  if (kept.size >= MAX_KEPT) kept = new Map();
  kept.set(request, outcomes);
}

/** Statement by statement, in the policy's order; undefined: not kept any more. */
export function keptEvaluation(request: CounterExample): readonly StatementOutcome[] | undefined {
  return kept.get(request);
}
