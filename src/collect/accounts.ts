import type { CredentialProvider } from './api.js';
import type { Clients } from './clients.js';
import type { ApiError } from './outcome.js';
import { entryRefusal, noSuchRegion, type Refused, regionsRefusal } from './refusal.js';
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
  /** The profile that was asked for. */
  readonly profile?: string;
  readonly credentials: CredentialProvider;
  readonly home: string;
}

/** A way in that leads nowhere. */
export interface RefusedEntry extends Refused {
  readonly role?: string;
}

/** Enters an account: whose it is, and which of the regions asked for it has. `regions` left out: all that are enabled. */
export async function openAccount(
  entry: Entry,
  regions: readonly string[] | undefined,
  clients: Clients,
  signal: AbortSignal,
): Promise<AccountAccess | RefusedEntry> {
  const { credentials, home, role } = entry;
  const of = role === undefined ? {} : { role };
  const send = (service: string, operation: string, account: string, input: object) =>
    clients.send({ account, credentials, service, region: home, operation, input });
  let arn: string;
  let account: string;
  try {
    const identity = await send('STS', 'GetCallerIdentity', role ?? 'caller', {});
    arn = String(at(identity, 'Arn') ?? '');
    account = String(at(identity, 'Account') ?? '');
  } catch (error) {
    signal.throwIfAborted();
    return { ...of, ...entryRefusal(error as ApiError, entry) };
  }
  if (!/^\d{12}$/.test(account)) return { ...of, ...entryRefusal(new Error('no account'), entry) };
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
  if ('message' in found)
    return asked === undefined ? regionsRefusal(found) : { regions: [...asked].sort(), isEveryRegion: false };
  if (asked === undefined) return { regions: found.enabled, isEveryRegion: true };
  const wrong = asked.filter((region) => !found.all.includes(region));
  if (wrong.length > 0) return noSuchRegion(`There is no region ${wrong.join(', ')}.`, found.all);
  const regions = found.enabled.filter((region) => asked.includes(region));
  if (regions.length === 0) return noSuchRegion(`The account has not enabled ${asked.join(', ')}.`, found.enabled);
  return { regions, isEveryRegion: regions.length === found.enabled.length };
}
