import type { CredentialProvider } from './api.js';
import type { Clients } from './clients.js';
import { isSilence } from './http-handler.js';
import { type ApiError, codeOf, outcomeOf } from './outcome.js';
import { enabledRegions, type Regions } from './regions.js';
import { at } from './shape.js';

/** An account that can be read: who asks, and where. */
export interface AccountAccess {
  readonly account: string;
  readonly partition: string;
  /** The ARN that makes the calls. */
  readonly caller: string;
  readonly credentials: CredentialProvider;
  /** Where what has no region is asked for. */
  readonly home: string;
  /** Those to be read, sorted. */
  readonly regions: readonly string[];
  /** They are all that the account has enabled. */
  readonly isEveryRegion: boolean;
}

/** One way into an account: the credentials as they are, or by assuming a role. */
export interface Entry {
  /** Left out: the credentials as they are. */
  readonly role?: string;
  readonly credentials: CredentialProvider;
  readonly home: string;
}

/** Why an account cannot be read: the user's to mend. */
export interface Refused {
  readonly role?: string;
  readonly message: string;
  readonly next: string;
}

const IDENTITY = {
  operation: 'GetCallerIdentity',
  service: 'STS',
  iamAction: 'sts:GetCallerIdentity',
  fills: [],
  notConfigured: [],
};

/** Enters an account: whose it is, and which of the regions asked for it has. `regions` left out: all that are enabled. */
export async function openAccount(
  entry: Entry,
  regions: readonly string[] | undefined,
  clients: Clients,
  signal: AbortSignal,
): Promise<AccountAccess | Refused> {
  const { credentials, home, role } = entry;
  const of = role === undefined ? {} : { role };
  const send = (service: string, operation: string, account: string, input: object) =>
    clients.send({ account, credentials, service, region: home, operation, input });
  let arn: string;
  let account: string;
  try {
    const identity = await send('STS', IDENTITY.operation, role ?? 'caller', {});
    arn = String(at(identity, 'Arn') ?? '');
    account = String(at(identity, 'Account') ?? '');
  } catch (error) {
    signal.throwIfAborted();
    return { ...of, ...refusalOf(error as ApiError, role) };
  }
  if (!/^\d{12}$/.test(account))
    return { ...of, message: 'STS did not say whose account this is.', next: 'Check --endpoint-url.' };
  const found: Regions | ApiError = await enabledRegions((input) =>
    send('EC2', 'DescribeRegions', account, input),
  ).catch((error: ApiError) => error);
  signal.throwIfAborted();
  const chosen = chosenRegions(regions, found);
  if ('message' in chosen) return { ...of, ...chosen };
  return { account, partition: arn.split(':')[1] || 'aws', caller: arn, credentials, home, ...chosen };
}

type Chosen = Pick<AccountAccess, 'regions' | 'isEveryRegion'>;

function chosenRegions(asked: readonly string[] | undefined, found: Regions | ApiError): Chosen | Refused {
  if (found instanceof Error) {
    if (asked !== undefined) return { regions: [...asked].sort(), isEveryRegion: false };
    const why = outcomeOf(found, { ...IDENTITY, iamAction: 'ec2:DescribeRegions' });
    return {
      message: `The regions of the account could not be listed (${why === 'access-denied' ? 'access denied: ec2:DescribeRegions' : codeOf(found)}).`,
      next: 'Grant ec2:DescribeRegions, or name the regions with --regions.',
    };
  }
  if (asked === undefined) return { regions: found.enabled, isEveryRegion: true };
  const wrong = asked.filter((region) => !found.all.includes(region));
  if (wrong.length > 0)
    return { message: `There is no region ${wrong.join(', ')}.`, next: `The regions are: ${found.all.join(', ')}.` };
  const regions = found.enabled.filter((region) => asked.includes(region));
  if (regions.length === 0)
    return {
      message: `The account has not enabled ${asked.join(', ')}.`,
      next: 'Name regions that it has enabled with --regions.',
    };
  return { regions, isEveryRegion: regions.length === found.enabled.length };
}

function refusalOf(error: ApiError, role: string | undefined): Omit<Refused, 'role'> {
  if (/ProviderError$/.test(error.name))
    return {
      message: `No AWS credentials were found: ${error.message.replace(/\.?$/, '.')}`,
      next: 'Set AWS_PROFILE or give --profile, sign in (aws sso login), or run where a role is attached.',
    };
  const code = codeOf(error);
  if (isSilence(error))
    return {
      message: `AWS could not be reached (${codeOf(error)}).`,
      next: 'Check the network, the proxy and --endpoint-url.',
    };
  if (role !== undefined && outcomeOf(error, IDENTITY) === 'access-denied')
    return {
      message: `The role ${role} cannot be assumed (${code}).`,
      next: 'Let its trust policy name the caller (and the --external-id), and grant the caller sts:AssumeRole.',
    };
  return {
    message: `AWS did not accept the credentials${role === undefined ? '' : ` for ${role}`} (${code}).`,
    next: 'Check that they have not expired, and that the clock of this machine is right.',
  };
}
