import type { Judged } from '../judged.js';
import type { Bits } from './bits.js';
import type { ActionPoint, CallerPoint, ContextPart, NetworkPoint, TransportPoint } from './points.js';

/** A request as far as it is chosen. */
export interface Head {
  readonly caller?: CallerPoint;
  /** Does the caller belong to the owner's account? */
  readonly own?: Judged;
  readonly action?: ActionPoint;
  readonly resource?: string;
  readonly network?: NetworkPoint;
  readonly transport?: TransportPoint;
}

/** One way to choose one coordinate of a request. */
export interface Choice {
  readonly head: Head;
  readonly context: ContextPart;
  /** Does it go with what is chosen already? Left out: always. */
  readonly fits?: ((head: Head) => boolean) | undefined;
  /** Choices of different groups do not go with the same others, so none can stand for one of another group. */
  readonly group: string;
  /** Requests need not be like this: why nobody knows. */
  readonly doubt?: string | undefined;
}

/** A choice, judged: the statements of which it leaves open that they apply, and those of which it leaves it certain. */
export interface Candidate extends Choice {
  readonly may: Bits;
  readonly is: Bits;
  /** From 0; equal for candidates of a dimension of which the first can stand for the others wherever it violates. */
  readonly kind: number;
}

/** One coordinate of requests, with all its values that policy and question tell apart, the simplest first. */
export interface Dimension {
  readonly name: 'caller' | 'network' | 'transport' | 'action' | 'resource' | 'context';
  readonly candidates: readonly Candidate[];
  /** The first of each kind. */
  readonly distinct: readonly Candidate[];
  /** Of the context: the lower-cased keys that are chosen here, together. */
  readonly keys?: readonly string[];
  /** Statements whose clauses here are not told apart to the end, and why. */
  readonly incomplete?: { readonly statements: Bits; readonly why: string };
}
