import { Command, CommanderError } from 'commander';
import { forTerminal } from '../reports/escape.js';
import { defineBaseline } from './baseline.js';
import { defineConfig } from './config.js';
import { defineExplain } from './explain.js';
import { defineIamPolicy } from './iam-policy.js';
import { defineInit } from './init.js';
import { definePolicy } from './policy.js';
import { defineRules } from './rules.js';
import { defineScan } from './scan.js';
import { defineSnapshot } from './snapshot.js';
import { type Surroundings, UsageError } from './surroundings.js';
import { VERSION } from './version.js';

/** Runs the command line and answers the exit code: 2 for wrong usage and for bugs of ours. */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  // Messages repeat what was typed and what a configuration says.
  const stderr = (text: string) => surroundings.stderr(text.split('\n').map(forTerminal).join('\n'));
  let code = 0;
  const exit = (exitCode: number) => {
    code = exitCode;
  };
  const program = new Command('lakeproof')
    .description(
      'Proves that an AWS data lake keeps its storage rules: before deploy, on a pull request, and in the running account.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeErr: stderr })
    .showHelpAfterError('(lakeproof --help shows what there is)')
    .addHelpText(
      'after',
      '\nExamples:\n  lakeproof scan infra/\n  lakeproof explain s3-object-lock-retention\n  lakeproof rules list',
    );
  defineScan(program, surroundings, exit);
  defineBaseline(program, surroundings, exit);
  defineSnapshot(program, surroundings, exit);
  defineIamPolicy(program, surroundings);
  defineExplain(program, surroundings);
  defineRules(program, surroundings, exit);
  definePolicy(program, surroundings);
  defineInit(program, surroundings);
  defineConfig(program, surroundings);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError)
      stderr(`error: ${error.message}\n${error.next === undefined ? '' : `  ${error.next}\n`}`);
    else
      stderr(
        `This is a bug in Lakeproof ${VERSION}, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
    return 2;
  }
}
