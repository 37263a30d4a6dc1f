import type { Finding } from '../model/finding.js';
import { SEVERITIES } from '../model/rule.js';
import { resourceName } from './place-name.js';
import { sourceName } from './source-name.js';

/** What findings may be counted by. */
export const GROUPINGS = ['resource', 'rule', 'file'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

/** One row of a table of findings. */
export interface Group {
  /** Not escaped for any medium. */
  readonly name: string;
  /** In the order of COLUMNS. */
  readonly counts: readonly number[];
}

/** What a group counts: fails by severity, and what nobody could decide. */
export const COLUMNS: readonly string[] = [...SEVERITIES, 'unknown'];

const MOST = 100;

/** The findings counted, worst group first, at most a hundred groups; `left` is how many more there are. Reads no message and no place. */
export function groupsOf(
  findings: readonly Finding[],
  by: GroupBy,
): { readonly groups: readonly Group[]; readonly left: number } {
  const groups = new Map<string, { readonly name: string; readonly counts: number[] }>();
  for (const finding of findings) {
    const { key, name } = groupOf(finding, by);
    const group = groups.get(key) ?? { name: name(), counts: COLUMNS.map(() => 0) };
    groups.set(key, group);
    const column = finding.verdict === 'unknown' ? SEVERITIES.length : SEVERITIES.indexOf(finding.rule.severity);
    group.counts[column] = (group.counts[column] ?? 0) + 1;
  }
  const sorted = [...groups.values()].sort(worseFirst);
  return { groups: sorted.slice(0, MOST), left: Math.max(0, sorted.length - MOST) };
}

function groupOf({ rule, resource }: Finding, by: GroupBy): { readonly key: string; readonly name: () => string } {
  switch (by) {
    case 'rule':
      return { key: rule.id, name: () => rule.id };
    case 'resource':
      return { key: resource.id, name: () => resourceName(resource) };
    case 'file': {
      const name = sourceName(resource);
      return { key: name, name: () => name };
    }
  }
}

function worseFirst(one: Group, other: Group): number {
  for (const [i, count] of one.counts.entries()) {
    const difference = (other.counts[i] ?? 0) - count;
    if (difference !== 0) return difference;
  }
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
