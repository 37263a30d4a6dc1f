import type { Command } from 'commander';
import type { Surroundings } from './surroundings.js';

/** Registers `lakeproof rules list`. */
export function defineRules(program: Command, { stdout }: Surroundings): void {
  const rules = program.command('rules').description('the rules that there are');
  rules
    .command('list')
    .description('every rule with its severity and the resource type that it judges')
    .option('--json', 'as JSON, for programs')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const { builtinRules } = await import('./builtin-rules.js');
      const rows = builtinRules().map(({ id, severity, resource, title }) => ({ id, severity, resource, title }));
      if (json) return stdout(`${JSON.stringify(rows, undefined, 2)}\n`);
      const width = (key: 'id' | 'severity' | 'resource') => Math.max(...rows.map((row) => row[key].length));
      const lines = rows.map(
        (row) =>
          `${row.id.padEnd(width('id'))}  ${row.severity.padEnd(width('severity'))}  ${row.resource.padEnd(width('resource'))}  ${row.title}`,
      );
      return stdout(`${lines.join('\n')}\n`);
    });
}
