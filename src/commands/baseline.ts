import type { Command } from 'commander';
import { append, commas } from './live-flags.js';
import type { BaselineFlags } from './run-baseline.js';
import type { Surroundings } from './surroundings.js';

/** Where a baseline lies when nobody says. */
const FILE = 'lakeproof.baseline.json';

/** Registers `lakeproof baseline write|show|prune`. */
export function defineBaseline(program: Command, surroundings: Surroundings, exit: (code: number) => void): void {
  const baseline = program.command('baseline').description('findings that are known, so that only new ones count');
  const withChoice = (command: Command) =>
    command
      .argument('[paths...]', 'what is scanned (default: the working directory)')
      .option('--file <file>', 'the baseline', FILE)
      .option('-c, --config <file>', 'the configuration (default: found from the path upwards)')
      .option('--no-config', 'ignore every configuration')
      .option('-p, --pack <name>', 'the named set of rules (default: data-lake)')
      .option('-r, --rules <ids>', 'only these rules, separated by commas; repeatable', commas, [])
      .option('--skip <ids>', 'leave these rules out, separated by commas; repeatable', commas, [])
      .option('--parameters <file>', 'values of template parameters; repeatable', append, [])
      .option('--parameter <name=value>', 'the value of one template parameter; repeatable', append, []);
  withChoice(baseline.command('write'))
    .description('scan, and keep what is found as known; replaces the file')
    .action(async (paths: readonly string[], flags: BaselineFlags) => {
      const { writeBaseline } = await import('./run-baseline.js');
      exit(await writeBaseline(paths, flags, surroundings));
    });
  withChoice(baseline.command('prune'))
    .description('scan, and take what is no longer found out of the baseline; adds nothing')
    .action(async (paths: readonly string[], flags: BaselineFlags) => {
      const { pruneBaseline } = await import('./run-baseline.js');
      exit(await pruneBaseline(paths, flags, surroundings));
    });
  baseline
    .command('show')
    .description('what a baseline knows, by rule')
    .option('--file <file>', 'the baseline', FILE)
    .action(async ({ file }: Pick<BaselineFlags, 'file'>) => {
      const { baselineWords } = await import('./run-baseline.js');
      await surroundings.stdout(baselineWords(file, surroundings.cwd));
    });
}
