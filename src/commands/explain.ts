import type { Command } from 'commander';
import type { Surroundings } from './surroundings.js';

/** Registers `lakeproof explain <rule>`. */
export function defineExplain(program: Command, { cwd, stdout }: Surroundings): void {
  program
    .command('explain')
    .description('why a rule exists, what it asks, how to mend what it finds')
    .argument('<rule>', 'the id of a rule')
    .option('-c, --config <file>', 'the configuration that names rules of your own (default: found from here upwards)')
    .action(async (id: string, { config }: { readonly config?: string }) => {
      const { explainRule } = await import('./explain-rule.js');
      const { ownRules } = await import('./own-rules.js');
      return stdout(explainRule(id, await ownRules(config, cwd)));
    });
}
