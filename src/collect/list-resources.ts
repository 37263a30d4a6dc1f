import { callsOf } from '../vocabulary/calls.js';
import { type Found, namesOf } from './found.js';
import { type ApiError, codeOf, outcomeOf } from './outcome.js';
import { pages } from './pages.js';
import type { Reader } from './reader.js';
import type { Unread } from './record.js';
import { type Session, sending } from './session.js';
import { type Answer, at } from './shape.js';
import { filled, filledInput } from './template.js';

/** The resources of a type that a region lists, page by page; a list that fails ends with what could not be read. */
export async function* listResources(
  type: string,
  reader: Reader,
  region: string,
  session: Session,
): AsyncIterable<Found | Unread> {
  const { list } = reader;
  if (list === undefined) {
    yield foundOf(type, reader, {}, region, session);
    return;
  }
  const call = callsOf(type).find(({ operation }) => operation === list.operation);
  if (call === undefined) throw new Error(`calls.json has no ${list.operation} of ${type}`);
  const input = filledInput(list.input, namesOf({ item: {}, ask: region }, session));
  const { account } = session.access;
  try {
    for await (const answer of pages(sending(call, region, session), input, list.page)) {
      const items = at(answer, list.items);
      for (const item of Array.isArray(items) ? (items as readonly Answer[]) : []) {
        if (reader.owner !== undefined && at(item, reader.owner) !== account) continue;
        yield foundOf(type, reader, item, region, session);
      }
    }
  } catch (error) {
    session.signal.throwIfAborted();
    if (reader.isEverywhere === false && isUnknownHost(error) && !session.clients.isElsewhere(call.service)) return;
    const reason = outcomeOf(error as ApiError, call);
    // A list that answers "nothing is configured" lists nothing.
    if (reason === 'none') return;
    const { iamAction, operation } = call;
    yield { kind: 'unread', type, account, region, operation, reason, iamAction, code: codeOf(error as ApiError) };
  }
}

/**
 * The same of all regions, each resource once, by id; for what several regions tell of (a multi-region trail is seen
 * from everywhere). There are few of these.
 */
export async function* listOnce(
  type: string,
  reader: Reader,
  regions: readonly string[],
  session: Session,
): AsyncIterable<Found | Unread> {
  const listed = await Promise.all(
    regions.map(async (region) => {
      const all: (Found | Unread)[] = [];
      for await (const each of listResources(type, reader, region, session)) all.push(each);
      return all;
    }),
  );
  const found = new Map<string, Found>();
  for (const each of listed.flat()) {
    if ('kind' in each) yield each;
    else if (!found.has(each.id)) found.set(each.id, each);
  }
  yield* [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function foundOf(type: string, reader: Reader, item: Answer, listedIn: string, session: Session): Found {
  const named = reader.region === undefined ? listedIn : at(item, reader.region);
  const region = typeof named === 'string' && named !== '' ? named : undefined;
  const ask = region ?? listedIn;
  const id = filled(reader.id, namesOf({ item, ask }, session));
  const isOfRegion = reader.region !== undefined || reader.where === 'region';
  return {
    type,
    reader,
    item,
    id,
    ...(isOfRegion && region !== undefined && { region }),
    ask,
    account: accountIn(id) ?? session.access.account,
  };
}

/** The account in an ARN: an organization's trail is that of the account that manages it. */
function accountIn(id: string): string | undefined {
  const account = id.startsWith('arn:') ? id.split(':')[4] : undefined;
  return account === '' ? undefined : account;
}

/** The name of the service's endpoint in the region does not exist. */
function isUnknownHost(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOTFOUND';
}
