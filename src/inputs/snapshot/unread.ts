import { type UnknownHole, unknownHole } from '../../model/hole.js';
import { segments } from '../../model/pointer.js';
import { type Call, callsOf } from '../../vocabulary/calls.js';
import { type JsonObject, member } from './json.js';
import { isReason } from './unspell.js';

/**
 * The properties of a recorded resource whose absence says nothing, because the call that would have shown them was not
 * made or was refused: an unknown each. A property that is there was read, whatever the outcome says.
 */
export type Unread = (type: string, calls: JsonObject) => readonly (readonly [name: string, UnknownHole])[];

const MAX_HELD = 10_000;

/** Most records of a type share their outcomes, so the answer is kept. */
export function unreadProperties(): Unread {
  let held = new Map<string, ReturnType<Unread>>();
  return (type, calls) => {
    const outcomes = callsOf(type).map(({ operation }) => member(calls, operation));
    const key = `${type} ${outcomes.map(String).join(' ')}`;
    const known = held.get(key);
    if (known !== undefined) return known;
    const unread = callsOf(type).flatMap((call, i) => {
      const hole = unreadBy(call, outcomes[i]);
      return hole === undefined ? [] : call.fills.map((pointer) => [segments(pointer)[0] ?? '', hole] as const);
    });
    if (held.size >= MAX_HELD) held = new Map();
    held.set(key, unread);
    return unread;
  };
}

function unreadBy({ iamAction }: Call, outcome: unknown): UnknownHole | undefined {
  if (outcome === 'ok' || outcome === 'none') return undefined;
  if (outcome === undefined) return unknownHole('not-collected', iamAction);
  return unknownHole(typeof outcome === 'string' && isReason(outcome) ? outcome : 'api-error', iamAction);
}
