import { unknownHole } from '../model/hole.js';
import { segments } from '../model/pointer.js';
import { isMap, mapOf, type Value } from '../model/value.js';
import { type Call, callsOf } from '../vocabulary/calls.js';
import { codeOf, type Outcome } from './outcome.js';
import { pages, wholeAnswer } from './pages.js';
import type { Created, Read, Reader } from './reader.js';
import type { Gone, Recorded } from './record.js';
import { type Asked, ask, type Session, sending } from './session.js';
import { type Answer, shaped } from './shape.js';
import { withoutTagValues } from './tag-values.js';
import { filled, filledInput } from './template.js';

/** A resource that was listed, and where. */
export interface Found {
  readonly type: string;
  readonly reader: Reader;
  /** What the list said of it. */
  readonly item: Answer;
  readonly id: string;
  /** Left out for what belongs to the whole account. */
  readonly region?: Value;
  /** Where it is asked about. */
  readonly ask: string;
  /** The account that owns it. */
  readonly account: string;
}

/**
 * Makes the calls that fill a resource, all at once, and puts its record together: what a failed call would have filled
 * is unknown, with the permission that it needs. Records that a call makes come before the resource's own, which closes
 * them off.
 */
export async function readResource(
  found: Found,
  operations: ReadonlySet<string>,
  session: Session,
): Promise<readonly (Recorded | Gone)[]> {
  const { type, reader, id } = found;
  const calls = callsOf(type).filter(({ operation }) => operations.has(operation));
  const reads = calls.flatMap((call) => {
    const read = reader.reads?.[call.operation];
    return read === undefined ? [] : [{ call, read }];
  });
  const made = await Promise.all(
    reads.map(async ({ call, read }) => ({ call, read, asked: await perform(call, read, found, session) })),
  );
  // One odd "not found" among answers is that of a part, or of a copy that lags behind.
  const isAnswered = made.some(({ asked }) => asked.outcome === 'ok');
  if (!isAnswered && made.some(({ asked }) => isGone(asked, found, session))) return [{ kind: 'gone', type, id }];
  const listed = shaped(reader.properties, found.item);
  const properties = new Map<string, Value>(isMap(listed) ? Object.entries(listed) : []);
  const outcomes: { [operation: string]: Outcome } = reader.list ? { [reader.list.operation]: 'ok' } : {};
  const beside: Recorded[] = [];
  for (const { call, read, asked } of made) {
    outcomes[call.operation] = asked.outcome;
    for (const [name, value] of filledBy(call, read, asked)) properties.set(name, value);
    const record = read.creates && createdBy(call, read.creates, asked, found, session);
    if (record !== undefined) beside.push(record);
  }
  return [
    ...beside,
    {
      ...recordOf(found, session),
      type,
      id,
      identity: filled(reader.identity, namesOf(found, session)),
      properties: withoutTagValues(mapOf(properties), session.tagValues),
      calls: outcomes,
    },
  ];
}

/** What every record of a found resource says. */
export function recordOf({ account, region }: Found, { access, now }: Session) {
  return {
    kind: 'record' as const,
    account,
    ...(region !== undefined && { region }),
    partition: access.partition,
    at: now().toISOString(),
  };
}

/** The names that templates know. */
export function namesOf({ item, ask: region }: Pick<Found, 'item' | 'ask'>, { access }: Session): Answer {
  return { ...item, account: access.account, region, partition: access.partition };
}

function perform(call: Call, read: Read, found: Found, session: Session): Promise<Asked> {
  const input = filledInput(read.input ?? found.reader.input ?? {}, namesOf(found, session));
  const send = sending(call, found.ask, session);
  return ask(call, session, () =>
    read.page === undefined ? send(input) : wholeAnswer(pages(send, input, read.page), read.items),
  );
}

/** Of another account's resource (its organization's trail) nobody here can say that it is gone. */
function isGone(asked: Asked, { reader, account }: Found, { access }: Session): boolean {
  return (
    'error' in asked &&
    asked.outcome !== 'none' &&
    account === access.account &&
    reader.gone?.includes(codeOf(asked.error)) === true
  );
}

function filledBy(call: Call, read: Read, asked: Asked): readonly (readonly [string, Value])[] {
  if (asked.outcome === 'ok') {
    const value = shaped(read.properties, asked.answer);
    return isMap(value) ? Object.entries(value) : [];
  }
  const { outcome } = asked;
  if (outcome === 'none') return [];
  return call.fills.map((pointer) => [segments(pointer)[0] ?? '', unknownHole(outcome, call.iamAction)]);
}

/** The record that a call makes; after a failure one of which nobody knows whether it exists. */
function createdBy(call: Call, created: Created, asked: Asked, found: Found, session: Session): Recorded | undefined {
  if (asked.outcome === 'none' || call.creates === undefined) return undefined;
  const names = namesOf(found, session);
  const fills = (callsOf(call.creates)[0]?.fills ?? []).map((pointer) => pointer.slice(1));
  const value = shaped(created.properties, {
    ...(asked.outcome === 'ok' && asked.answer),
    resource: found.item,
  });
  const known = new Map<string, Value>(isMap(value) ? Object.entries(value) : []);
  const lacking = fills.filter((name) => !known.has(name));
  if (asked.outcome === 'ok' && lacking.length > 0 && created.mayLack) return undefined;
  // An answer that says "ok" and lacks what it is for is no answer.
  const outcome = asked.outcome === 'ok' && lacking.length > 0 ? 'api-error' : asked.outcome;
  const hole = outcome === 'ok' ? undefined : unknownHole(outcome, call.iamAction);
  if (hole !== undefined) for (const name of lacking) known.set(name, hole);
  return {
    ...recordOf(found, session),
    type: call.creates,
    id: filled(created.id, names),
    identity: filled(created.identity, names),
    ...(hole !== undefined && { exists: hole }),
    properties: mapOf(known),
    calls: { [call.operation]: outcome },
  };
}
