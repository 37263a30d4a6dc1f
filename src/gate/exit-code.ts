import type { Counting } from '../model/counting.js';
import type { ScanResult } from '../model/finding.js';
import { SEVERITIES, type Severity } from '../model/rule.js';

export interface Gate {
  /** The lowest severity that fails the run. */
  readonly failOn: Severity | 'none';
  readonly failOnUnknown: boolean;
  /** All count when left out. */
  readonly counting?: Counting;
}

/** 0 nothing at or above `failOn`; 1 findings; 2 wrong usage, configuration or a bug; 3 incomplete. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The exit code of a run that came to a result. Findings win over incompleteness; the format of the output has no say. */
export function exitCodeOf(result: ScanResult, { failOn, failOnUnknown, counting }: Gate): ExitCode {
  const failing = new Set<Severity>(failOn === 'none' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1));
  let isUnknown = false;
  for (const finding of result.findings) {
    if (counting?.counts(finding) === false) continue;
    if (finding.verdict === 'fail' && failing.has(finding.rule.severity)) return 1;
    if (finding.verdict === 'unknown') isUnknown = true;
  }
  return !result.complete || (failOnUnknown && isUnknown) ? 3 : 0;
}
