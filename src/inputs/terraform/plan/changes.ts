import { isJsonList, jsonAt, memberAt, type Stretch } from '../../../syntax/json-value.js';
import type { Source } from '../../../syntax/source.js';
import type { Document } from '../../../syntax/tree.js';
import { type Instance, instanceOf } from './instance.js';
import { itemsOf, nodeAt } from './members.js';

/**
 * What an item of `resource_changes` says to be there after the plan is applied: the resource, but where it is deleted or
 * forgotten, or the data source that is read then. Deposed objects, which wait for their deletion, are none. `undefined`
 * for an item that does not say what it is.
 * https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function changedInstances(source: Source, item: Stretch, isDeferred = false): readonly (Instance | undefined)[] {
  const change = jsonAt(source, item);
  if (typeof memberAt(change, 'deposed') === 'string') return [];
  const said = memberAt(memberAt(change, 'change'), 'actions');
  const actions = isJsonList(said) ? said : [];
  if (actions.length === 1 && GONE.has(String(actions[0]))) return [];
  const kind = { isNew: actions.includes('create'), isPartial: false, isDeferred };
  return [instanceOf(change, item, undefined, kind)];
}

/** What Terraform could not plan yet, as far as it is known to be there. */
export function deferredInstances(plan: Document): readonly (Instance | undefined)[] {
  return itemsOf(nodeAt(plan.root, 'deferred_changes')).flatMap((deferred) => {
    const change = nodeAt(deferred, 'resource_change');
    return change === undefined ? [] : changedInstances(plan, change, true);
  });
}

const GONE: ReadonlySet<string> = new Set(['delete', 'forget']);
