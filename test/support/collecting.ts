import { createHash } from 'node:crypto';
import { type AccountAccess, openAccount } from '../../src/collect/accounts.js';
import { clientsOf } from '../../src/collect/clients.js';
import { type CollectOptions, collect } from '../../src/collect/collect.js';
import type { Timeouts } from '../../src/collect/http-handler.js';
import { completeNeeds, type Needs } from '../../src/collect/needs.js';
import type { Collected } from '../../src/collect/record.js';
import { footerLine, headerLine, recordLine } from '../../src/inputs/snapshot/live-lines.js';
import { callsOf, collectedTypes } from '../../src/vocabulary/calls.js';
import type { AwsServer } from './aws-server/server.js';

/** Every call that there is, whatever rules need. */
export const EVERYTHING: Needs = completeNeeds(
  [...collectedTypes()].flatMap((type) => callsOf(type).map(({ operation }) => [type, operation] as const)),
);

/** Timeouts of a machine that is near. */
const NEAR: Timeouts = { connect: 500, answer: 500 };

export interface Collecting extends Partial<Pick<CollectOptions, 'needs' | 'buckets' | 'isRead' | 'tagValues'>> {
  readonly regions?: readonly string[];
  readonly timeouts?: Timeouts;
}

/** What is collected from the account that a local server plays; at any moment it is the first of January 2026. */
export async function collected(
  server: Pick<AwsServer, 'url'>,
  options: Collecting = {},
): Promise<readonly Collected[]> {
  const { signal } = new AbortController();
  const clients = clientsOf({ endpoints: new Map([['', server.url]]), timeouts: options.timeouts ?? NEAR, signal });
  try {
    const access = await openAccount(ENTRY, options.regions, clients, signal);
    if ('message' in access) throw new Error(access.message);
    const all: Collected[] = [];
    for await (const each of collect(optionsOf(access, clients, signal, options))) all.push(each);
    return all;
  } finally {
    clients.destroy();
  }
}

const ENTRY = {
  credentials: async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }),
  home: 'us-east-1',
};

function optionsOf(
  access: AccountAccess,
  clients: CollectOptions['clients'],
  signal: AbortSignal,
  { needs = EVERYTHING, tagValues = 'all', buckets, isRead }: Collecting,
): CollectOptions {
  return {
    accounts: [access],
    clients,
    needs,
    tagValues,
    ...(buckets !== undefined && { buckets }),
    ...(isRead !== undefined && { isRead }),
    now: () => new Date('2026-01-01T00:00:00Z'),
    signal,
  };
}

/** What was collected as a snapshot. */
export function snapshotOf(all: readonly Collected[]): string {
  const records = all.filter((each) => each.kind === 'record').map(recordLine);
  const complete = all.find((each) => each.kind === 'done')?.complete ?? {};
  const unread = all.filter((each) => each.kind === 'unread');
  const header = headerLine({
    tool: 'lakeproof/test',
    startedAt: '2026-01-01T00:00:00.000Z',
    caller: 'arn:aws:sts::111122223333:assumed-role/Audit/ci',
    accounts: [],
    collected: Object.keys(complete),
    calls: [],
    redaction: 'default',
  });
  const lines = [header, ...records].map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(lines).digest('hex');
  return `${lines}${footerLine({ records: records.length, complete, errors: {}, unread, sha256 })}\n`;
}
