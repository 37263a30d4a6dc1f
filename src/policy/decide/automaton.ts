import { type Item, isClass, type Pattern, takes } from './pattern.js';

/** Where in each pattern a text read so far may have come to; a pattern that it cannot match any more has no place. Ascending. */
export type State = readonly number[];

/** All patterns read side by side, letter by letter. */
export interface Automaton {
  readonly start: State;
  readonly step: (state: State, letter: string) => State;
  /** Every letter on which the next step hangs: those that are named, and one that stands for all others. */
  readonly letters: (state: State) => readonly string[];
  /** The only letter that leaves a place in one of the first so many patterns, where there is but one. */
  readonly onlyLetter: (state: State, patterns: number) => string | undefined;
  /** The patterns that match the text read so far, by index, ascending. */
  readonly matched: (state: State) => readonly number[];
  /** Is there a place left in one of the first so many patterns? */
  readonly isWithin: (state: State, patterns: number) => boolean;
}

export function automatonOf(patterns: readonly Pattern[]): Automaton {
  const items: (Item | undefined)[] = [];
  /** Of the places that take one letter only, which; most do. */
  const letterAt: (string | undefined)[] = [];
  const owner: number[] = [];
  const first: number[] = [];
  for (const [i, pattern] of patterns.entries()) {
    first.push(items.length);
    for (const item of pattern) {
      items.push(item);
      letterAt.push(
        !item.many && 'only' in item.letters && item.letters.only.length === 1 ? item.letters.only : undefined,
      );
    }
    // The end has a place of its own.
    items.push(undefined);
    letterAt.push(undefined);
    while (owner.length < items.length) owner.push(i);
  }
  const stranger = strangerTo(patterns);
  const seen = new Uint32Array(items.length);
  let round = 0;
  /** Adds a place, and those behind it that may be reached without a letter. */
  const add = (places: number[], place: number) => {
    for (let at = place; seen[at] !== round; at++) {
      seen[at] = round;
      places.push(at);
      if (items[at]?.many !== true) return;
    }
  };
  const collect = (fill: (places: number[]) => void): State => {
    round++;
    const places: number[] = [];
    fill(places);
    return isAscending(places) ? places : places.sort((a, b) => a - b);
  };
  return {
    start: collect((places) => {
      for (const place of first) add(places, place);
    }),
    step: (state, letter) =>
      collect((places) => {
        for (const place of state) {
          const only = letterAt[place];
          const item = items[place];
          if (only !== undefined ? only === letter : item !== undefined && takes(item.letters, letter))
            add(places, item?.many === true ? place : place + 1);
        }
      }),
    letters: (state) => {
      const letters = new Set<string>([stranger]);
      const classes = new Set<string>();
      for (const place of state) {
        const item = items[place];
        if (item === undefined) continue;
        if (isClass(item.letters)) classes.add(namedBy(item));
        else for (const letter of namedBy(item)) letters.add(letter);
      }
      // Of a class, a letter that nothing else names stands for all such.
      for (const all of classes) {
        const other = [...all].find((letter) => !letters.has(letter));
        if (other !== undefined) letters.add(other);
      }
      return [...letters];
    },
    onlyLetter: (state, patterns) => {
      let only: string | undefined;
      for (const place of state) {
        if ((owner[place] as number) >= patterns) break;
        if (items[place] === undefined) continue;
        const letter = letterAt[place];
        if (letter === undefined || (only ?? letter) !== letter) return undefined;
        only = letter;
      }
      return only;
    },
    matched: (state) => {
      const matched: number[] = [];
      for (const place of state) if (items[place] === undefined) matched.push(owner[place] as number);
      return matched;
    },
    isWithin: (state, patterns) => state.length > 0 && (owner[state[0] as number] as number) < patterns,
  };
}

function isAscending(places: readonly number[]): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i - 1] as number) > (places[i] as number)) return false;
  return true;
}

function namedBy({ letters }: Item): string {
  return 'only' in letters ? letters.only : letters.except;
}

/** A letter that no pattern names: a common one if there is one. */
function strangerTo(patterns: readonly Pattern[]): string {
  const named = new Set<string>();
  for (const pattern of patterns) for (const item of pattern) for (const letter of namedBy(item)) named.add(letter);
  const common = 'abcdefghijklmnopqrstuvwxyz0123456789_-'.split('').find((letter) => !named.has(letter));
  if (common !== undefined) return common;
  for (let code = 0xe0; ; code++) {
    const letter = String.fromCharCode(code);
    if (!named.has(letter)) return letter;
  }
}
