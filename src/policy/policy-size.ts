import { isHole } from '../model/hole.js';
import type { Policy } from './policy-document.js';
import type { Request } from './request.js';

/** AWS allows 20 kB for a bucket policy and 32 kB for a key policy; these caps are far above, and keep hostile input cheap. */
const MAX_VALUES = 50_000;
const MAX_CHARACTERS = 500_000;
/** Statement, Condition, operator, key, list. */
const MAX_NESTING = 8;
/** Characters of the policy times characters of the request: matching them all takes less than a second. */
const MAX_WORK = 100_000_000;

/** How much there is in a policy; why it is too large or too deep to be judged, as a phrase. */
export function sizeOf(policy: unknown): Policy['size'] | string {
  let values = 0;
  let characters = 0;
  let variables = 0;
  let level: unknown[] = [policy];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) return `nests more than ${MAX_NESTING} deep (analysis-limit)`;
    const next: unknown[] = [];
    for (const value of level) {
      values++;
      if (typeof value === 'string') {
        characters += value.length;
        variables += value.split('${').length - 1;
      } else if (typeof value !== 'object' || value === null || isHole(value)) continue;
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
  return { characters, variables };
}

/** Would it take too long to match everything in the policies with this request? */
export function isTooMuchWork(policies: readonly Policy[], { longest }: Request): boolean {
  let work = 0;
  for (const { size } of policies) work += (size.characters + size.variables * longest) * longest;
  return work > MAX_WORK;
}
