import type { Automaton, State } from './automaton.js';
import { automatonOf } from './automaton.js';
import type { Budget } from './budget.js';
import type { Pattern } from './pattern.js';

/** A text of a grammar, and what distinguishes it from the others. */
export interface Word {
  readonly text: string;
  readonly state: State;
}

/** Globs that overlap make a number of classes that no program can list: what takes longer is not told apart. */
const MAX_STEPS = 400_000;

/**
 * The shortest text of each class of texts that pattern 0 (the grammar) takes; `classOf` says which texts are the same.
 * In the order of their lengths. Undefined: there is no end to it within the budget.
 */
export function shortestWords(
  automaton: Automaton,
  start: State,
  classOf: (state: State) => string,
  whole: Budget,
): readonly Word[] | undefined {
  const budget = whole.part(MAX_STEPS);
  const found = new Map<string, Word>();
  const seen = new Set<string>([start.join()]);
  let level: Word[] = [{ text: '', state: start }];
  while (level.length > 0) {
    const next: Word[] = [];
    for (const { text, state } of level) {
      if (automaton.matched(state)[0] === 0) {
        const name = classOf(state);
        if (!found.has(name)) found.set(name, { text, state });
      }
      for (const letter of automaton.letters(state)) {
        if (!budget.spend(state.length)) return undefined;
        const reached = automaton.step(state, letter);
        // Pattern 0 has the lowest places: where it has none left, no text of the grammar follows.
        if (automaton.from(reached, 1).length === reached.length) continue;
        const key = reached.join();
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ text: text + letter, state: reached });
      }
    }
    level = next;
  }
  return [...found.values()];
}

/** One text of the grammar, the shortest, for each set of patterns that some text matches and no other pattern does. */
export function atomsOf(grammar: Pattern, patterns: readonly Pattern[], budget: Budget): readonly string[] | undefined {
  const automaton = automatonOf([grammar, ...patterns]);
  const words = shortestWords(automaton, automaton.start, (state) => automaton.matched(state).join(), budget);
  return words?.map(({ text }) => text);
}
