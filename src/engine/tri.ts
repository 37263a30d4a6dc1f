/** Kleene's third value is '?'. */
export type Tri = boolean | '?';

export function not(a: Tri): Tri {
  return a === '?' ? a : !a;
}

/** True if any is true, else '?' if any is '?', else false. */
export function some(values: Iterable<Tri>): Tri {
  let result: Tri = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === '?') result = value;
  }
  return result;
}

/** False if any is false, else '?' if any is '?', else true. */
export function every(values: Iterable<Tri>): Tri {
  let result: Tri = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === '?') result = value;
  }
  return result;
}
