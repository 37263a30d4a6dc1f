import { type AccountAccess, openAccount, type RefusedEntry } from '../collect/accounts.js';
import type { Clients } from '../collect/clients.js';
import { entriesOf } from '../collect/credentials.js';
import type { LiveFlags } from './live-flags.js';
import { UsageError } from './surroundings.js';

export interface Opened {
  /** Sorted by account, each once. */
  readonly accounts: readonly AccountAccess[];
  /** The roles that could not be assumed. */
  readonly refused: readonly RefusedEntry[];
}

/** Enters the accounts that are asked for. Throws a UsageError where none can be entered. */
export async function openAccounts(
  { profile, roleArn, externalId, regions }: LiveFlags,
  endpoint: string | undefined,
  clients: Clients,
  signal: AbortSignal,
): Promise<Opened> {
  const entries = await entriesOf({
    roles: roleArn,
    ...(profile !== undefined && { profile }),
    ...(externalId !== undefined && { externalId }),
    ...(endpoint !== undefined && { endpoint }),
  });
  const asked = regions.length === 0 ? undefined : regions;
  const opened = await Promise.all(entries.map((entry) => openAccount(entry, asked, clients, signal)));
  const refused = opened.filter((each) => 'message' in each);
  const accounts = new Map(opened.flatMap((each) => ('message' in each ? [] : [[each.account, each] as const])));
  const [first] = refused;
  if (accounts.size === 0 && first !== undefined) throw new UsageError(first.message, first.next);
  return { accounts: [...accounts.values()].sort((a, b) => (a.account < b.account ? -1 : 1)), refused };
}
