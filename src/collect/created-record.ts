import { unknownHole } from '../model/hole.js';
import { isMap, mapOf, type Value } from '../model/value.js';
import { type Call, callsOf } from '../vocabulary/calls.js';
import { type Found, namesOf, recordOf } from './found.js';
import type { Created } from './reader.js';
import type { Recorded } from './record.js';
import type { Asked, Session } from './session.js';
import { shaped } from './shape.js';
import { filled } from './template.js';

/** The record that a call makes; after a failure one of which nobody knows whether it exists. */
export function createdBy(
  call: Call,
  created: Created,
  asked: Asked,
  found: Found,
  session: Session,
): Recorded | undefined {
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
