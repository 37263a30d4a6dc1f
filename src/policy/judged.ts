/** Nobody can say: why, and what the reader would have to know. */
export interface Doubt {
  readonly doubt: string;
}

/** Kleene's three values, where the third one carries its reason. */
export type Judged = boolean | Doubt;

export function isDoubt(judged: Judged): judged is Doubt {
  return typeof judged === 'object';
}

export function not(judged: Judged): Judged {
  return isDoubt(judged) ? judged : !judged;
}

/** True if one is true, else the first doubt, else false. */
export function anyOf<T>(items: Iterable<T>, judge: (item: T) => Judged): Judged {
  let result: Judged = false;
  for (const item of items) {
    const judged = judge(item);
    if (judged === true) return true;
    if (result === false) result = judged;
  }
  return result;
}

/** False if one is false, else the first doubt, else true. */
export function allOf<T>(items: Iterable<T>, judge: (item: T) => Judged): Judged {
  return not(anyOf(items, (item) => not(judge(item))));
}

/** Two readings of AWS's pages: what both say, else the doubt. */
export function agreed(one: Judged, other: Judged, doubt: string): Judged {
  if (isDoubt(one)) return one;
  return one === other || isDoubt(other) ? other : { doubt };
}
