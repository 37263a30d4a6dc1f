import { createHash } from 'node:crypto';
import { openAccount } from '../../src/collect/accounts.js';
import { clientsOf } from '../../src/collect/clients.js';
import { collect } from '../../src/collect/collect.js';
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

/** Longer than a busy machine takes for an answer that comes at all. */
const PATIENT: Timeouts = { connect: 20_000, answer: 20_000 };

export interface Collecting {
  readonly needs?: Needs;
  readonly regions?: readonly string[];
  readonly timeouts?: Timeouts;
  readonly keys?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** What is collected from the account that a local server plays; at any moment it is the first of January 2026. */
export async function collected(
  { url }: Pick<AwsServer, 'url'>,
  { needs = EVERYTHING, regions, timeouts = PATIENT, keys = ANYBODY }: Collecting = {},
): Promise<readonly Collected[]> {
  const { signal } = new AbortController();
  const clients = clientsOf({ endpoints: new Map([['', url]]), timeouts, signal });
  try {
    const entry = { credentials: async () => keys, home: 'us-east-1' };
    const access = await openAccount(entry, regions, clients, signal);
    if ('message' in access) throw new Error(access.message);
    const all: Collected[] = [];
    const now = () => new Date('2026-01-01T00:00:00Z');
    const options = { accounts: [access], clients, needs, tagValues: 'all', now, signal } as const;
    for await (const each of collect(options)) all.push(each);
    return all;
  } finally {
    clients.destroy();
  }
}

const ANYBODY = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };

/** The types that are read anew in place of what was collected before. */
export function withAnew(
  before: readonly Collected[],
  anew: readonly Collected[],
  types: ReadonlySet<string>,
): readonly Collected[] {
  const of = (all: readonly Collected[], isAnew: boolean) =>
    all.filter((each) => each.kind !== 'done' && each.kind !== 'settled' && types.has(each.type) === isAnew);
  const complete = [before, anew].map((all) => all.find((each) => each.kind === 'done')?.complete);
  return [...of(before, false), ...of(anew, true), { kind: 'done', complete: Object.assign({}, ...complete) }];
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
