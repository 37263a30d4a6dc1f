import type { Finding } from '../model/finding.js';
import { SEVERITIES, type Severity } from '../model/rule.js';

export type Level = 'error' | 'warning' | 'note';

/** How loud a fail is where a consumer knows three levels only (SARIF, workflow commands). */
export const LEVELS: { readonly [severity in Severity]: Level } = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** What nobody could decide is never louder than a note. */
export function levelOf(finding: Finding): Level {
  return finding.verdict === 'fail' ? LEVELS[finding.rule.severity] : 'note';
}

/** By severity, fails before unknowns, else in the order given. Reads neither messages nor places. */
export function* worstFirst(findings: readonly Finding[]): Iterable<Finding> {
  for (const severity of SEVERITIES) {
    for (const verdict of ['fail', 'unknown'] as const) {
      for (const finding of findings) {
        if (finding.verdict === verdict && finding.rule.severity === severity) yield finding;
      }
    }
  }
}

export type Tally = { readonly [severity in Severity]: { readonly fail: number; readonly unknown: number } };

/** How many findings of each severity fail, and how many nobody could decide. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, { fail: 0, unknown: 0 }])) as {
    [severity in Severity]: { fail: number; unknown: number };
  };
  for (const { rule, verdict } of findings) {
    if (verdict === 'fail' || verdict === 'unknown') counts[rule.severity][verdict]++;
  }
  return counts;
}
