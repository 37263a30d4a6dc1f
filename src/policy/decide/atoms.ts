import { type Automaton, automatonOf, type State } from './automaton.js';
import type { Budget } from './budget.js';
import { nameOf, type Pattern } from './pattern.js';
import { remembering } from './remembered.js';

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
  const key = `${grammars.map(nameOf).join('|')} ${patterns.map(nameOf).join('|')}`;
  return remembered(key, whole, () => explored(grammars, patterns, whole));
}

/** Policies of one owner name the same few accounts, buckets and endpoints. */
const remembered = remembering<Atoms>(500);

function explored(grammars: readonly Pattern[], patterns: readonly Pattern[], whole: Budget): Atoms {
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
  const start = startOf(automaton, grammars.length, budget);
  if (start === undefined) return { texts: [], complete: !budget.isSpent() };
  let level: Read[] = [start];
  while (level.length > 0) {
    const next: Read[] = [];
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

interface Read {
  readonly text: string;
  readonly state: State;
}

/** The letters that all texts of the grammars begin with, as far as none of them ends there; undefined: there are no texts. */
function startOf(automaton: Automaton, grammars: number, budget: Budget): Read | undefined {
  let text = '';
  let state = automaton.start;
  for (;;) {
    const letter = automaton.onlyLetter(state, grammars);
    if (letter === undefined || (automaton.matched(state)[0] ?? grammars) < grammars) return { text, state };
    if (!budget.spend(state.length)) return undefined;
    state = automaton.step(state, letter);
    if (!automaton.isWithin(state, grammars)) return undefined;
    text += letter;
  }
}
