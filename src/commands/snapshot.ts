import { type Command, Option } from 'commander';
import { commas, withLiveFlags } from './live-flags.js';
import type { SnapshotFlags } from './run-snapshot.js';
import type { Surroundings } from './surroundings.js';

const EXAMPLES = `
Examples:
  lakeproof snapshot -o lake.ndjson.gz                         the account of the credentials, every region
  lakeproof snapshot -o lake.ndjson --resume                   go on where an earlier run stopped
  lakeproof snapshot -o org.ndjson.gz --role-arn arn:aws:iam::111122223333:role/Audit --role-arn ...
  lakeproof snapshot --plan --rules s3-versioning              what would be called, and the permissions for it

Credentials come from where the AWS CLI has them. Nothing is changed, and no object is read.
Exit codes: 0 recorded, 2 wrong usage or no credentials, 3 recorded in part (what is missing is told).`;

/** Registers `lakeproof snapshot`; what it needs is loaded when it runs. */
export function defineSnapshot(program: Command, surroundings: Surroundings, exit: (code: number) => void): void {
  const command = program
    .command('snapshot')
    .description('record AWS accounts in a file, to be scanned now or later')
    .option('-o, --output <file>', 'the snapshot; compressed when its name ends in .gz')
    .option('-c, --config <file>', 'the configuration (default: found from here upwards)')
    .option('--no-config', 'ignore every configuration')
    .option('-p, --pack <name>', 'record what this named set of rules needs (default: data-lake)')
    .option('-r, --rules <ids>', 'record only what these rules need, separated by commas; repeatable', commas, [])
    .option('--skip <ids>', 'leave out what only these rules need, separated by commas; repeatable', commas, []);
  withLiveFlags(command)
    .option('--resume', 'go on with a file that an earlier run did not finish')
    .addOption(
      new Option(
        '--redact <what>',
        'ids: replace account ids by keyed hashes (the key is LAKEPROOF_REDACTION_KEY, or chance)',
      ).choices(['ids']),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (flags: SnapshotFlags) => {
      const { runSnapshot } = await import('./run-snapshot.js');
      exit(await runSnapshot(flags, surroundings));
    });
}
