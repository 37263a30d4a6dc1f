import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { gatedScan } from './commands/gated-scan.js';
import { optimiseLate } from './commands/late-optimising.js';
import { keepHeapLean } from './commands/lean-heap.js';
import { realSurroundings } from './commands/real-surroundings.js';
import { ruleUrl } from './commands/rule-url.js';
import { type Surroundings, UsageError } from './commands/surroundings.js';
import { VERSION } from './commands/version.js';
import { reportText, writeOutputs } from './commands/write-reports.js';
import { exitCodeOf } from './gate/exit-code.js';
import type { ScanResult } from './model/finding.js';
import { SEVERITIES, type Severity } from './model/rule.js';
import { forCommand } from './reports/escape.js';
import type { ReportOptions } from './reports/report.js';

keepHeapLean();
optimiseLate();
process.exitCode = await main(realSurroundings());

/**
 * The GitHub Action: scans files or an account, writes SARIF for upload-sarif, annotates, writes the job summary and the outputs, and fails
 * by `fail-on`. Inputs come as INPUT_<NAME> in the environment:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 */
async function main(surroundings: Surroundings): Promise<number> {
  const { env, cwd, stdout } = surroundings;
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  try {
    const paths = lines(input('paths'));
    const failOn = severityOf(input('fail-on'));
    const failOnUnknown = truthOf('fail-on-unknown', input('fail-on-unknown'));
    const sarifFile = input('sarif-file') ?? 'lakeproof.sarif';
    const config = input('config');
    const pack = input('pack');
    const externalId = input('external-id');
    const keepSnapshot = input('snapshot-file');
    const live = {
      regions: lines(input('regions')),
      roleArn: lines(input('role-arns')),
      endpointUrl: [],
      ...(externalId && { externalId }),
      ...(keepSnapshot && { keepSnapshot }),
    };
    const choice = {
      rules: lines(input('rules')),
      skip: lines(input('skip')),
      ...(config && { config }),
      ...(pack && { pack }),
      ...(failOn && { failOn }),
      ...(failOnUnknown !== undefined && { failOnUnknown }),
      ...(isLive(input('mode')) && { live }),
    };
    const { result, gate } = await gatedScan(paths, choice, () => false, surroundings);
    const options: ReportOptions = { color: false, links: false, profile: 'github', version: VERSION, ruleUrl };
    writeOutputs([{ format: 'sarif', path: sarifFile }], cwd, () => reportText('sarif', result, options));
    for (const chunk of reportText('text', result, options)) await stdout(stopCommands(chunk));
    for (const chunk of reportText('github', result, options)) await stdout(chunk);
    if (env.GITHUB_STEP_SUMMARY) append(env.GITHUB_STEP_SUMMARY, [...reportText('markdown', result, options)].join(''));
    const code = exitCodeOf(result, gate);
    if (env.GITHUB_OUTPUT)
      append(
        env.GITHUB_OUTPUT,
        Object.entries(outputsOf(result, sarifFile, code))
          .map(delimited)
          .join(''),
      );
    return code;
  } catch (error) {
    const text =
      error instanceof UsageError
        ? `${error.message} ${error.next ?? ''}`
        : `This is a bug in Lakeproof ${VERSION}: ${error instanceof Error ? error.stack : String(error)}`;
    await stdout(`::error title=Lakeproof::${text.split('\n').map(forCommand).join('%0A')}\n`);
    return 2;
  }
}

function outputsOf(result: ScanResult, sarifFile: string, code: number): { readonly [name: string]: string } {
  return {
    'sarif-file': sarifFile,
    conclusion: code === 0 ? 'success' : code === 1 ? 'failure' : 'incomplete',
    'fail-count': String(result.counts.fail),
    'unknown-count': String(result.counts.unknown),
    'pass-count': String(result.counts.pass),
    complete: String(result.complete),
  };
}

/** Text that a scanned file could have a hand in must not be read as a command by the runner. */
function stopCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}

function delimited([name, value]: readonly [string, string]): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

function append(file: string, text: string): void {
  appendFileSync(file, text);
}

/** One entry a line, or separated by commas. */
function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isLive(mode: string | undefined): boolean {
  if (mode === undefined || mode === 'files') return false;
  if (mode === 'live') return true;
  throw new UsageError(`The input mode is ${JSON.stringify(mode)}.`, 'It takes files or live.');
}

function severityOf(text: string | undefined): Severity | 'none' | undefined {
  if (text === undefined || text === 'none') return text;
  const severity = SEVERITIES.find((each) => each === text);
  if (severity === undefined)
    throw new UsageError(`The input fail-on is ${JSON.stringify(text)}.`, `It takes ${SEVERITIES.join(', ')} or none.`);
  return severity;
}

/** As the runner's own boolean inputs: true or false in YAML's three spellings. */
function truthOf(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  if (['false', 'False', 'FALSE'].includes(text)) return false;
  throw new UsageError(`The input ${name} is ${JSON.stringify(text)}.`, 'It takes true or false.');
}
