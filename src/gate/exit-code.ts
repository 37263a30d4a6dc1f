import type { Counting } from '../model/counting.js';
import type { Finding, ScanResult } from '../model/finding.js';
import { SEVERITIES, type Severity } from '../model/rule.js';

export interface Gate {
  /** The lowest severity that fails the run. */
  readonly failOn: Severity | 'none';
  readonly failOnUnknown: boolean;
  /** All count when left out. */
  readonly counting?: Counting;
}

/** Does a finding fail a run? */
export function failsRun({ failOn, counting }: Gate): (finding: Finding) => boolean {
  const failing = new Set<Severity>(failOn === 'none' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1));
  return (finding) =>
    finding.verdict === 'fail' && failing.has(finding.rule.severity) && counting?.counts(finding) !== false;
}

/** 0 nothing at or above `failOn`; 1 findings; 2 wrong usage, configuration or a bug; 3 incomplete. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The exit code of a run that came to a result. Findings win over incompleteness; the format of the output has no say. */
export function exitCodeOf({ findings, complete }: ScanResult, gate: Gate): ExitCode {
  if (findings.some(failsRun(gate))) return 1;
  const { failOnUnknown, counting } = gate;
  const isUnknown = (finding: Finding) => finding.verdict === 'unknown' && counting?.counts(finding) !== false;
  return !complete || (failOnUnknown && findings.some(isUnknown)) ? 3 : 0;
}
