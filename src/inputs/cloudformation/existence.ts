import { entryOf, type Node } from '../../syntax/tree.js';
import { and, type Truth } from '../logic.js';
import { namedTruth } from './conditions.js';
import { frameOf, type Scope } from './scope.js';

/** When a resource exists: where the stack around it does, its loop has items, and its own condition holds. */
export function existenceOf(name: string, resource: Node, scope: Scope): Truth {
  const condition = entryOf(resource, 'Condition')?.value;
  const own = condition === undefined ? true : namedTruth(condition, frameOf(scope));
  const loop = scope.existence.get(name) ?? true;
  return scope.exists === true && loop === true ? own : and([scope.exists, loop, own]);
}
