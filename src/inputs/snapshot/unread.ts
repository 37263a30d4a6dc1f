import { type UnknownHole, type UnknownReason, unknownHole } from '../../model/hole.js';
import { segments } from '../../model/pointer.js';
import type { Value } from '../../model/value.js';
import { type Call, callsOf } from '../../vocabulary/calls.js';
import { type JsonObject, member } from './json.js';
import { isReason } from './unspell.js';

/**
 * The properties of a recorded resource whose absence says nothing, because the call that would have shown them was not
 * made or was refused: an unknown each. A property that is there was read, whatever the outcome says.
 */
export function unreadProperties(type: string, calls: JsonObject): readonly (readonly [name: string, Value])[] {
  return callsOf(type).flatMap((call) => {
    const unread = unreadBy(call, member(calls, call.operation));
    return unread === undefined ? [] : call.fills.map((pointer) => [segments(pointer)[0] ?? '', unread] as const);
  });
}

function unreadBy(call: Call, outcome: unknown): UnknownHole | undefined {
  if (outcome === 'ok' || outcome === 'none') return undefined;
  if (outcome === undefined) return unknown('not-collected', call.iamAction);
  if (typeof outcome === 'string' && isReason(outcome)) return unknown(outcome, call.iamAction);
  return unknown('api-error', call.iamAction);
}

const held = new Map<string, UnknownHole>();

/** One object for each reason and call: 100,000 records may share a refusal. */
function unknown(reason: UnknownReason, detail: string): UnknownHole {
  const key = `${reason} ${detail}`;
  const hole = held.get(key) ?? unknownHole(reason, detail);
  held.set(key, hole);
  return hole;
}
