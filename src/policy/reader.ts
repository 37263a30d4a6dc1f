import { child, type Pointer } from '../model/pointer.js';
import { isList, type Value } from '../model/value.js';

/** What the parts of a policy are read with. */
export interface Reader {
  /** Keys that the text holds twice: which of the two counts, AWS does not say. */
  readonly duplicates: ReadonlySet<Pointer>;
  /** Undefined: the policy's Version is not known. */
  readonly variables: boolean | undefined;
}

export interface Placed {
  readonly value: Value;
  readonly at: Pointer;
}

/** A value that may stand alone or in a list. */
export function listed(value: Value, at: Pointer): readonly Placed[] {
  return isList(value) ? value.map((item, i) => ({ value: item, at: child(at, i) })) : [{ value, at }];
}
