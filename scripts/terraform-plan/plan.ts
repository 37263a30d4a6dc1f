import { configurationOf } from './configuration.js';
import { type Description, isMap } from './description.js';
import { type Evaluated, UNKNOWN } from './expressions.js';
import { instancesOf, type PlannedInstance } from './instances.js';

/**
 * The plan that Terraform would make to create what is described, as `terraform show -json` prints it.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function planOf(description: Description): object {
  const instances = instancesOf(description);
  return {
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: moduleOf('', instances) },
    resource_changes: instances.map((each) => ({
      address: each.address,
      ...(each.module !== '' && { module_address: each.module }),
      ...identityOf(each),
      change: {
        actions: ['create'],
        before: null,
        after: known(each.values),
        after_unknown: unknown(each.values),
        before_sensitive: false,
        after_sensitive: sensitive(each),
      },
    })),
    configuration: configurationOf(description),
    timestamp: '2026-01-01T00:00:00Z',
    applyable: true,
    complete: true,
    errored: false,
  };
}

function identityOf({ type, name, key }: PlannedInstance): object {
  const index = key === undefined ? {} : { index: key };
  return { mode: 'managed', type, name, ...index, provider_name: 'registry.terraform.io/hashicorp/aws' };
}

/** The modules below one, by the first step of their addresses behind its own. */
function moduleOf(address: string, instances: readonly PlannedInstance[]): object {
  const below = new Map<string, PlannedInstance[]>();
  const own: PlannedInstance[] = [];
  for (const each of instances) {
    const rest = each.module.slice(address === '' ? 0 : address.length + 1);
    const step = /^module\.[^.[]+(?:\[[^\]]+\])?/.exec(rest)?.[0];
    if (each.module === address || step === undefined) own.push(each);
    else {
      const at = address === '' ? step : `${address}.${step}`;
      below.set(at, [...(below.get(at) ?? []), each]);
    }
  }
  return {
    resources: own.map((each) => ({
      address: each.address,
      ...identityOf(each),
      schema_version: 0,
      values: known(each.values),
      sensitive_values: sensitive(each),
    })),
    ...(address !== '' && { address }),
    ...(below.size > 0 && { child_modules: [...below].map(([at, inner]) => moduleOf(at, inner)) }),
  };
}

/** What is known now; unknown members are left out, an unknown item is null. */
function known(value: Evaluated): unknown {
  if (value === UNKNOWN) return null;
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== UNKNOWN);
  return Object.fromEntries(entries.map(([name, held]) => [name, known(held)]));
}

/** `true` where something is unknown, with the maps and lists around it; a scalar that is known is left out. */
function unknown(value: Evaluated): unknown {
  if (value === UNKNOWN) return true;
  if (Array.isArray(value)) return value.map((each) => unknown(each) ?? false);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([name, held]) => pair(name, unknown(held))));
}

function sensitive({ values, written }: PlannedInstance): object {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const argument = written[name];
      if (isMap(argument) && '$sensitive' in argument) return [[name, true]];
      return pair(name, Array.isArray(value) ? value.map(() => ({})) : isMap(value) ? {} : undefined);
    }),
  );
}

function pair(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  return value === undefined ? [] : [[name, value]];
}
