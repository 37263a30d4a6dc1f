import { type Command, Option } from 'commander';
import { GROUPINGS } from '../reports/groups.js';
import { append, commas, withLiveFlags } from './live-flags.js';
import type { ScanFlags } from './run-scan.js';
import type { Surroundings } from './surroundings.js';

const EXAMPLES = `
Examples:
  lakeproof scan infra/                               every template and Terraform root below a folder
  lakeproof scan lake.yaml --output sarif=lake.sarif  a report for code scanning, beside the text
  lakeproof scan lake.ndjson.gz --fail-on medium      a recorded account
  cdk synth | lakeproof scan -                        standard input
  lakeproof scan . --rules s3-object-lock,kms-rotation
  lakeproof scan --live --plan                        what would be called in an account, and the permissions for it

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or configuration, 3 incomplete.`;

/** Registers `lakeproof scan`; what it needs is loaded when it runs. */
export function defineScan(program: Command, surroundings: Surroundings, exit: (code: number) => void): void {
  const command = program
    .command('scan')
    .description('judge templates, Terraform, recorded accounts, and accounts as they are')
    .argument('[paths...]', 'files, folders, or - for standard input (default: the working directory, but with --live)')
    .option('-c, --config <file>', 'the configuration (default: lakeproof.config.json or .yaml, from the path upwards)')
    .option('--no-config', 'ignore every configuration')
    .option('-p, --pack <name>', 'the named set of rules to judge (default: data-lake)')
    .option('-r, --rules <ids>', 'judge only these rules, separated by commas; repeatable', commas, [])
    .option('--skip <ids>', 'leave these rules out, separated by commas; repeatable', commas, [])
    .option(
      '--parameters <file>',
      'values of template parameters, as the AWS CLI or CodePipeline has them, or of Terraform variables (.tfvars); repeatable',
      append,
      [],
    )
    .option(
      '--parameter <name=value>',
      'the value of one template parameter or Terraform variable; repeatable',
      append,
      [],
    )
    .option(
      '--source <folder>',
      'the Terraform source of plans (default: the folder of the plan, where it holds source)',
    )
    .option(
      '-f, --format <format>',
      'the report on standard output: text, json, sarif, markdown, github, junit',
      'text',
    )
    .option('-o, --output <format=path>', 'also write a report to a file; repeatable', append, [])
    .addOption(new Option('--group-by <what>', 'text and markdown: also a table of the findings').choices(GROUPINGS))
    .addOption(
      new Option('--sarif-profile <profile>', 'full: every judged pair; github: only what code scanning uses')
        .choices(['full', 'github'])
        .default('full'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the lowest severity that exits with 1 (default: high)').choices([
        'critical',
        'high',
        'medium',
        'low',
        'none',
      ]),
    )
    .option('--fail-on-unknown', 'exit with 3 when a verdict is unknown')
    .option('--baseline <file>', 'compare with known findings, as lakeproof baseline write keeps them')
    .option('--baseline-ref <ref>', 'compare with the findings that a commit has, by the same policy')
    .option('--fail-on-new', 'only findings that the baseline does not know exit with 1 or 3')
    .option('--policy-ref <ref>', 'take configuration, rules, waivers and baseline from a commit that is trusted')
    .addOption(
      new Option(
        '--new-waivers <what>',
        'with --policy-ref: do waivers count that the commit lacks (default: block)',
      ).choices(['block', 'report']),
    )
    .addOption(
      new Option('--color <when>', 'colours on standard output; NO_COLOR and FORCE_COLOR are respected')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--live', 'record accounts and judge them, beside what the paths hold; the options below are for it')
    .option('--keep-snapshot <file>', 'keep what was recorded (compressed when its name ends in .gz)');
  withLiveFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ScanFlags) => {
      const { runScan } = await import('./run-scan.js');
      exit(await runScan(paths, flags, surroundings));
    });
}
