import type { Hole } from './hole.js';
import type { Pointer } from './pointer.js';
import type { ResourceId } from './resource-id.js';
import type { Span } from './span.js';
import type { Value, ValueMap } from './value.js';

export type { ResourceId };

/** Where a property was written: `at` is the value as written, `via` the parameter, mapping or module lines that it came through. */
export interface Origin {
  readonly at: Span;
  readonly via: readonly Span[];
}

export interface Scope {
  readonly account: Value;
  readonly region: Value;
  readonly partition: Value;
}

export interface Resource {
  readonly id: ResourceId;
  /** Bucket name, else ARN, else logical id, construct path or address; never the file. Equal identities share a fingerprint. */
  readonly identity: string;
  /** A CloudFormation type name, or a declared extension type. */
  readonly type: string;
  /** A choice (then: true) for an undecided condition; unknown for a count or a read that nobody could decide. */
  readonly exists: true | Hole;
  /** Where it stands in the program that wrote the template: the construct path, of what the CDK made. */
  readonly path?: string;
  /** CloudFormation names, exact case, plus declared extensions; may hold choices. */
  readonly properties: ValueMap;
  /**
   * '' is the resource itself. Where a value is a choice its sides are spelt `/$then` and `/$else` after the pointer of
   * the choice (a real key that starts with $ is written with one more $).
   */
  readonly origins: ReadonlyMap<Pointer, Origin>;
  readonly scope: Scope;
  /** True when the properties were observed in an account (the record has call outcomes): then an absent property is one that AWS does not have. */
  readonly recorded: boolean;
}
