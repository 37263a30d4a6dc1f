import type { Head } from './candidate.js';
import type { ContextPart } from './points.js';
import type { Signs } from './signs.js';

/** Keys that hang together, so that they are chosen together. */
export interface JointKeys {
  /** Lower-cased. */
  readonly keys: readonly string[];
  /** Without the choice of none. */
  readonly contexts: (signs: Signs) => { readonly contexts: readonly ContextPart[]; readonly complete: boolean };
  readonly carried: (head: Head, context: ContextPart) => 'always' | 'sometimes' | 'never';
  /** Contexts that are not carried by the same requests. */
  readonly groupOf?: (context: ContextPart) => string;
}
