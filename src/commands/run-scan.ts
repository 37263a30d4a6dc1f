import { diskFiles } from '../files/disk-tree.js';
import { withFile } from '../files/with-file.js';
import { type Configuration, perimeterOf } from '../gate/configuration.js';
import { type ExitCode, exitCodeOf } from '../gate/exit-code.js';
import type { ScanResult } from '../model/finding.js';
import type { Severity } from '../model/rule.js';
import type { GroupBy } from '../reports/groups.js';
import type { ReportOptions } from '../reports/report.js';
import type { ReportFormat } from '../reports/reports.js';
import { type ScanOptions, scan } from '../scan.js';
import { chooseRules } from './choose-rules.js';
import { wantsColor } from './color.js';
import type { LiveScanFlags } from './live-scan.js';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.js';
import { loadParameters, variablesIn } from './load-parameters.js';
import { ruleUrl } from './rule-url.js';
import { type Surroundings, UsageError } from './surroundings.js';
import { VERSION } from './version.js';
import { outputsOf, parseFormat, parseOutput, reportText, showsAll, writeOutputs } from './write-reports.js';

/** The options of `lakeproof scan` as commander gives them. */
export interface ScanFlags extends LiveScanFlags {
  /** Also read accounts, and judge them. */
  readonly live?: boolean;
  /** A file; `false` = `--no-config`; left out: looked for. */
  readonly config?: string | false;
  readonly pack?: string;
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  /** Files of parameter values, and single `Name=value`s. */
  readonly parameters?: readonly string[];
  readonly parameter?: readonly string[];
  readonly format: string;
  readonly output: readonly string[];
  readonly groupBy?: GroupBy;
  readonly sarifProfile: 'full' | 'github';
  readonly failOn?: Severity | 'none';
  readonly failOnUnknown?: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

/** Scans paths and writes the reports. Throws a UsageError (exit 2) before anything is written. */
export async function runScan(
  paths: readonly string[],
  flags: ScanFlags,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, stdout } = surroundings;
  const format: ReportFormat = parseFormat(flags.format);
  checkLiveFlags(flags);
  const loaded = loadConfiguration(flags.config, paths, cwd);
  const { configuration } = loaded;
  if (flags.plan && flags.live) return showPlan(loaded, flags, surroundings);
  const outputs = outputsOf(flags.output.map(parseOutput), loaded);
  const isWhole = [format, ...outputs.map((each) => each.format)].some((each) => showsAll(each, flags.sarifProfile));
  const { live: isLive, ...choice } = flags;
  const chosen: Choice = isLive ? { ...choice, live: flags } : choice;
  const { result } = await scanWith(loaded, paths, chosen, isWhole, surroundings);
  const options: ReportOptions = {
    color: false,
    links: false,
    width: surroundings.columns ?? 100,
    profile: flags.sarifProfile,
    ...(flags.groupBy && { groupBy: flags.groupBy }),
    version: VERSION,
    ruleUrl,
  };
  writeOutputs(outputs, cwd, (output) => reportText(output.format, result, options));
  const color = wantsColor(flags.color, surroundings);
  const shown: ReportOptions = { ...options, color, links: color && surroundings.isStdoutTty };
  for (const chunk of reportText(format, result, shown)) await stdout(chunk);
  return exitCodeOf(result, {
    failOn: flags.failOn ?? configuration.failOn ?? 'high',
    failOnUnknown: flags.failOnUnknown ?? configuration.failOnUnknown ?? false,
  });
}

/** Options that say nothing about a scan of files alone would be overlooked there. */
function checkLiveFlags(flags: ScanFlags): void {
  if (flags.live) return;
  const asked = ['profile', 'externalId', 'buckets', 'concurrency', 'timeout', 'plan', 'keepSnapshot'] as const;
  const isAsked = asked.some((name) => flags[name] !== undefined);
  if (isAsked || [...flags.regions, ...flags.roleArn, ...flags.endpointUrl].length > 0)
    throw new UsageError('An option is given that is about reading accounts, but not --live.', 'Add --live.');
}

async function showPlan(
  loaded: LoadedConfiguration,
  flags: ScanFlags,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { needsOf } = await import('./live-needs.js');
  const { planText } = await import('./live-plan.js');
  const { selected } = await chooseRules(loaded, flags.pack, { only: flags.rules, skip: flags.skip }, cwd);
  await stdout(planText(needsOf(selected), flags.roleArn));
  return 0;
}

type Choice = Pick<ScanFlags, 'config' | 'pack' | 'rules' | 'skip' | 'parameters' | 'parameter'> & {
  /** Left out: no account is read. */
  readonly live?: LiveScanFlags;
};

/** The scan alone, with the configuration that it was made with. */
export async function scanPaths(
  paths: readonly string[],
  choice: Choice,
  others: boolean,
  surroundings: Surroundings,
): Promise<{ readonly result: ScanResult; readonly configuration: Configuration }> {
  const loaded = loadConfiguration(choice.config, paths, surroundings.cwd);
  return scanWith(loaded, paths, choice, others, surroundings);
}

async function scanWith(
  loaded: LoadedConfiguration,
  paths: readonly string[],
  choice: Choice,
  others: boolean,
  surroundings: Surroundings,
) {
  const { cwd, now } = surroundings;
  const { configuration, folder } = loaded;
  const { selected, all } = await chooseRules(loaded, choice.pack, { only: choice.rules, skip: choice.skip }, cwd);
  const { live } = choice;
  const files = diskFiles(paths.length > 0 || live !== undefined ? paths : ['.'], {
    cwd,
    exclude: configuration.exclude ?? [],
    excludeBase: folder,
  });
  const { waivers = [] } = configuration;
  const listed = waivers.length > 0 ? (await import('./load-waivers.js')).loadWaivers(loaded, cwd) : [];
  const options: ScanOptions = {
    rules: selected,
    perimeter: perimeterOf(configuration),
    others,
    parameters: await loadParameters(choice.parameters ?? [], choice.parameter ?? [], cwd),
    environment: variablesIn(surroundings.env),
    waivers: { listed, rules: all, today: now().toISOString().slice(0, 10) },
  };
  if (live === undefined) return { result: await scan(files, options), configuration };
  const { withLiveSnapshot } = await import('./live-scan.js');
  const result = await withLiveSnapshot(selected, live, surroundings, (snapshot) =>
    scan(withFile(snapshot, files), options),
  );
  return { result, configuration };
}
