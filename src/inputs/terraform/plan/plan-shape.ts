import type { Wanted } from '../../../syntax/json.js';

/** What is read of a resource in a module of values. */
const RESOURCE: Wanted = {
  address: 'all',
  mode: 'all',
  type: 'all',
  name: 'all',
  index: 'all',
  deposed_key: 'all',
  values: 'all',
  sensitive_values: 'all',
};

const MODULE = {
  address: 'all',
  resources: RESOURCE,
  get child_modules(): Wanted {
    return MODULE;
  },
} as const satisfies Wanted;

const CHANGE: Wanted = {
  address: 'all',
  module_address: 'all',
  mode: 'all',
  type: 'all',
  name: 'all',
  index: 'all',
  deposed: 'all',
  change: { actions: 'all', after: 'all', after_unknown: 'all', after_sensitive: 'all' },
};

/**
 * What is read of a plan. What was before, what changed outside of Terraform, and what the plan says twice (its planned
 * values repeat its changes) is more than half of it.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export const PLAN: Wanted = {
  format_version: 'all',
  terraform_version: 'all',
  complete: 'all',
  errored: 'all',
  variables: 'all',
  resource_changes: CHANGE,
  deferred_changes: { reason: 'all', resource_change: CHANGE },
  prior_state: { values: { root_module: MODULE } },
  configuration: 'all',
};

/** Of a plan that tells no changes, or of a state: https://developer.hashicorp.com/terraform/internals/json-format#state-representation */
export const VALUES: Wanted = {
  format_version: 'all',
  terraform_version: 'all',
  variables: 'all',
  values: { root_module: MODULE },
  planned_values: { root_module: MODULE },
  configuration: 'all',
};
