import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { ExitCode } from '../gate/exit-code.js';
import type { ScanResult } from '../model/finding.js';
import type { Inputs } from './inputs.js';

/** What later steps read. Counts of what is compared are empty where nothing is. */
export function outputsOf(result: ScanResult, { sarifFile, files }: Inputs, code: ExitCode) {
  const { counts, comparison, review, findings, complete } = result;
  const changes = review?.changes ?? [];
  const isWaiver = (kind: string) => kind === 'waiver' || kind === 'inline-waiver';
  return {
    'sarif-file': sarifFile,
    'json-file': files.find(({ format }) => format === 'json')?.path ?? '',
    conclusion: code === 0 ? 'success' : code === 1 ? 'failure' : 'incomplete',
    'fail-count': String(counts.fail),
    'unknown-count': String(counts.unknown),
    'pass-count': String(counts.pass),
    'new-count': comparison ? String(findings.filter((each) => comparison.states.get(each) === 'new').length) : '',
    'fixed-count': comparison ? String(comparison.absent.length) : '',
    'waivers-added': review ? String(changes.filter(({ kind, loosens }) => loosens && isWaiver(kind)).length) : '',
    'policy-changed': review ? String(changes.length > 0) : '',
    complete: String(complete),
  };
}

/** In the form for values of several lines, which none can leave (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings). */
export function writeOutputs(file: string, outputs: { readonly [name: string]: string }): void {
  const texts = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(file, texts.join(''));
}
