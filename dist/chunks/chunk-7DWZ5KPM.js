import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/model/glob.ts
function matchesGlob(text, pattern, literal) {
  const isWild = (p2, sign) => pattern[p2] === sign && literal?.has(p2) !== true;
  let at = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (isWild(p, "*")) {
      star = p++;
      resume = at;
    } else if (p < pattern.length && (pattern[p] === text[at] || isWild(p, "?"))) {
      at++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (isWild(p, "*")) p++;
  return p === pattern.length;
}

export {
  matchesGlob
};
