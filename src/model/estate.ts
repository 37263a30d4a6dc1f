import type { UnknownHole } from './hole.js';
import type { Decide } from './join.js';
import type { Pointer } from './pointer.js';
import type { Resource, ResourceId } from './resource.js';
import type { Value } from './value.js';

/**
 * How two resources belong together. `from`: the judged resource's property names one of `type` (LoggingConfiguration
 * names a bucket). `to`: a property of resources of `type` names the judged resource (who logs to me?).
 * `account`: every resource of `type` in the judged resource's account.
 */
export type Join =
  | { readonly type: string; readonly from: Pointer }
  | { readonly type: string; readonly to: Pointer }
  | { readonly type: string; readonly account: true };

/** A maybe (an unknown name or reference, or an unknown `exists`) makes the absence unknown; it is never folded in. */
export interface Joined {
  readonly yes: readonly Resource[];
  readonly maybe: readonly Resource[];
}

/** Where the resources were read from; decides what can be expressed, and which defaults hold. */
export type EstateSource = 'template' | 'hcl' | 'plan' | 'state' | 'live';

/** The resources of one root, with look-ups. */
export interface Estate {
  /** The root's URI: what stands before `#` in its declared resources' ids. */
  readonly root: string;
  readonly source: EstateSource;
  /** In the order of their places. */
  readonly resources: Iterable<Resource>;
  ofType(type: string): readonly Resource[];
  byId(id: ResourceId): Resource | undefined;
  /** Every value, beside a reference, by which others may name a resource of this root; none for a generated name. */
  namesOf(r: Resource): readonly Value[];
  /** `decide` gives the conditions' truths where the reader stands; left out, every condition is open. */
  joined(r: Resource, how: Join, decide?: Decide): Joined;
  /** No resource of this type can exist in the account that the root does not hold; true only for a live snapshot whose footer says so. */
  complete(type: string): boolean;
  /** Undecided parameters with the values they may have; a parameter that is missing here may have any. */
  readonly parameters: ReadonlyMap<string, { readonly allowed?: readonly string[] }>;
  /** Why the root may also hold resources that could not be read: then no join can say that nobody names a resource. */
  readonly unread?: UnknownHole;
  /** Resources that the root configures without declaring them, as far as it says them; `resources` holds none of them. */
  readonly parts?: readonly Resource[];
  /** Of an estate of resources that are declared elsewhere: the same ones as if this root said nothing of them. */
  readonly unsaid?: Estate;
  /** What the root offers to others, by the export's name. */
  readonly exports?: ReadonlyMap<string, Value>;
}
