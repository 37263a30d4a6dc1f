import type { Counts } from '../../src/model/finding.js';
import { type FileReport, NO_COUNTS } from './message.js';
import type { Watched } from './watch.js';

/** One file may take so long; twice the worst template that AWS accepts needs a fraction of it. */
export const LIMIT_MILLISECONDS = 2000;
const SLOWEST = 10;

export interface Summary {
  readonly text: string;
  /** Why the corpus is not read as it should be, one sentence each. */
  readonly failures: readonly string[];
}

/** What a corpus came to, for people. */
export function summaryOf({ reports, problems, costs }: Watched): Summary {
  const of = (outcome: FileReport['outcome']) => reports.filter((each) => each.outcome === outcome).length;
  const counts = reports.reduce((sum, each) => added(sum, each.counts), NO_COUNTS);
  const lines = [
    `files       ${reports.length}: ${of('read')} read, ${of('skipped')} skipped, ${of('unreadable')} unreadable`,
    `resources   ${reports.reduce((sum, each) => sum + each.resources, 0)} judged`,
    `verdicts    ${counts.pass} pass, ${counts.fail} fail, ${counts.unknown} unknown, ${counts.notApplicable} not applicable`,
    ...section('problems', problemLines([problems, ...reports.map((each) => each.problems)])),
    ...section('unreadable', urisOf(reports, 'unreadable')),
    ...section('slowest', slowestLines(reports)),
    ...costs.map(
      ({ peakMegabytes, startCpuSeconds, judgeCpuSeconds }) =>
        `cost        ${judgeCpuSeconds.toFixed(2)} CPU s judging, ${startCpuSeconds.toFixed(2)} CPU s starting, ${peakMegabytes.toFixed(0)} MB at most`,
    ),
  ];
  return { text: lines.join('\n'), failures: failuresOf(reports) };
}

function failuresOf(reports: readonly FileReport[]): readonly string[] {
  if (reports.length === 0) return ['There was no file to read: name a folder that holds some.'];
  return reports.flatMap(({ uri, outcome, milliseconds, error }) => {
    const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
    if (outcome === 'crashed') return [`${uri} crashed: ${error}`];
    if (outcome === 'hung') return [`${uri} hung and was cut off after ${seconds}.`];
    return milliseconds > LIMIT_MILLISECONDS ? [`${uri} took ${seconds}; a file may take 2 s.`] : [];
  });
}

function problemLines(each: readonly FileReport['problems'][]): readonly string[] {
  const kinds = new Map<string, { count: number; files: number }>();
  for (const problems of each) {
    for (const [kind, count] of Object.entries(problems)) {
      const known = kinds.get(kind) ?? { count: 0, files: 0 };
      kinds.set(kind, { count: known.count + count, files: known.files + 1 });
    }
  }
  return [...kinds]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([kind, { count, files }]) => `${String(count).padStart(6)}  ${kind} (${files} files)`);
}

function slowestLines(reports: readonly FileReport[]): readonly string[] {
  return [...reports]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, SLOWEST)
    .map(({ uri, milliseconds }) => `${milliseconds.toFixed(0).padStart(6)} ms  ${uri}`);
}

function urisOf(reports: readonly FileReport[], outcome: FileReport['outcome']): readonly string[] {
  return reports.filter((each) => each.outcome === outcome).map(({ uri }) => `  ${uri}`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function added(one: Counts, other: Counts): Counts {
  return {
    pass: one.pass + other.pass,
    fail: one.fail + other.fail,
    unknown: one.unknown + other.unknown,
    notApplicable: one.notApplicable + other.notApplicable,
    waived: one.waived + other.waived,
  };
}
