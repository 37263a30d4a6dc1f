import { unknownHole } from '../model/hole.js';
import { segments } from '../model/pointer.js';
import { isMap, mapOf, type Value } from '../model/value.js';
import { type Call, callsOf } from '../vocabulary/calls.js';
import { createdBy } from './created-record.js';
import { type Found, namesOf, recordOf } from './found.js';
import { codeOf, type Outcome } from './outcome.js';
import { pages, wholeAnswer } from './pages.js';
import type { Read } from './reader.js';
import type { Gone, Recorded } from './record.js';
import { type Asked, ask, type Session, sending } from './session.js';
import { shaped } from './shape.js';
import { withoutTagValues } from './tag-values.js';
import { filled, filledInput } from './template.js';

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
