import { type Command, Option } from 'commander';
import type { PolicyFlags } from './run-policy.js';
import type { Surroundings } from './surroundings.js';

const EXAMPLES = `
Examples:
  lakeproof policy bucket-policy.json --evaluate --account 111111111111 --principal anonymous \\
    --action s3:GetObject --resource arn:aws:s3:::lake/a --context aws:SecureTransport=false
  lakeproof policy bucket-policy.json --evaluate --request request.json
  lakeproof policy - --evaluate --format ndjson < policies.ndjson
  lakeproof policy bucket-policy.json --ask not-public,tls-only --account 111111111111 --name lake
  lakeproof policy - --ask vpc-endpoint-only --config lakeproof.config.json --format ndjson < policies.ndjson

Questions:
  vpc-endpoint-only           data is reached only through approved VPC endpoints
  not-public                  nobody can reach it without being named
  tls-only                    nothing gets through over plain HTTP
  tls-minimum-version         nothing gets through below the perimeter's minimumTlsVersion
  trusted-accounts-only       only the perimeter's accounts and organization get through
  encryption-enforced-on-put  no object is written without the encryption that is wanted
  no-confused-deputy          services get through only on behalf of the perimeter's accounts
  no-lockout                  somebody in the owner's account can still change the policy
  statements-effective        every statement changes what some request gets
  via-service                 a key is used only by way of AWS services that act for their callers
  admin-separate              nobody administers a key and uses it as well
  endpoint-policy-restricted  a VPC endpoint does not let everything through
  endpoint-policy-pinned      a VPC endpoint lets only own principals reach only own resources

With --evaluate a context key that is not given is absent from the request.
Exit codes: 0 answered, whatever the answers are; 2 wrong usage.`;

/** Registers `lakeproof policy`; what it needs is loaded when it runs. */
export function definePolicy(program: Command, surroundings: Surroundings): void {
  program
    .command('policy')
    .description('ask what a policy document lets through, or evaluate requests against it')
    .argument('[file]', 'a policy document, or with --format ndjson one a line; - for standard input', '-')
    .option('--ask <questions>', 'decide questions about all possible requests, such as not-public,tls-only')
    .option('--evaluate', 'say whether the policy lets a request through, and which clauses decide')
    .addOption(
      new Option(
        '-f, --format <format>',
        'ndjson: one policy a line, with what surrounds it; one answer a line, in order',
      )
        .choices(['text', 'json', 'ndjson'])
        .default('text'),
    )
    .option('--config <file>', 'with --ask: the configuration whose perimeter holds where a policy comes without')
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
    .option('--name <name>', 'its name or ARN')
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
