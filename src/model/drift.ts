import type { Pointer } from './pointer.js';
import type { Resource } from './resource.js';
import type { Rule } from './rule.js';
import type { Value } from './value.js';

/** A rule that comes out one way for what is declared and another for what was recorded of the same thing; both are decided. */
export interface Drift {
  readonly rule: Rule;
  readonly declared: DriftSide;
  readonly recorded: DriftSide;
  /** The properties that decided, where the two have not the same; empty where it lies in another resource. */
  readonly differences: readonly Difference[];
}

export interface DriftSide {
  readonly resource: Resource;
  readonly verdict: 'pass' | 'fail' | 'not-applicable';
}

/** Absent where nothing is there. */
export interface Difference {
  readonly pointer: Pointer;
  readonly declared?: Value;
  readonly recorded?: Value;
}
