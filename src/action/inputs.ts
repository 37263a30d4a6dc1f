import { UsageError } from '../commands/surroundings.js';
import { SEVERITIES, type Severity } from '../model/rule.js';

/** What the workflow asks for; what it leaves out is undefined, so that the configuration can say it. */
export interface Inputs {
  readonly mode: 'iac' | 'live' | 'both';
  readonly paths: readonly string[];
  /** Recorded accounts to judge as well. */
  readonly snapshots: readonly string[];
  /** The folder of the Terraform source of plans. */
  readonly source: string | undefined;
  /** Files of parameter values, and single `Name=value`s. */
  readonly parameters: readonly string[];
  readonly parameter: readonly string[];
  readonly config: string | undefined;
  readonly pack: string | undefined;
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly roleArns: readonly string[];
  readonly externalId: string | undefined;
  readonly snapshotFile: string | undefined;
  readonly failOn: Severity | 'none' | undefined;
  readonly failOnUnknown: boolean | undefined;
  readonly only: 'all' | 'changed-files' | 'new' | undefined;
  /** `auto`, `none`, or a path. */
  readonly baseline: string;
  /** `base`, `head`, or a ref. */
  readonly policySource: string;
  readonly newWaivers: 'block' | 'report' | undefined;
  readonly sarifFile: string;
  readonly sarifProfile: 'github' | 'full';
  readonly category: string | undefined;
  readonly files: readonly { readonly format: 'json' | 'markdown' | 'junit'; readonly path: string }[];
  readonly comment: 'never' | 'on-failure' | 'always';
  readonly token: string | undefined;
  readonly annotations: boolean;
}

type Environment = { readonly [name: string]: string | undefined };

/**
 * The inputs as the runner hands them over, as INPUT_<NAME> in the environment
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs). Throws a UsageError for a
 * value that an input does not take.
 */
export function readInputs(env: Environment): Inputs {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const file = (format: Inputs['files'][number]['format'], path: string | undefined) =>
    path === undefined ? [] : [{ format, path }];
  const comment = oneOf('comment', input('comment'), ['never', 'on-failure', 'always']) ?? 'never';
  if (comment !== 'never' && input('token') === undefined)
    throw new UsageError('The input comment needs the input token.', 'Give it ${{ github.token }}.');
  return {
    mode: oneOf('mode', input('mode'), ['iac', 'live', 'both']) ?? 'iac',
    paths: lines(input('paths')),
    snapshots: lines(input('snapshot')),
    source: input('source'),
    parameters: lines(input('parameters')),
    parameter: lines(input('parameter'), '\n'),
    config: input('config'),
    pack: input('pack'),
    rules: lines(input('rules')),
    skip: lines(input('skip')),
    accounts: lines(input('account')),
    regions: lines(input('regions')),
    roleArns: lines(input('role-arn')),
    externalId: input('external-id'),
    snapshotFile: input('snapshot-file'),
    failOn: oneOf('fail-on', input('fail-on'), [...SEVERITIES, 'none']),
    failOnUnknown: truth('fail-on-unknown', input('fail-on-unknown')),
    only: oneOf('only', input('only'), ['all', 'changed-files', 'new']),
    baseline: input('baseline') ?? 'auto',
    policySource: input('policy-source') ?? 'base',
    newWaivers: oneOf('new-waivers', input('new-waivers'), ['block', 'report']),
    sarifFile: input('sarif-file') ?? 'lakeproof.sarif',
    sarifProfile: oneOf('sarif-profile', input('sarif-profile'), ['github', 'full']) ?? 'github',
    category: input('category'),
    files: [
      ...file('json', input('json-file')),
      ...file('markdown', input('markdown-file')),
      ...file('junit', input('junit-file')),
    ],
    comment,
    token: input('token'),
    annotations: truth('annotations', input('annotations')) ?? true,
  };
}

/** One entry a line, or separated by commas. */
function lines(text: string | undefined, divider: string | RegExp = /[\n,]/): readonly string[] {
  return (text ?? '')
    .split(divider)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneOf<T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined {
  const found = values.find((each) => each === text);
  if (text === undefined || found !== undefined) return found;
  const last = values.length - 1;
  throw new UsageError(
    `The input ${name} is ${JSON.stringify(text)}.`,
    `It takes ${values.slice(0, last).join(', ')} or ${values[last]}.`,
  );
}

/** As the runner's own boolean inputs: true or false in YAML's three spellings. */
function truth(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  if (['false', 'False', 'FALSE'].includes(text)) return false;
  throw new UsageError(`The input ${name} is ${JSON.stringify(text)}.`, 'It takes true or false.');
}
