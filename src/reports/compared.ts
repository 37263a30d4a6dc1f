import type { Finding, ScanResult } from '../model/finding.js';
import { SEVERITIES, type Severity } from '../model/rule.js';

/** How many findings of a severity are new, and how many the baseline had that are gone. */
export type NewAndGone = { readonly [severity in Severity]: { readonly new: number; readonly gone: number } };

/** What is new since the baseline, by severity. Reads neither messages nor places. */
export function newAndGone({ comparison, findings, rules }: ScanResult): NewAndGone {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, { new: 0, gone: 0 }])) as {
    [severity in Severity]: { new: number; gone: number };
  };
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  for (const finding of findings) if (isNew(finding, comparison)) counts[finding.rule.severity].new++;
  for (const { rule } of comparison?.absent ?? []) {
    const severity = severities.get(rule);
    if (severity !== undefined) counts[severity].gone++;
  }
  return counts;
}

/** Where nothing is compared, nothing is new. */
export function isNew(finding: Finding, comparison: ScanResult['comparison']): boolean {
  return comparison?.states.get(finding) === 'new';
}

/** The new findings, then the others, each in the order given. */
export function newFirst(findings: readonly Finding[], comparison: ScanResult['comparison']): readonly Finding[] {
  if (comparison === undefined) return findings;
  const known = findings.filter((finding) => !isNew(finding, comparison));
  return [...findings.filter((finding) => isNew(finding, comparison)), ...known];
}

/** "2 new, 5 known, 1 gone since main (1f3a…)"; undefined where nothing is compared. Not escaped for any medium. */
export function comparedWords({ comparison, findings }: ScanResult): string | undefined {
  if (comparison === undefined) return undefined;
  const fresh = findings.filter((finding) => isNew(finding, comparison)).length;
  return `${fresh} new, ${findings.length - fresh} known, ${comparison.absent.length} gone, compared with ${comparison.with}`;
}

/**
 * Does a change have nothing to do with what is judged? Then every file is as at the base, and so is the policy; one
 * line says all there is to say.
 */
export function isUntouched({ review, complete, comparison, findings }: ScanResult): boolean {
  if (review === undefined || !complete || !review.sameFiles || review.changes.length > 0) return false;
  // A template can read files that are no inputs themselves.
  const isKnown = (finding: Finding) => comparison === undefined || comparison.states.get(finding) === 'unchanged';
  return findings.every(isKnown) && (comparison?.absent.length ?? 0) === 0;
}
