import type { Estate } from './estate.js';
import type { Perimeter } from './perimeter.js';
import type { Pointer } from './pointer.js';
import type { Resource, ResourceId } from './resource.js';
import type { Value } from './value.js';

export type Params = { readonly [name: string]: Value };

/** Where a part of a derived value came from: a pointer into a resource's properties. */
export interface Source {
  readonly resource: ResourceId;
  readonly pointer: Pointer;
  /** What a reader should see there, when it is not the judged property itself: "the account's Block Public Access". */
  readonly label?: string;
}

/** A concrete request that shows a fail; made only by the policy engine. */
export interface Witness {
  readonly request: Value;
  readonly text: string;
  /** How it is evaluated: the clause that each step looks at, with what it comes to as the label. */
  readonly steps: readonly Source[];
}

/** The smallest change to a policy after which a fail is none, proven. What only a deployment decides stands in angle brackets. */
export interface Edit {
  /** An order to the policy's author, without a full stop. */
  readonly text: string;
  /** The whole document after the edit. */
  readonly policy: Value;
}

/** Where a part of a derived value came from, the deciding place first, and what shows and mends it. */
export interface Sourced {
  readonly at: readonly Source[];
  readonly witness?: Witness | undefined;
  /** Takes long: worked out when it is asked for. Undefined: none is known. */
  readonly edit?: () => Edit | undefined;
}

export interface Derived {
  /** A map (or one hole when nothing about it can be said); rules reach into it with `path`. No choice inside. */
  readonly value: Value;
  /** By pointer into `value`; a leaf without an entry has that of its nearest ancestor. */
  readonly sources: ReadonlyMap<Pointer, Sourced>;
}

/** What is derived from a resource and its estate, once, for every rule that names it. Pure and total. */
export interface Fact {
  readonly name: string;
  /** The resource type it is derived for. */
  readonly type: string;
  /** Every pointer it reads, here and in joined resources; `*` stands for any list index. Checked against the vocabulary; a read elsewhere fails a test. */
  readonly reads: readonly { readonly type: string; readonly pointer: Pointer }[];
  /** The pointers that `value` can have: a rule's path is checked against them. */
  readonly fields: readonly Pointer[];
  /** The rule parameters it looks at; they are part of its cache key. */
  readonly params?: readonly string[];
  /**
   * Its value follows from the resource's own properties and the parameters alone: not from its name or scope, nor from
   * other resources. Then it is derived once for all recorded resources whose properties are equal.
   */
  readonly alone?: true;
  /** `r` and everything the estate answers have all choices decided and defaults filled in. */
  readonly derive: (r: Resource, estate: Estate, perimeter: Perimeter, params: Params) => Derived;
}
