import type { ScanResult } from '../model/finding.js';
import { SEVERITIES } from '../model/rule.js';
import { counted } from './phrase.js';
import { tally } from './severity.js';

/** What was looked at: "16 rules on 12 resources; 3 files read, 1 skipped (not ours), 0 unreadable". */
export function scannedWords({ rules, scanned }: ScanResult): string {
  const { resources, files, skipped, unreadable, excluded = 0 } = scanned;
  const left = excluded > 0 ? `, ${excluded} left out by the configuration` : '';
  const read = `${counted(files, 'file')} read, ${skipped} skipped as something else${left}, ${unreadable} unreadable`;
  return `${counted(rules.length, 'rule')} on ${counted(resources, 'resource')}; ${read}`;
}

/** The counts of every verdict, always all of them: "pass 40 · fail 3 (critical 1, high 2) · unknown 1 · ...". */
export function verdictWords({ counts, findings }: ScanResult): string {
  const severities = tally(findings);
  const fails = SEVERITIES.filter((severity) => severities[severity].fail > 0)
    .map((severity) => `${severity} ${severities[severity].fail}`)
    .join(', ');
  const { pass, fail, unknown, notApplicable, waived } = counts;
  const failed = fails === '' ? `fail ${fail}` : `fail ${fail} (${fails})`;
  return `pass ${pass} · ${failed} · unknown ${unknown} · not applicable ${notApplicable} · waived ${waived}`;
}

/** Whether the verdicts are about everything that was to be judged. */
export function completeWords({ complete, scanned, problems }: ScanResult): string {
  const modules = problems.filter(({ kind }) => kind === 'module-not-available').length;
  if (complete && modules > 0)
    return `complete but for what ${counted(modules, 'module')} would declare: not here, as the warnings say`;
  if (complete) return 'complete: everything that was to be judged was read';
  if (scanned.resources === 0) return 'incomplete: nothing was evaluated, so this says nothing about your resources';
  return 'incomplete: not everything that was to be judged was read; the problems say what is missing';
}
