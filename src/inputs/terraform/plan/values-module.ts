import { jsonAt, memberAt } from '../../../syntax/json-value.js';
import type { Source } from '../../../syntax/source.js';
import type { Node } from '../../../syntax/tree.js';
import { type Instance, instanceOf } from './instance.js';
import { itemsOf, nodeAt, textAt } from './members.js';

/**
 * The resources of a module of values and of those below it: of a state, of planned values, or of what was read before
 * the plan was made. `undefined` for each that does not say what it is.
 * https://developer.hashicorp.com/terraform/internals/json-format#values-representation
 */
export function* instancesIn(
  source: Source,
  root: Node | undefined,
  isPlanned: boolean,
): Iterable<Instance | undefined> {
  const queue = root === undefined ? [] : [root];
  for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
    const address = textAt(module, 'address') ?? '';
    for (const { start, end } of itemsOf(nodeAt(module, 'resources'))) {
      const resource = jsonAt(source, { start, end });
      if (typeof memberAt(resource, 'deposed_key') === 'string') continue;
      const kind = { isNew: isPlanned, isPartial: isPlanned, isDeferred: false };
      yield instanceOf(resource, { start, end }, address, kind);
    }
    for (const child of itemsOf(nodeAt(module, 'child_modules')).toReversed()) queue.push(child);
  }
}
