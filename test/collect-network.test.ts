/** Bad networks: throttling, regions and services that do not answer, answers that stall, buckets that are elsewhere. */
import { describe, expect, test } from '@jest/globals';
import type { Collected, Recorded } from '../src/collect/record.js';
import { callsOf } from '../src/vocabulary/calls.js';
import type { Account } from './support/aws-server/account.js';
import type { Call } from './support/aws-server/call.js';
import type { Fault } from './support/aws-server/fault.js';
import { accountIn } from './support/aws-server/recorded.js';
import { startAwsServer } from './support/aws-server/server.js';
import { collected, snapshotOf } from './support/collecting.js';
import { changedVerdicts, verdictsIn } from './support/judged-snapshot.js';

const ACCOUNT = accountIn('fixtures/collect/everything');
/** For tests that wait for what never comes; long enough for what does come to come on a machine that is busy elsewhere. */
const IMPATIENT = { connect: 3000, answer: 3000 };
const MINUTE = 60_000;
const MINUTES = 5 * MINUTE;

async function seen(
  fault: (call: Call, attempt: number) => Fault | undefined,
  { account = ACCOUNT, timeouts }: { readonly account?: Account; readonly timeouts?: typeof IMPATIENT } = {},
) {
  const server = await startAwsServer({ accounts: [account], fault });
  try {
    const all = await collected(server, { ...(timeouts && { timeouts }) });
    expect(server.unexpected).toEqual([]);
    return { all, calls: server.calls };
  } finally {
    await server.close();
  }
}

let sound: Promise<readonly Collected[]> | undefined;
function undisturbed(): Promise<readonly Collected[]> {
  sound ??= seen(() => undefined).then(({ all }) => all);
  return sound;
}

interface Place {
  readonly service: unknown;
  readonly region?: unknown;
}

const recordsOf = (all: readonly Collected[]): readonly Recorded[] => all.filter((each) => each.kind === 'record');

/** What is not as in an undisturbed run must be unknown, or not there and told. */
async function expectNothingInvented(all: readonly Collected[]): Promise<void> {
  const before = await verdictsIn(snapshotOf(await undisturbed()));
  const changes = changedVerdicts(before, await verdictsIn(snapshotOf(all)));
  expect(changes.length).toBeGreaterThan(0);
  const observed = ({ before: was, after }: (typeof changes)[number]) =>
    after === 'unknown' || after === 'none' || (was === 'not-applicable' && after === 'pass');
  expect(changes.filter((change) => !observed(change))).toEqual([]);
}

describe('throttling', () => {
  test(
    'that passes leaves no trace',
    async () => {
      const { all, calls } = await seen((call, attempt) =>
        call.service !== 'STS' && attempt === 1 ? 'throttled' : undefined,
      );
      expect(snapshotOf(all)).toBe(snapshotOf(await undisturbed()));
      expect(calls.length).toBeGreaterThan(200);
    },
    MINUTE,
  );

  test(
    'that does not pass is told as such',
    async () => {
      const { all } = await seen(({ operation }) =>
        operation.name === 'GetBucketVersioning' ? 'throttled' : undefined,
      );
      const buckets = recordsOf(all).filter(({ type }) => type === 'AWS::S3::Bucket');
      expect(buckets.map(({ calls }) => calls.GetBucketVersioning)).toEqual(['throttled', 'throttled', 'throttled']);
      await expectNothingInvented(all);
    },
    MINUTE,
  );
});

describe('silence', () => {
  const rows: readonly (readonly [string, (place: Place) => boolean])[] = [
    ['a region', ({ region }) => region === 'eu-west-1'],
    ['a service in a region', ({ service, region }) => service === 'S3' && region === 'us-west-2'],
    ['a service everywhere', ({ service }) => service === 'KMS'],
  ];
  const placeOf = ({ type, region }: Recorded): Place => ({ service: callsOf(type)[0]?.service, region });
  test.each(rows)(
    'of %s costs a few calls there, and nothing elsewhere',
    async (_, isDead) => {
      const { all, calls } = await seen((call) => (isDead(call) ? 'stalled' : undefined), { timeouts: IMPATIENT });
      await expectNothingInvented(all);
      // Each service in a region is given up by itself: some calls are under way together, and few follow.
      const inVain = new Map<string, number>();
      for (const { service, region } of calls.filter(isDead))
        inVain.set(`${service} ${region}`, (inVain.get(`${service} ${region}`) ?? 0) + 1);
      expect(inVain.size).toBeGreaterThan(0);
      expect([...inVain].filter(([, count]) => count > 64)).toEqual([]);
      // What is elsewhere is as it was.
      const records = new Set(recordsOf(all).map((each) => JSON.stringify(each)));
      const elsewhere = recordsOf(await undisturbed()).filter((each) => !isDead(placeOf(each)));
      expect(elsewhere.length).toBeGreaterThan(4);
      const lost = elsewhere.filter((each) => !records.has(JSON.stringify(each)));
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
    MINUTES,
  );

  test(
    'in the middle of an answer ends, too',
    async () => {
      const { all } = await seen(
        ({ operation }) => (operation.name === 'GetBucketVersioning' ? 'stalled-body' : undefined),
        { timeouts: IMPATIENT },
      );
      const buckets = recordsOf(all).filter(({ type }) => type === 'AWS::S3::Bucket');
      expect(buckets.map(({ calls }) => calls.GetBucketVersioning)).toEqual(['api-error', 'api-error', 'api-error']);
      await expectNothingInvented(all);
    },
    MINUTES,
  );
});

test('a bucket that is not where the list says is read where it is', async () => {
  const [bucket, ...others] = ACCOUNT.lists.ListBuckets ?? [];
  if (bucket === undefined) throw new Error('the account has no bucket');
  const moved = { ...bucket, region: 'us-west-2' };
  const account = { ...ACCOUNT, lists: { ...ACCOUNT.lists, ListBuckets: [moved, ...others] } };
  const { all, calls } = await seen(() => undefined, { account });
  expect(calls.some(({ region, input }) => region === 'us-west-2' && input.Bucket === 'lake-raw')).toBe(true);
  expect(snapshotOf(all)).toBe(snapshotOf(await undisturbed()));
});
