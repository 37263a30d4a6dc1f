import { relative, resolve } from 'node:path';
import { knownFinding } from '../gate/known-finding.js';
import type { KnownFinding } from '../model/comparison.js';
import type { ScanResult } from '../model/finding.js';
import { forJson, forTerminal } from '../reports/escape.js';
import { withNext } from '../reports/phrase.js';
import { gatedScan } from './gated-scan.js';
import { loadBaseline } from './load-baseline.js';
import type { ScanChoice } from './scan-choice.js';
import type { Surroundings } from './surroundings.js';
import { writeFiles } from './write-files.js';

/** The options of `lakeproof baseline` as commander gives them. */
export interface BaselineFlags
  extends Pick<ScanChoice, 'config' | 'pack' | 'rules' | 'skip' | 'parameters' | 'parameter'> {
  readonly file: string;
}

/** Scans, and keeps the findings that no waiver takes out. 3 when not everything could be read: then nothing is written. */
export async function writeBaseline(
  paths: readonly string[],
  { file, ...choice }: BaselineFlags,
  surroundings: Surroundings,
): Promise<0 | 3> {
  const { result } = await gatedScan(
    paths,
    { ...choice, failOnNew: false, baseline: false },
    () => false,
    surroundings,
  );
  if (!result.complete) return incomplete(result, surroundings);
  const findings = result.findings.map(knownFinding);
  keep(file, findings, surroundings);
  await surroundings.stdout(`Known now: ${count(findings)}, in ${file}\n${NEXT}`);
  return 0;
}

/** Takes out what a scan looked for and did not find. 3 when not everything could be read: then nothing is taken out. */
export async function pruneBaseline(
  paths: readonly string[],
  { file, ...choice }: BaselineFlags,
  surroundings: Surroundings,
): Promise<0 | 3> {
  const { cwd, stdout } = surroundings;
  const known = loadBaseline(file, cwd);
  const asked = { ...choice, baseline: file, failOnNew: false };
  const { result } = await gatedScan(paths, asked, () => false, surroundings);
  if (!result.complete) return incomplete(result, surroundings);
  const gone = new Map<string, number>();
  for (const each of result.comparison?.absent ?? []) gone.set(keyOf(each), (gone.get(keyOf(each)) ?? 0) + 1);
  const left = known.filter((each) => {
    const times = gone.get(keyOf(each)) ?? 0;
    gone.set(keyOf(each), times - 1);
    return times <= 0;
  });
  if (left.length < known.length) keep(file, left, surroundings);
  await stdout(`No longer found, and taken out: ${count(known.slice(left.length))}; left in ${file}: ${count(left)}\n`);
  return 0;
}

/** What a baseline knows, by rule. */
export function baselineWords(file: string, cwd: string): string {
  const known = loadBaseline(file, cwd);
  const rules = [...new Set(known.map(({ rule }) => rule))].sort();
  const lines = rules.map((rule) => {
    const all = known.filter((each) => each.rule === rule);
    const files = new Set(all.map((each) => each.file));
    return `${String(all.length).padStart(6)}  ${rule} in ${files.size} file(s)`;
  });
  return `${count(known)} in ${relative(cwd, resolve(cwd, file))}\n${lines.map((line) => `${forTerminal(line)}\n`).join('')}`;
}

const MEND = 'Mend what cannot be read, or leave it out (exclude in the configuration), and run again.';
const NEXT = 'Next: commit it, name it in the configuration (baseline), and scan with --fail-on-new.\n';

function keep(file: string, findings: readonly KnownFinding[], { cwd }: Surroundings): void {
  writeFiles('baseline', [{ path: resolve(cwd, file), text: () => [baselineText(findings)] }]);
}

/** One finding a line, sorted, so that changes of the file can be read. */
function baselineText(findings: readonly KnownFinding[]): string {
  const lines = findings
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .map(({ rule, verdict, file, resource, fingerprint }) => forJson({ rule, verdict, file, resource, fingerprint }));
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `{"format":"lakeproof-baseline","version":1,"findings":${list}}\n`;
}

function keyOf({ file, rule, resource, verdict, fingerprint }: KnownFinding): string {
  return JSON.stringify([file, rule, resource, verdict, fingerprint]);
}

function count({ length }: readonly unknown[]): string {
  return `${length} finding${length === 1 ? '' : 's'}`;
}

function incomplete({ problems }: ScanResult, { stderr }: Surroundings): 3 {
  const lines = problems
    .filter(({ level }) => level === 'error')
    .map(({ file, message, next }) => `error: ${file === '' ? '' : `${file}: `}${withNext(message, next)}`);
  const told = [...new Set(lines)].map(forTerminal).join('\n');
  stderr(`${told}\nNothing was written: a baseline has to be of everything. ${MEND}\n`);
  return 3;
}
