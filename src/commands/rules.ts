import type { Command } from 'commander';
import type { Surroundings } from './surroundings.js';

/** Registers `lakeproof rules list` and `lakeproof rules test`. */
export function defineRules(program: Command, surroundings: Surroundings, exit: (code: number) => void): void {
  const { stdout } = surroundings;
  const rules = program.command('rules').description('the rules that there are');
  rules
    .command('list')
    .description('every rule with its severity and the resource type that it judges')
    .option('--json', 'as JSON, for programs')
    .option('-c, --config <file>', 'the configuration that names rules of your own (default: found from here upwards)')
    .action(async ({ json, config }: { readonly json?: boolean; readonly config?: string }) => {
      const { builtinRules } = await import('./builtin-rules.js');
      const { ownRules } = await import('./own-rules.js');
      const rows = [...builtinRules(), ...(await ownRules(config, surroundings.cwd))].map(
        ({ id, severity, resource, title }) => ({ id, severity, resource, title }),
      );
      if (json) return stdout(`${JSON.stringify(rows, undefined, 2)}\n`);
      const width = (key: 'id' | 'severity' | 'resource') => Math.max(...rows.map((row) => row[key].length));
      const lines = rows.map(
        (row) =>
          `${row.id.padEnd(width('id'))}  ${row.severity.padEnd(width('severity'))}  ${row.resource.padEnd(width('resource'))}  ${row.title}`,
      );
      return stdout(`${lines.join('\n')}\n`);
    });
  rules
    .command('test')
    .description('judge the fixtures of your own rules, as ours are judged')
    .argument('<folder>', 'every rule.json below it is a rule; its fixtures lie beside it')
    .addHelpText('after', '\nExit codes: 0 all fixtures hold, 1 some do not, 2 no rule, or one that cannot be used.')
    .action(async (folder: string) => {
      const { rulesTest } = await import('./rules-test.js');
      exit(await rulesTest(folder, surroundings));
    });
}
