import { isHole } from '../../model/hole.js';
import { isList, isMap, type Value } from '../../model/value.js';
import { lately } from './lately.js';

/** The ids that a policy holds, each once, in the order in which they are met. */
export interface NamedInPolicy {
  /** Whole account ids, alone or as the account of an ARN. */
  readonly accounts: readonly string[];
  readonly endpoints: readonly string[];
  readonly vpcs: readonly string[];
  readonly organizations: readonly string[];
  /** Texts with wildcards. */
  readonly patterns: readonly string[];
  /** Of ARNs: eu-west-1, aws-us-gov. */
  readonly regions: readonly string[];
  readonly partitions: readonly string[];
}

const MAX_DEPTH = 50;

/** What a policy names, for readings in which one of them is the user's own or is not. */
export function namedInPolicy(policy: Value | undefined): NamedInPolicy {
  if (policy === undefined) return NOTHING;
  return typeof policy === 'object' ? lastNamed(policy, () => namedIn(policy)) : namedIn(policy);
}

const lastNamed = lately<NamedInPolicy>();
const NOTHING: NamedInPolicy = {
  accounts: [],
  endpoints: [],
  vpcs: [],
  organizations: [],
  patterns: [],
  regions: [],
  partitions: [],
};

function namedIn(policy: Value): NamedInPolicy {
  const accounts = new Set<string>();
  const endpoints = new Set<string>();
  const vpcs = new Set<string>();
  const organizations = new Set<string>();
  const patterns = new Set<string>();
  const regions = new Set<string>();
  const partitions = new Set<string>();
  const look = (value: Value, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (isList(value)) for (const each of value) look(each, depth + 1);
    else if (isMap(value)) for (const each of Object.values(value)) look(each, depth + 1);
    else if (isHole(value) && value.kind === 'text') for (const part of value.parts) look(part, depth + 1);
    else if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value);
      for (const [account] of text.matchAll(/(?<![\w-])\d{12}(?![\w-])/g)) accounts.add(account);
      const [, partition, region] = /^arn:(aws[a-z-]*):[a-z0-9-]+:([a-z0-9-]*):/.exec(text) ?? [];
      if (partition !== undefined) partitions.add(partition);
      if (region !== undefined && region !== '') regions.add(region);
      if (/^vpce-[^*?]+$/.test(text)) endpoints.add(text);
      else if (/^vpc-[^*?]+$/.test(text)) vpcs.add(text);
      const [, organization] = /^(o-[^*?/]+)(?:\/|$)/.exec(text) ?? [];
      if (organization !== undefined) organizations.add(organization);
      if (/[*?]/.test(text)) patterns.add(text);
    }
  };
  look(policy, 0);
  return {
    accounts: [...accounts],
    endpoints: [...endpoints],
    vpcs: [...vpcs],
    organizations: [...organizations],
    patterns: [...patterns],
    regions: [...regions],
    partitions: [...partitions],
  };
}
