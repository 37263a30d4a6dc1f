import type { KnownFinding } from '../model/comparison.js';
import { isRecordedHome } from './known-finding.js';

/** Findings of two runs that are one and the same, and what is left of the earlier run. */
export interface Pairs {
  /** By the place in `now`. */
  readonly before: ReadonlyMap<number, KnownFinding>;
  readonly left: readonly KnownFinding[];
}

type Key = (finding: KnownFinding) => string | undefined;

/** From the surest likeness to the least. What was recorded in one account is never at home in another. */
const KEYS: readonly Key[] = [
  ({ fingerprint, file, verdict }) => `${fingerprint} ${verdict} ${file}`,
  ({ fingerprint, file }) => `${fingerprint} ${file}`,
  ({ fingerprint, file, verdict }) => (isRecordedHome(file) ? undefined : `${fingerprint} ${verdict}`),
  ({ fingerprint, file }) => (isRecordedHome(file) ? undefined : fingerprint),
];

/** So many of them ask for the same file. */
const AT_HOME = 2;

/**
 * Each finding takes at most one of the earlier: equal resources share a fingerprint, and two do not hide behind one.
 * `stayed`: the places in `now` of those that cannot have come from another file.
 */
export function pairsOf(
  now: readonly KnownFinding[],
  earlier: readonly KnownFinding[],
  stayed: ReadonlySet<number>,
): Pairs {
  const before = new Map<number, KnownFinding>();
  const taken = new Set<KnownFinding>();
  for (const [step, keyOf] of KEYS.entries()) {
    if (before.size === now.length || taken.size === earlier.length) break;
    const free = grouped(
      earlier.filter((each) => !taken.has(each)),
      keyOf,
    );
    for (const [i, each] of now.entries()) {
      if (before.has(i) || (step >= AT_HOME && stayed.has(i))) continue;
      const key = keyOf(each);
      const found = key === undefined ? undefined : free.get(key)?.pop();
      if (found === undefined) continue;
      before.set(i, found);
      taken.add(found);
    }
  }
  return { before, left: earlier.filter((each) => !taken.has(each)) };
}

function grouped(known: readonly KnownFinding[], keyOf: Key): Map<string, KnownFinding[]> {
  const groups = new Map<string, KnownFinding[]>();
  for (const each of known) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
