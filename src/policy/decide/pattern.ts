/** Which letters stand at one place of a pattern: those of `only`, or all but those of `except`. */
export type Letters = { readonly only: string } | { readonly except: string };

/** One place of a pattern; `many`: any number of such letters, none included. */
export interface Item {
  readonly letters: Letters;
  readonly many: boolean;
  /** Equal for equal places; signs that follow one another name a pattern. */
  readonly sign: string;
}

/** Texts, as places that follow one another. */
export type Pattern = readonly Item[];

export const ANY: Letters = { except: '' };
export const DIGIT: Letters = { only: '0123456789' };

/** Letters that are taken alike unless another pattern names one of them: digits, those of an id. */
export function isClass(letters: Letters): boolean {
  return 'only' in letters && letters.only.length > MAX_CASES;
}

/** The cases of a letter. */
const MAX_CASES = 3;

export function takes(letters: Letters, letter: string): boolean {
  return 'only' in letters ? letters.only.includes(letter) : !letters.except.includes(letter);
}

export function one(letters: Letters): Item {
  return { letters, many: false, sign: signOf(letters) };
}

export function many(letters: Letters): Item {
  return { letters, many: true, sign: `*${signOf(letters)}` };
}

/** The length tells where the letters end. */
function signOf(letters: Letters): string {
  return 'only' in letters ? `${letters.only.length}:${letters.only}` : `^${letters.except.length}:${letters.except}`;
}

/** Equal for equal patterns. */
export function nameOf(pattern: Pattern): string {
  let name = '';
  for (const { sign } of pattern) name += sign;
  return name;
}

/** At least one. */
export function some(letters: Letters): Pattern {
  return [one(letters), many(letters)];
}

/** The text itself. */
export function exactly(text: string): Pattern {
  return text.split('').map(letterAlone);
}

/** One letter that stands for itself: patterns are mostly made of these, so there is one of each. */
export function letterAlone(letter: string): Item {
  const known = alone.get(letter);
  if (known !== undefined) return known;
  const made = one({ only: letter });
  alone.set(letter, made);
  return made;
}

const alone = new Map<string, Item>();

/** The text in whatever case. */
export function inAnyCase(text: string): Pattern {
  return text.split('').map((letter) => one({ only: casesOf(letter) }));
}

function casesOf(letter: string): string {
  const cases = [letter.toLowerCase(), letter.toUpperCase()].filter((each) => each.length === 1);
  return [...new Set([letter, ...cases])].join('');
}
