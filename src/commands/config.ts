import { type Command, Option } from 'commander';
import type { ShowFlags } from './show-configuration.js';
import type { Surroundings } from './surroundings.js';

/** Registers `lakeproof config show`. */
export function defineConfig(program: Command, surroundings: Surroundings): void {
  program
    .command('config')
    .description('the configuration')
    .command('show')
    .description('every value that a scan would run with, and where it comes from')
    .argument('[paths...]', 'what would be scanned (default: the working directory)')
    .option('-c, --config <file>', 'the configuration (default: lakeproof.config.json or .yaml, from the path upwards)')
    .option('--no-config', 'ignore every configuration')
    .option('-p, --pack <name>', 'as for scan')
    .addOption(new Option('--fail-on <severity>', 'as for scan').choices(['critical', 'high', 'medium', 'low', 'none']))
    .option('--fail-on-unknown', 'as for scan')
    .option('--json', 'as JSON, for programs')
    .action(async (paths: readonly string[], { json, ...flags }: ShowFlags & { readonly json?: boolean }) => {
      const { settingLines, settingsOf } = await import('./show-configuration.js');
      const settings = await settingsOf(paths, flags, surroundings);
      return surroundings.stdout(json ? `${JSON.stringify(settings, undefined, 2)}\n` : settingLines(settings));
    });
}
