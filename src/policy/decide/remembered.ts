import type { Budget } from './budget.js';

/**
 * Makes each of the last few things once. What is made again costs no time but as many steps as it did, so that answers
 * do not hang on what was asked before; with a budget that runs out meanwhile nothing whole is made, and nothing kept.
 */
export function remembering<T>(most: number): (key: string, budget: Budget, make: () => T) => T {
  const kept = new Map<string, { readonly made: T; readonly steps: number }>();
  return (key, budget, make) => {
    const known = kept.get(key);
    if (known !== undefined) {
      budget.spend(known.steps);
      return known.made;
    }
    const before = budget.spent();
    const made = make();
    if (key.length > MAX_KEY || budget.isSpent()) return made;
    if (kept.size >= most) kept.clear();
    kept.set(key, { made, steps: budget.spent() - before });
    return made;
  };
}

/** Longer ones are those of policies that are seldom met twice. */
const MAX_KEY = 20_000;
