import type { Hole } from '../model/hole.js';

/** The members of a list or map of JSON, between its brackets, as `each` writes them to `pieces`. No spaces. */
export function writeBetween<T>(
  [open, close]: readonly [string, string],
  members: readonly T[],
  pieces: (string | Hole)[],
  each: (member: T) => void,
): void {
  pieces.push(open);
  for (const [i, member] of members.entries()) {
    if (i > 0) pieces.push(',');
    each(member);
  }
  pieces.push(close);
}
