import { isHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Value } from '../../model/value.js';

/** The unknown that a function gives whose `args` hold one: for its reason, but never equal to it, as the function changed it. */
export function unresolved(name: string, args: readonly (Value | undefined)[] = []): UnknownHole {
  const unknown = args.find((arg) => isHole(arg) && arg.kind === 'unknown');
  if (!isHole(unknown) || unknown.kind !== 'unknown') return unknownHole('unresolved-function', name);
  const reason = unknown.reason === 'parameter' ? 'unresolved-function' : unknown.reason;
  return unknownHole(reason, unknown.detail === undefined ? name : `${name} of ${unknown.detail}`);
}
