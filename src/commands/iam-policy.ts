import type { Command } from 'commander';
import { append, commas } from './live-flags.js';
import type { Surroundings } from './surroundings.js';

interface IamPolicyFlags {
  readonly config?: string | false;
  readonly pack?: string;
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  readonly roleArn: readonly string[];
}

/** Registers `lakeproof iam-policy`. */
export function defineIamPolicy(program: Command, surroundings: Surroundings): void {
  program
    .command('iam-policy')
    .description('print the smallest IAM policy with which the rules can be judged in an account')
    .option('-c, --config <file>', 'the configuration (default: found from here upwards)')
    .option('--no-config', 'ignore every configuration')
    .option('-p, --pack <name>', 'the named set of rules (default: data-lake)')
    .option('-r, --rules <ids>', 'only these rules, separated by commas; repeatable', commas, [])
    .option('--skip <ids>', 'leave these rules out, separated by commas; repeatable', commas, [])
    .option('--role-arn <arn>', 'a role that the caller assumes; repeatable', append, [])
    .action(async ({ config, pack, rules, skip, roleArn }: IamPolicyFlags) => {
      const { chooseRules } = await import('./choose-rules.js');
      const { loadConfiguration } = await import('./load-configuration.js');
      const { minimalPolicy, needsOf } = await import('./live-needs.js');
      const { cwd, stdout } = surroundings;
      const chosen = await chooseRules(loadConfiguration(config, [], cwd), pack, { only: rules, skip }, cwd);
      await stdout(`${JSON.stringify(minimalPolicy(needsOf(chosen.selected), roleArn), undefined, 2)}\n`);
    });
}
