import { type ExitCode, exitCodeOf } from '../gate/exit-code.js';
import type { GroupBy } from '../reports/groups.js';
import type { ReportOptions } from '../reports/report.js';
import type { ReportFormat } from '../reports/reports.js';
import { chooseRules } from './choose-rules.js';
import { wantsColor } from './color.js';
import { gatedScan } from './gated-scan.js';
import type { LiveScanFlags } from './live-scan.js';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.js';
import { ruleUrl } from './rule-url.js';
import type { ScanChoice } from './scan-choice.js';
import { type Surroundings, UsageError } from './surroundings.js';
import { VERSION } from './version.js';
import { outputsOf, parseFormat, parseOutput, reportText, showsAll, writeOutputs } from './write-reports.js';

/** The options of `lakeproof scan` as commander gives them. */
export interface ScanFlags extends LiveScanFlags, Omit<ScanChoice, 'live'> {
  /** Also read accounts, and judge them. */
  readonly live?: boolean;
  readonly format: string;
  readonly output: readonly string[];
  readonly groupBy?: GroupBy;
  readonly sarifProfile: 'full' | 'github';
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
  if (flags.newWaivers !== undefined && flags.policyRef === undefined)
    throw new UsageError('--new-waivers is about a trusted policy, but none is named.', 'Add --policy-ref.');
  if (flags.plan && flags.live) return showPlan(loadConfiguration(flags.config, paths, cwd), flags, surroundings);
  const asked = flags.output.map(parseOutput);
  const { live: isLive, ...choice } = flags;
  const chosen: ScanChoice = isLive ? { ...choice, live: flags } : choice;
  const isWhole = (formats: readonly ReportFormat[]) => formats.some((each) => showsAll(each, flags.sarifProfile));
  const { result, policy, gate } = await gatedScan(
    paths,
    chosen,
    (standing) => isWhole([format, ...outputsOf(asked, standing).map((each) => each.format)]),
    surroundings,
  );
  const outputs = outputsOf(asked, policy.loaded);
  const options: ReportOptions = {
    color: false,
    links: false,
    width: surroundings.columns ?? 100,
    profile: flags.sarifProfile,
    ...(flags.groupBy && { groupBy: flags.groupBy }),
    ...(gate.counting && { counting: gate.counting }),
    version: VERSION,
    ruleUrl,
  };
  writeOutputs(outputs, cwd, (output) => reportText(output.format, result, options));
  const color = wantsColor(flags.color, surroundings);
  const shown: ReportOptions = { ...options, color, links: color && surroundings.isStdoutTty };
  for (const chunk of reportText(format, result, shown)) await stdout(chunk);
  return exitCodeOf(result, gate);
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
