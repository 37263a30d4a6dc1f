import type { Node } from '../../../syntax/tree.js';
import { type Instance, instanceOf } from './instance.js';
import { itemsOf, nodeAt, textAt } from './members.js';

/**
 * What an item of `resource_changes` says to be there after the plan is applied: the resource, but where it is deleted or
 * forgotten, or the data source that is read then. Deposed objects, which wait for their deletion, are none. `undefined`
 * for an item that does not say what it is.
 * https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function changedInstances(item: Node, isDeferred = false): readonly (Instance | undefined)[] {
  if (textAt(item, 'deposed') !== undefined) return [];
  const actions = itemsOf(nodeAt(item, 'change', 'actions')).map((each) => (each.kind === 'scalar' ? each.text : ''));
  if (actions.length === 1 && GONE.has(actions[0] ?? '')) return [];
  return [instanceOf(item, undefined, { isNew: actions.includes('create'), isPartial: false, isDeferred })];
}

/** What Terraform could not plan yet, as far as it is known to be there. */
export function deferredInstances(plan: Node): readonly (Instance | undefined)[] {
  return itemsOf(nodeAt(plan, 'deferred_changes')).flatMap((deferred) => {
    const change = nodeAt(deferred, 'resource_change');
    return change === undefined ? [] : changedInstances(change, true);
  });
}

const GONE: ReadonlySet<string> = new Set(['delete', 'forget']);
