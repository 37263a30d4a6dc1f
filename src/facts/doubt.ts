import { type Hole, isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';

/** The unknown that a value amounts to whose text has to be known but is not: its own reason, or that of its first unknown part. */
export function doubtOf(hole: Hole): UnknownHole {
  switch (hole.kind) {
    case 'unknown':
      return hole;
    case 'text': {
      const part = hole.parts.find(isHole);
      return part === undefined ? unknownHole('unresolved-function') : doubtOf(part);
    }
    case 'ref':
      return unknownHole(
        'unresolved-function',
        `the ${hole.attribute ?? 'name'} of ${hole.resource.slice(hole.resource.indexOf('#') + 1)}`,
      );
    case 'secret':
      return unknownHole('unresolved-function', 'a secret, which is never read');
    case 'choice':
      return unknownHole('too-many-choices');
  }
}

/** Why a join can only say maybe: nobody knows whether `candidate` exists, or one of the two values that it compares. */
export function doubtOfJoin(candidate: Resource, ...compared: readonly (Value | undefined)[]): UnknownHole {
  if (isHole(candidate.exists) && candidate.exists.kind === 'unknown') return candidate.exists;
  const open = compared.find(isHole);
  return open === undefined ? unknownHole('unresolved-function', `whether ${candidate.id} is meant`) : doubtOf(open);
}
