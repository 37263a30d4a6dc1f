import type { Estate } from '../../model/estate.js';
import { isHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import { type Value, valueAt } from '../../model/value.js';
import { doubtOf, doubtOfJoin } from '../doubt.js';
import { policyInText } from './policy-in-text.js';

/** The policy of a resource and where it is written. */
export interface FoundPolicy {
  /** Undefined: the resource has none. */
  readonly policy: Value | undefined;
  /** Who holds it: a policy resource, or the judged resource itself. */
  readonly holder: Resource;
  readonly at: Pointer;
  /** It is one JSON text: all of it is written in one place. */
  readonly isText: boolean;
}

/** The policy that stands in a property of the resource itself. */
export function ownPolicy(r: Resource, at: Pointer): FoundPolicy | UnknownHole {
  const policy = valueAt(r.properties, at);
  if (!isHole(policy)) return { policy, holder: r, at, isText: typeof policy === 'string' };
  const read = policy.kind === 'text' ? policyInText(policy) : undefined;
  return read === undefined ? doubtOf(policy) : { policy: read, holder: r, at, isText: true };
}

/**
 * The policy that a resource of `type` attaches to `r` by its property at `to`. One whose target nobody knows may be
 * this one's: then, and where several are attached of which AWS keeps one, nobody can say what holds.
 */
export function attachedPolicy(
  r: Resource,
  estate: Estate,
  { type, to, at }: { readonly type: string; readonly to: Pointer; readonly at: Pointer },
): FoundPolicy | UnknownHole {
  const { yes, maybe } = estate.joined(r, { type, to });
  const [holder, other] = yes;
  const [doubtful] = maybe;
  if (holder === undefined && doubtful === undefined) return { policy: undefined, holder: r, at: '', isText: false };
  if (holder === undefined) return doubtOfJoin(doubtful as Resource, valueAt((doubtful as Resource).properties, to));
  if (other !== undefined)
    return unknownHole('unresolved-function', `which of several policies holds: ${holder.id} or ${other.id}`);
  return ownPolicy(holder, at);
}

/** What a policy's ARNs mean hangs on the name of the resource: while nobody knows that, nobody knows what a policy says. */
export function knownByName(
  r: Resource,
  pointer: Pointer,
  found: FoundPolicy | UnknownHole,
): FoundPolicy | UnknownHole {
  const name = valueAt(r.properties, pointer);
  return isHole(name) && !isHole(found) && found.policy !== undefined ? doubtOf(name) : found;
}
