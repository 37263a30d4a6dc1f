import { type Hole, isHole } from '../../model/hole.js';
import type { Perimeter } from '../../model/perimeter.js';
import { keyOfText } from '../../model/same.js';
import { isList, isMap, mapOf, type Value } from '../../model/value.js';
import { labelOf } from '../../policy/hole-label.js';
import type { NamedInPolicy } from './named-in-policy.js';

/** An id that a condition asks for and nobody knows. */
export interface OpenId {
  readonly hole: Hole;
  /** Equal for holes that are the same value: one parameter, referred to twice. */
  readonly key: string | Hole;
  readonly kind: Kind;
}

/** Ids by the keys of the holes that they stand for. */
export type Ids = ReadonlyMap<OpenId['key'], string>;

type Kind = 'account' | 'organization' | 'endpoint' | 'vpc';

/** Keys of which a request has one value, a whole id. Whatever the text is, it is the id of one. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['aws:principalaccount', 'account'],
  ['aws:resourceaccount', 'account'],
  ['aws:sourceaccount', 'account'],
  ['aws:sourceowner', 'account'],
  ['kms:calleraccount', 'account'],
  ['s3:dataaccesspointaccount', 'account'],
  ['aws:principalorgid', 'organization'],
  ['aws:resourceorgid', 'organization'],
  ['aws:sourceorgid', 'organization'],
  ['aws:sourcevpce', 'endpoint'],
  ['aws:sourcevpc', 'vpc'],
]);

/** Operators that take a text as it is: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
const EXACT = /^(?:For(?:Any|All)Values?:)?String(?:Not)?Equals(?:IgnoreCase)?(?:IfExists)?$/i;

/**
 * What nobody knows, where it is all of an id; each once. In a policy with more than two, or with one that stands for ids
 * of two kinds, none is looked at.
 */
export function openIdsIn(policy: Value): readonly OpenId[] {
  const found = new Map<OpenId['key'], OpenId>();
  let isMixed = false;
  eachValue(policy, (value, kind) => {
    if (!isHole(value) || !isWhole(value)) return value;
    const key = keyOf(value);
    const known = found.get(key) ?? { hole: value, key, kind };
    isMixed ||= known.kind !== kind;
    found.set(key, known);
    return value;
  });
  return isMixed || found.size > MAX_OPEN ? [] : [...found.values()];
}

const MAX_OPEN = 2;

function keyOf(hole: Hole): OpenId['key'] {
  return keyOfText(hole) ?? hole;
}

function isWhole({ kind }: Hole): boolean {
  return kind === 'unknown' || kind === 'ref';
}

/** The policy with ids in the place of holes. */
export function withIds(policy: Value, ids: Ids | undefined): Value {
  if (ids === undefined) return policy;
  return eachValue(policy, (value) => (isHole(value) ? (ids.get(keyOf(value)) ?? value) : value));
}

/**
 * Every id that could make a difference: one that nothing names, first, those of ours, and those that the policy names;
 * none where the policy tells such ids apart by a wildcard.
 * @param owners accounts that the resource may belong to
 */
export function idsFor(
  { hole, kind }: OpenId,
  owners: readonly string[],
  perimeter: Perimeter,
  named: NamedInPolicy,
): readonly string[] {
  if (named.patterns.some(SPLITS[kind])) return [];
  const unnamed = `<${labelOf(hole)}>`;
  const { approvedEndpoints, approvedVpcs, organization } = perimeter;
  const ids = {
    account: () => accountsFor(owners, perimeter, named.accounts),
    organization: () => [`o-${unnamed}`, ...(organization === undefined ? [] : [organization]), ...named.organizations],
    endpoint: () => [
      `vpce-${unnamed}`,
      ...(approvedEndpoints === 'estate' ? [] : approvedEndpoints),
      ...named.endpoints,
    ],
    vpc: () => [`vpc-${unnamed}`, ...approvedVpcs, ...named.vpcs],
  };
  return [...new Set(ids[kind]())];
}

/** Is it a pattern that some ids match and others do not? */
const SPLITS: { readonly [kind in Kind]: (pattern: string) => boolean } = {
  account: (pattern) =>
    pattern.split(':').some((part) => /^[\d*?]+$/.test(part) && /\d/.test(part) && /[*?]/.test(part)),
  organization: (pattern) => /^o-(?!\*(?:$|\/))[^/]*[*?]/.test(pattern),
  endpoint: (pattern) => /^vpce-(?!\*$).*[*?]/s.test(pattern),
  vpc: (pattern) => /^vpc-(?!\*$).*[*?]/s.test(pattern),
};

/** One of each kind that questions tell apart: in the perimeter or not, in the organization or not. */
function accountsFor(
  owners: readonly string[],
  { accounts, organizationAccounts }: Perimeter,
  named: readonly string[],
): readonly string[] {
  const isMember = (id: string) => organizationAccounts.includes(id);
  const others = accounts.filter((id) => !owners.includes(id));
  const kinds = [
    others.find(isMember),
    others.find((id) => !isMember(id)),
    organizationAccounts.find((id) => !owners.includes(id) && !accounts.includes(id)),
  ];
  let unnamed = 999_999_999_999;
  while ([...owners, ...accounts, ...organizationAccounts, ...named].includes(String(unnamed))) unnamed--;
  return [String(unnamed), ...owners, ...kinds.flatMap((id) => id ?? []), ...named];
}

type Visit = (value: Value, kind: Kind) => Value;

/** The policy, with each value that such a condition asks for as `visit` gives it back. */
function eachValue(policy: Value, visit: Visit): Value {
  return changed(policy, (key, statements) =>
    key === 'Statement' ? each(statements, (statement) => inStatement(statement, visit)) : statements,
  );
}

function inStatement(statement: Value, visit: Visit): Value {
  const inKeys = (keys: Value) =>
    changed(keys, (key, values) => {
      const kind = KINDS.get(key.toLowerCase());
      return kind === undefined ? values : each(values, (value) => visit(value, kind));
    });
  const inCondition = (condition: Value) =>
    changed(condition, (operator, keys) => (EXACT.test(operator) ? inKeys(keys) : keys));
  return changed(statement, (name, held) => (name === 'Condition' ? inCondition(held) : held));
}

function each(value: Value, change: (item: Value) => Value): Value {
  return isList(value) ? value.map(change) : change(value);
}

function changed(value: Value, change: (key: string, held: Value) => Value): Value {
  if (!isMap(value)) return value;
  return mapOf(Object.entries(value).map(([key, held]) => [key, change(key, held)]));
}
