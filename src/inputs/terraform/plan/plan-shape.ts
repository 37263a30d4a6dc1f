import type { Wanted } from '../../../syntax/json.js';
import type { Stretch } from '../../../syntax/json-value.js';

/** Where the resources of a module of values stand and those of the modules below it, as far as `take` keeps them. */
function moduleOf(take: (resource: Stretch) => boolean): Wanted {
  const module: { [key: string]: Wanted } = { address: 'all', resources: ['place', take] };
  module.child_modules = module;
  return { root_module: module };
}

const MODULES = moduleOf(() => true);

/** What of a plan or state is given item by item. */
export interface Taking {
  /** Is given each item of `resource_changes`, of which the document keeps none. */
  readonly change: (item: Stretch) => void;
  /** Of resources that were there before the plan: is it one that is used? */
  readonly isUsed: (resource: Stretch) => boolean;
}

/**
 * What is read of a plan or state at first: of each resource where it is told. With a tree of its own each would take
 * more memory than all that comes of it.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function planWanted({ change, isUsed }: Taking): { readonly [section: string]: Wanted } {
  const letGo = (item: Stretch): boolean => {
    change(item);
    return false;
  };
  return {
    format_version: 'all',
    terraform_version: 'all',
    complete: 'all',
    errored: 'all',
    variables: 'all',
    resource_changes: ['place', letGo],
    deferred_changes: { resource_change: 'place' },
    prior_state: { values: moduleOf(isUsed) },
    values: MODULES,
    configuration: 'all',
  };
}

/** Of a plan that tells no changes: its planned values. */
export const PLANNED: Wanted = {
  ...planWanted({ change: () => {}, isUsed: () => false }),
  planned_values: MODULES,
};
