import type { Command } from 'commander';
import { Option } from 'commander';

/** The options of commands that read accounts, as commander gives them. */
export interface LiveFlags {
  readonly profile?: string;
  readonly regions: readonly string[];
  readonly roleArn: readonly string[];
  readonly externalId?: string;
  readonly buckets?: string;
  readonly endpointUrl: readonly string[];
  readonly concurrency?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly plan?: boolean;
}

/** Adds the options that say which accounts are read, and how. */
export function withLiveFlags(command: Command): Command {
  return command
    .option('--profile <name>', 'a profile of the AWS configuration (default: the SDK’s own chain of credentials)')
    .option(
      '--regions <names>',
      'read only these regions, separated by commas (default: all that are enabled)',
      commas,
      [],
    )
    .option('--role-arn <arn>', 'assume this role and read its account; repeatable, one account each', append, [])
    .option('--external-id <id>', 'the external id that the roles ask for')
    .option('--buckets <glob>', 'read only buckets whose names match, such as "lake-*"')
    .option(
      '--endpoint-url <[service=]url>',
      'where a service answers, or all of them (S3, S3Control, S3Tables, KMS, CloudTrail, EC2, STS); repeatable',
      append,
      [],
    )
    .addOption(
      new Option('--concurrency <n>', 'calls at once to a service in a region (default: 32)').argParser(positive),
    )
    .addOption(
      new Option('--timeout <seconds>', 'stop after this time; the snapshot can be resumed').argParser(positive),
    )
    .option('--plan', 'print the calls and the permissions that they need, and make none');
}

/** Separated by commas, and repeatable. */
export function commas(text: string, before: readonly string[]): readonly string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
}

export function append(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** NaN for what is no number above 0: the command says so. */
function positive(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : Number.NaN;
}
