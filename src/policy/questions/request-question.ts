import type { Names } from '../decide/names.js';
import type { ActionPoint, CallerPoint, ContextPart, NetworkPoint, TransportPoint } from '../decide/points.js';
import type { Surroundings } from '../decide/surroundings.js';
import type { Judged } from '../judged.js';

/**
 * Requests that violate a question: all combinations of what each member lets through; a member that is left out lets
 * everything through. A doubt counts as "perhaps": a request that needs it makes the answer unknown.
 */
export interface Violation {
  readonly caller?: (caller: CallerPoint) => Judged;
  readonly network?: (network: NetworkPoint) => Judged;
  readonly transport?: (transport: TransportPoint) => Judged;
  readonly action?: (action: ActionPoint) => Judged;
  /** By its ARN. */
  readonly resource?: (arn: string) => Judged;
  /**
   * Is asked of every further part of the context on its own: `keys` (lower-cased) belong together, and `part` has the
   * values of those that the request carries, possibly of none.
   */
  readonly context?: (part: ContextPart, keys: readonly string[]) => Judged;
  /** May an AWS service be the caller? Left out: no. */
  readonly services?: boolean;
  /** Must a statement of the policy allow it? Left out: in the owner's account the callers' own policies suffice. */
  readonly byStatement?: boolean;
}

/** One question about requests: what would violate it, one after the other; or why it cannot be answered, as a sentence. */
export type RequestQuestion = (surroundings: Surroundings, names: Names) => readonly Violation[] | string;
