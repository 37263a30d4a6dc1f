import { type ExitCode, failsRun, type Gate } from '../gate/exit-code.js';
import type { ScanResult } from '../model/finding.js';
import { countedFindings } from '../reports/counting-among.js';

/** How the step ends, why, and what to do next: the last line of its log. */
export function endingWords(result: ScanResult, gate: Gate, code: ExitCode): string {
  const { counting, failOn } = gate;
  const above = `at or above ${failOn}`;
  if (code === 0) {
    const nothing = counting === undefined ? 'Nothing' : `Nothing ${counting.words}`;
    return `✓ ${failOn === 'none' ? 'No finding fails this step' : `${nothing} ${above}`}.`;
  }
  if (code === 1) {
    const waived = result.review?.newWaivers === 'block' ? ' is merged' : ' is there';
    const fails = countedFindings(result.findings.filter(failsRun(gate)).length, counting);
    return `✗ ${fails} ${above}: mend what they point at; one that is to stay passes once a waiver${waived}.`;
  }
  if (!result.complete)
    return '✗ Incomplete: not everything that was to be judged was read. The problems above say what is missing and what to do; upload no SARIF file of this run.';
  return '✗ Undecided findings fail this step (fail-on-unknown): each says what would decide it.';
}
