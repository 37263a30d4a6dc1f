import type { Pointer } from '../model/pointer.js';

/** What is wrong with a JSON document that a user wrote (a rule, a pack, a configuration), by pointer into it. */
export interface Complaint {
  readonly pointer: Pointer;
  readonly message: string;
  /** The name that was probably meant. */
  readonly suggestion?: string;
}
