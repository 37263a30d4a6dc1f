import type { Wanted } from '../../../syntax/json.js';

/** What says which resource an item is about; what is told of it is read later, instance by instance. */
const IDENTITY: Wanted = {
  address: 'all',
  module_address: 'all',
  mode: 'all',
  type: 'all',
  name: 'all',
  index: 'all',
  deposed: 'all',
  deposed_key: 'all',
  change: { actions: 'all' },
};

const MODULE = {
  address: 'all',
  resources: IDENTITY,
  get child_modules(): Wanted {
    return MODULE;
  },
} as const satisfies Wanted;

/**
 * What is read of a plan or state at first.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export const PLAN: Wanted = {
  format_version: 'all',
  terraform_version: 'all',
  complete: 'all',
  errored: 'all',
  variables: 'all',
  resource_changes: IDENTITY,
  deferred_changes: { resource_change: IDENTITY },
  prior_state: { values: { root_module: MODULE } },
  values: { root_module: MODULE },
  configuration: 'all',
};

/** Of a plan that tells no changes: its planned values. */
export const PLANNED: Wanted = { ...PLAN, planned_values: { root_module: MODULE } };
