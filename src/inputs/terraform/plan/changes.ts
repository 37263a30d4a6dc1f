import type { Node } from '../../../syntax/tree.js';
import { type Instance, instanceOf } from './instance.js';
import { itemsOf, nodeAt, textAt } from './members.js';

/**
 * What is there after the plan is applied: every resource of `resource_changes` but those that are deleted or forgotten,
 * with data sources that are read then. Deposed objects, which wait for their deletion, are none. `undefined` for each
 * item that does not say what it is.
 * https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function* changedInstances(plan: Node): Iterable<Instance | undefined> {
  for (const change of itemsOf(nodeAt(plan, 'resource_changes'))) yield* changed(change, false);
  for (const deferred of itemsOf(nodeAt(plan, 'deferred_changes'))) {
    const change = nodeAt(deferred, 'resource_change');
    if (change !== undefined) yield* changed(change, true);
  }
}

function* changed(item: Node, isDeferred: boolean): Iterable<Instance | undefined> {
  if (textAt(item, 'deposed') !== undefined) return;
  const actions = itemsOf(nodeAt(item, 'change', 'actions')).map((each) => (each.kind === 'scalar' ? each.text : ''));
  if (actions.length === 1 && GONE.has(actions[0] ?? '')) return;
  yield instanceOf(item, undefined, { isNew: actions.includes('create'), isPartial: false, isDeferred });
}

const GONE: ReadonlySet<string> = new Set(['delete', 'forget']);
