import { type Command, Option } from 'commander';
import type { PolicyFlags } from './run-policy.js';
import type { Surroundings } from './surroundings.js';

const EXAMPLES = `
Examples:
  lakeproof policy bucket-policy.json --evaluate --account 111111111111 --principal anonymous \\
    --action s3:GetObject --resource arn:aws:s3:::lake/a --context aws:SecureTransport=false
  lakeproof policy bucket-policy.json --evaluate --request request.json
  lakeproof policy - --evaluate --format ndjson < policies.ndjson

A context key that is not given is absent from the request. Exit codes: 0 evaluated, 2 wrong usage.`;

/** Registers `lakeproof policy`; what it needs is loaded when it runs. */
export function definePolicy(program: Command, surroundings: Surroundings): void {
  program
    .command('policy')
    .description('evaluate requests against a policy document, clause by clause')
    .argument('<file>', 'a policy document, or with --format ndjson policies and requests; - for standard input')
    .option('--evaluate', 'say whether the policy lets a request through, and which clauses decide')
    .addOption(
      new Option(
        '-f, --format <format>',
        'ndjson: one policy with many requests a line; one answer a request, in order',
      )
        .choices(['text', 'json', 'ndjson'])
        .default('text'),
    )
    .option('--brief', 'json and ndjson: leave the statements out')
    .option('--request <file>', 'the request, as JSON')
    .option(
      '--principal <who>',
      'anonymous, the ARN of a role, user or account root, or a service such as s3.amazonaws.com',
    )
    .option('--action <action>', 'such as s3:GetObject')
    .option('--resource <arn>', 'what the request is for')
    .option(
      '--context <key=value>',
      'a key of the request context; repeatable, several values for one key make a list',
      append,
      [],
    )
    .option('--type <type>', 'what the policy belongs to', 'AWS::S3::Bucket')
    .option('--account <id>', 'the account that owns it')
    .addOption(
      new Option('--caller-policies <what>', "what the caller's own policies allow")
        .choices(['allow', 'none'])
        .default('allow'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: PolicyFlags) => {
      const { runPolicy } = await import('./run-policy.js');
      await runPolicy(file, flags, surroundings);
    });
}

function append(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
