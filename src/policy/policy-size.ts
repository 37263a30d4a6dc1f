import { isHole } from '../model/hole.js';

/** AWS allows 20 kB for a bucket policy and 32 kB for a key policy; these caps are far above, and keep hostile input cheap. */
const MAX_VALUES = 50_000;
const MAX_CHARACTERS = 500_000;
/** Statement, Condition, operator, key, list. */
const MAX_NESTING = 8;

/** Why a policy is too large or too deep to be judged, as a phrase; undefined when it is not. */
export function isTooLarge(policy: unknown): string | undefined {
  let values = 0;
  let characters = 0;
  let level: unknown[] = [policy];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) return `nests more than ${MAX_NESTING} deep (analysis-limit)`;
    const next: unknown[] = [];
    for (const value of level) {
      values++;
      if (typeof value === 'string') characters += value.length;
      else if (typeof value !== 'object' || value === null || isHole(value)) continue;
      else
        for (const [key, inner] of Object.entries(value)) {
          if (!Array.isArray(value)) characters += key.length;
          next.push(inner);
        }
      if (values + next.length > MAX_VALUES) return `holds more than ${MAX_VALUES} values (analysis-limit)`;
      if (characters > MAX_CHARACTERS) return `holds more than ${MAX_CHARACTERS} characters (analysis-limit)`;
    }
    level = next;
  }
  return undefined;
}
