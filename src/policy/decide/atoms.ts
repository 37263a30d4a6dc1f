import { automatonOf, type State } from './automaton.js';
import type { Budget } from './budget.js';
import type { Pattern } from './pattern.js';

/** Globs that overlap make a number of classes that no program can list: what takes longer is not told apart. */
const MAX_STEPS = 400_000;

export interface Atoms {
  readonly texts: readonly string[];
  /** False: there are more than could be found within the budget. */
  readonly complete: boolean;
}

/**
 * One text of the grammars, the shortest, for each set of patterns that some such text matches while it matches no other
 * pattern; texts of different grammars are told apart as well. In the order of their lengths.
 */
export function atomsOf(grammars: readonly Pattern[], patterns: readonly Pattern[], whole: Budget): Atoms {
  const all = explore(grammars, patterns, whole.part(MAX_STEPS));
  if (all.complete) return all;
  // Too many to be listed: then at least some that match each pattern for itself.
  const alone = patterns
    .slice(0, MAX_ALONE)
    .flatMap((pattern) => explore(grammars, [pattern], whole.part(MAX_STEPS_ALONE)).texts);
  return { texts: [...new Set([...all.texts, ...alone])], complete: false };
}

const MAX_ALONE = 50;
const MAX_STEPS_ALONE = 10_000;

function explore(grammars: readonly Pattern[], patterns: readonly Pattern[], budget: Budget): Atoms {
  const automaton = automatonOf([...grammars, ...patterns]);
  const found = new Map<string, string>();
  const seen = new Set<string>();
  let level: { readonly text: string; readonly state: State }[] = [{ text: '', state: automaton.start }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { text, state } of level) {
      const matched = automaton.matched(state);
      if ((matched[0] ?? grammars.length) < grammars.length) {
        const name = matched.join();
        if (!found.has(name)) found.set(name, text);
      }
      const only = automaton.onlyLetter(state, grammars.length);
      for (const letter of only === undefined ? automaton.letters(state) : [only]) {
        if (!budget.spend(state.length)) return { texts: [...found.values()], complete: false };
        const reached = automaton.step(state, letter);
        if (!automaton.isWithin(reached, grammars.length)) continue;
        const key = reached.join();
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ text: text + letter, state: reached });
      }
    }
    level = next;
  }
  return { texts: [...found.values()], complete: true };
}
