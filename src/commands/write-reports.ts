import { resolve } from 'node:path';
import type { ScanResult } from '../model/finding.js';
import type { ReportOptions } from '../reports/report.js';
import { REPORTS, type ReportFormat } from '../reports/reports.js';
import type { LoadedConfiguration } from './load-configuration.js';
import { UsageError } from './surroundings.js';
import { writeFiles } from './write-files.js';

/** A report to a file. */
export interface Output {
  readonly format: ReportFormat;
  readonly path: string;
}

/** Reads `sarif=lake.sarif`. Throws a UsageError for a format that does not exist. */
export function parseOutput(text: string): Output {
  const equals = text.indexOf('=');
  const path = text.slice(equals + 1);
  if (equals < 1 || path === '')
    throw new UsageError(
      `--output ${text} does not name a format and a file.`,
      'Write it as format=path, for example --output sarif=lakeproof.sarif.',
    );
  return { format: parseFormat(text.slice(0, equals)), path };
}

/** What the command line asks for, and the configuration's reports in the formats that it does not. */
export function outputsOf(asked: readonly Output[], { configuration, folder }: LoadedConfiguration): readonly Output[] {
  const standing = Object.entries(configuration.reports ?? {})
    .map(([format, path]): Output => ({ format: parseFormat(format), path: resolve(folder, path) }))
    .filter(({ format }) => !asked.some((each) => each.format === format));
  return [...asked, ...standing];
}

export function parseFormat(text: string): ReportFormat {
  if (!Object.hasOwn(REPORTS, text))
    throw new UsageError(
      `There is no report format ${JSON.stringify(text)}.`,
      `The formats are: ${Object.keys(REPORTS).join(', ')}.`,
    );
  return text as ReportFormat;
}

/** Does a report list what passes? Only JUnit's and SARIF's full profile do. */
export function showsAll(format: ReportFormat, profile: ReportOptions['profile']): boolean {
  return format === 'junit' || (format === 'sarif' && profile === 'full');
}

/** The report of a result; pairs that pass are left out of the formats that do not list them. */
export function reportText(format: ReportFormat, result: ScanResult, options: ReportOptions): Iterable<string> {
  const { others: _, ...shown } = result;
  return gathered(REPORTS[format](showsAll(format, options.profile) ? result : shown, options));
}

/** Writes every report, or none. Throws a UsageError where one cannot be written. */
export function writeOutputs(
  outputs: readonly Output[],
  cwd: string,
  textOf: (output: Output) => Iterable<string>,
): void {
  writeFiles(
    'report',
    outputs.map((output) => ({ path: resolve(cwd, output.path), text: () => textOf(output) })),
  );
}

const CHUNK = 1 << 16;

/** The same text in pieces worth a write. */
function* gathered(chunks: Iterable<string>): Iterable<string> {
  let held: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < CHUNK) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
