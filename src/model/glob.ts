/**
 * `*` any run of characters, `?` one character, everything else itself; so are `*` and `?` at the offsets in `literal`.
 * At most pattern x text steps, no backtracking blow-up.
 */
export function matchesGlob(text: string, pattern: string, literal?: ReadonlySet<number>): boolean {
  const isWild = (p: number, sign: string) => pattern[p] === sign && literal?.has(p) !== true;
  let at = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (isWild(p, '*')) {
      star = p++;
      resume = at;
    } else if (p < pattern.length && (pattern[p] === text[at] || isWild(p, '?'))) {
      at++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (isWild(p, '*')) p++;
  return p === pattern.length;
}
