import type { Wanted } from '../../../syntax/json.js';
import type { Node } from '../../../syntax/tree.js';
import { textAt } from './members.js';

/** What says which resource an item is about; what is told of it is read later, instance by instance. */
const IDENTITY = {
  address: 'all',
  module_address: 'all',
  mode: 'all',
  type: 'all',
  name: 'all',
  index: 'all',
  deposed: 'all',
  deposed_key: 'all',
  change: { actions: 'all' },
} as const satisfies Wanted;

/** What is told of the resources of a module of values and of those below it, as far as `take` keeps them. */
function moduleOf(take: (resource: Node) => boolean): Wanted {
  const module: { [key: string]: Wanted } = { address: 'all', resources: [IDENTITY, take] };
  module.child_modules = module;
  return { root_module: module };
}

const MODULES = moduleOf(() => true);
/** Resources that were there before are not judged, only what data sources said is used. */
const DATA = moduleOf((resource) => textAt(resource, 'mode') === 'data');

/**
 * What is read of a plan or state at first. `take` is given each item of `resource_changes`, of which the document keeps
 * none: with a tree of its own each would take more memory than all that comes of it.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function planWanted(take: (change: Node) => void): { readonly [section: string]: Wanted } {
  const letGo = (change: Node): boolean => {
    take(change);
    return false;
  };
  return {
    format_version: 'all',
    terraform_version: 'all',
    complete: 'all',
    errored: 'all',
    variables: 'all',
    resource_changes: [IDENTITY, letGo],
    deferred_changes: { resource_change: IDENTITY },
    prior_state: { values: DATA },
    values: MODULES,
    configuration: 'all',
  };
}

/** Of a plan that tells no changes: its planned values. */
export const PLANNED: Wanted = { ...planWanted(() => {}), planned_values: MODULES };
