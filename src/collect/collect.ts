import { matchesGlob } from '../model/glob.js';
import { isHole } from '../model/hole.js';
import type { AccountAccess } from './accounts.js';
import { bucketRegion } from './bucket-region.js';
import type { Clients } from './clients.js';
import type { Found } from './found.js';
import { heldBy } from './held.js';
import { ahead, inOrder, inTurn } from './in-order.js';
import { listOnce, listResources } from './list-resources.js';
import { listedWith } from './listed-with.js';
import type { Needs } from './needs.js';
import { readResource } from './read-resource.js';
import { READERS, type Reader } from './reader.js';
import type { Collected, Gone, Recorded, Unread } from './record.js';
import type { Session } from './session.js';
import type { TagValues } from './tag-values.js';
import type { Tally } from './tally.js';

export interface CollectOptions {
  readonly accounts: readonly AccountAccess[];
  readonly clients: Clients;
  /** The types and the calls to make for them, completed by `completeNeeds`. */
  readonly needs: Needs;
  readonly tagValues: TagValues;
  /** Only buckets whose names match; `*` and `?` stand for any characters and any one. */
  readonly buckets?: string;
  /** The ids of resources that an earlier run has read already: they are not read again, and not given. */
  readonly isRead?: (id: string) => boolean;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly tally?: Tally;
}

/** Resources whose calls are under way at once, whatever their number: of buckets, and of everything else. */
const BUCKET_WINDOW = 512;
const WINDOW = 64;
/** Buckets are listed ahead of being read, so that those who watch know how many there are. */
const LIST_AHEAD = 20_000;
/** Accounts that are read at once. */
const ACCOUNTS = 4;

/** The type of which there may be very many: it is given last. */
const LAST = 'AWS::S3::Bucket';

/**
 * Reads accounts: everything but buckets, then the buckets; account by account, type by type, region by region, each in
 * the order in which AWS lists them, so that two runs over the same account give the same. All of an account is under
 * way at once; only what may run ahead is bounded. Rejects only when the signal stops it.
 */
export async function* collect(options: CollectOptions): AsyncIterable<Collected> {
  const { accounts, needs } = options;
  const read = (isLast: boolean) => accounts.map((access) => () => readAccount(access, isLast, options));
  const others = inTurn(read(false), ACCOUNTS, WINDOW);
  const buckets = ahead(inTurn(read(true), ACCOUNTS, WINDOW), WINDOW);
  const partial = new Set<string>();
  const isEveryRegion = accounts.every((access) => access.isEveryRegion);
  const isWhole = (type: string) => {
    const by = listedWith(type);
    if (partial.has(by) || (by === LAST && options.buckets !== undefined)) return false;
    return isEveryRegion || READERS.get(by)?.reaches !== 'account';
  };
  const types = [...needs.keys()];
  const complete = () => Object.fromEntries(types.map((type) => [type, isWhole(type)]));
  for await (const each of others) {
    if (each.kind === 'unread') partial.add(each.type);
    yield each;
  }
  const beside = types.filter((type) => type !== LAST && listedWith(type) === LAST);
  yield { kind: 'settled', last: LAST, beside, complete: complete() };
  for await (const each of buckets) {
    if (each.kind === 'unread') partial.add(each.type);
    yield each;
  }
  yield { kind: 'done', complete: complete() };
}

function readAccount(
  access: AccountAccess,
  isLast: boolean,
  options: CollectOptions,
): AsyncIterable<Recorded | Unread | Gone> {
  const session: Session = { ...options, access };
  const streams = [...READERS].flatMap(([type, reader]) => {
    const operations = options.needs.get(type);
    if (operations === undefined || (type === LAST) !== isLast) return [];
    return placesOf(reader, access).map(
      (list) => () => readAll(list(type, reader, session), operations, session, options),
    );
  });
  return inTurn(streams, streams.length, WINDOW);
}

type Listing = (type: string, reader: Reader, session: Session) => AsyncIterable<Found | Unread>;

function placesOf(reader: Reader, { home, regions, partition }: AccountAccess): readonly Listing[] {
  const listedIn =
    (region: string): Listing =>
    (type, of, session) =>
      listResources(type, of, region, session);
  switch (reader.where) {
    case 'account':
      return [listedIn(home)];
    case 'region':
      return regions.map(listedIn);
    case 'regions-once':
      return [(type, of, session) => listOnce(type, of, regions, session)];
    case 'us-west-2':
      // Multi-Region Access Points are of the aws partition alone.
      return partition === 'aws' ? [listedIn(reader.where)] : [];
  }
}

async function* readAll(
  listed: AsyncIterable<Found | Unread>,
  operations: ReadonlySet<string>,
  session: Session,
  { isRead, buckets, tally }: CollectOptions,
): AsyncIterable<Recorded | Unread | Gone> {
  const isBuckets = operations.has('ListBuckets');
  // Directory buckets are asked of the same service: theirs must not wait for those of thousands of buckets.
  const patient: Session = { ...session, isPatient: true };
  const read = async (each: Found | Unread) => {
    if ('kind' in each) return [each];
    if (isRead?.(each.id)) return [];
    if (!isBuckets) return [...heldBy(each, session), ...(await readResource(each, operations, session))];
    if (buckets !== undefined && !matchesGlob(String(each.item.Name), buckets)) return [];
    return readBucket(each, operations, patient);
  };
  const found = isBuckets ? ahead(counted(listed, tally), LIST_AHEAD) : listed;
  for await (const records of inOrder(found, isBuckets ? BUCKET_WINDOW : WINDOW, read)) {
    if (tally !== undefined) tally[isBuckets ? 'buckets' : 'resources']++;
    yield* records;
  }
}

async function* counted(
  listed: AsyncIterable<Found | Unread>,
  tally: Tally | undefined,
): AsyncIterable<Found | Unread> {
  for await (const each of listed) {
    if (tally !== undefined) tally.listedBuckets++;
    yield each;
  }
  if (tally !== undefined) tally.listedAccounts++;
}

/** A bucket is asked about in its own region, which the list may not say. */
async function readBucket(found: Found, operations: ReadonlySet<string>, session: Session) {
  const region = found.region ?? (await bucketRegion(String(found.item.Name), session));
  if (region === 'gone') return [{ kind: 'gone' as const, type: found.type, id: found.id }];
  const { regions, isEveryRegion } = session.access;
  // A bucket in a region that the account has disabled is there, though nobody can read it.
  if (typeof region === 'string' && !isEveryRegion && !regions.includes(region)) return [];
  return readResource({ ...found, region, ask: isHole(region) ? found.ask : String(region) }, operations, session);
}
