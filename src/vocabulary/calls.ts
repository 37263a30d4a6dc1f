import type { Pointer } from '../model/pointer.js';
import rows from './calls.json' with { type: 'json' };

/** One API call that a live snapshot makes for a resource; its name is the key of the outcome in the record's `calls`. */
export interface Call {
  readonly operation: string;
  /** The API that has it, as the SDK calls its client: S3, S3Control. */
  readonly service: string;
  readonly iamAction: string;
  /** The subtrees that its answer fills: unknown when it failed, absent when it says so or has nothing there. */
  readonly fills: readonly Pointer[];
  /** The exact error codes that mean "nothing is configured"; every other error is a failure. */
  readonly notConfigured: readonly string[];
  /** The type of the record that a successful call makes beside this one. */
  readonly creates?: string;
}

const CALLS = new Map<string, readonly Call[]>(Object.entries(rows));

/** The calls that fill a record of this type; none for a type that no collector reads. */
export function callsOf(type: string): readonly Call[] {
  return CALLS.get(type) ?? [];
}

/** Every type that a live snapshot can hold by these calls. */
export function collectedTypes(): Iterable<string> {
  return CALLS.keys();
}
