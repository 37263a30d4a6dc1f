import type { Truth } from '../logic.js';
import type { Passed } from './parameters.js';
import type { Scope } from './scope.js';

/** Where a template is deployed: as the root, or as a stack that others nest. */
export interface StackPlace {
  readonly root: string;
  /** `` of the root, `Stack/` of a stack in it, `Stack/Inner/` of one in that. */
  readonly path: string;
  readonly exists: Truth;
  /** The uris of the templates around it, outermost first. */
  readonly around: readonly string[];
  readonly passed: Passed;
  /** Of the undecided parameters of the stacks around it. */
  readonly allowed: Scope['allowed'];
  readonly enumerated: Scope['enumerated'];
}
