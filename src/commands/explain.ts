import type { Command } from 'commander';
import type { Surroundings } from './surroundings.js';

/** Registers `lakeproof explain <rule>`. */
export function defineExplain(program: Command, { stdout }: Surroundings): void {
  program
    .command('explain')
    .description('why a rule exists, what it asks, how to mend what it finds')
    .argument('<rule>', 'the id of a rule')
    .action(async (id: string) => {
      const { explainRule } = await import('./explain-rule.js');
      return stdout(explainRule(id));
    });
}
