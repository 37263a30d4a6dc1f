import type { Estate } from '../../model/estate.js';
import { type UnknownHole, unknownHole } from '../../model/hole.js';
import { isLoadBalancerAccount } from '../../model/load-balancer-accounts.js';
import type { Perimeter } from '../../model/perimeter.js';
import type { Resource } from '../../model/resource.js';
import { mapOf, type Value } from '../../model/value.js';
import { type NamedInPolicy, namedInPolicy } from './named-in-policy.js';
import { endpointId, type Home, vpcId } from './stand-ins.js';

const ENDPOINT = 'AWS::EC2::VPCEndpoint';
const VPC = 'AWS::EC2::VPC';

/** What readings look at beside the policy: which endpoints and VPCs there are. */
export const PERIMETER_READS = [
  { type: ENDPOINT, pointer: '/VpcId' },
  { type: VPC, pointer: '/CidrBlock' },
] as const;

/** One way to read what nobody said: which account owns the resource, and which of the ids that the policy names are ours. */
export interface Reading {
  readonly home: Home;
  /** As the policy engine takes it. */
  readonly perimeter: Value;
}

export interface Readings {
  readonly all: readonly Reading[];
  /** What it hangs on where their answers differ. */
  readonly doubt: UnknownHole;
}

/** Of the accounts that a policy names so many are tried as the one it will be deployed to. */
const MAX_ACCOUNTS = 4;

/**
 * Every reading that could change an answer. Literal ids that an incomplete root does not hold may be those of approved
 * endpoints elsewhere; a declared endpoint's id may be one of those that the perimeter lists; and the account that a
 * template will be deployed to may be any that its policy names.
 */
export function readingsOf(r: Resource, estate: Estate, perimeter: Perimeter, policy: Value | undefined): Readings {
  const named = namedInPolicy(policy);
  const accounts = accountsOf(r, perimeter, named);
  const regions = regionsOf(r, named);
  const partition = partitionOf(r, named);
  const endpoints = approved(ENDPOINT, endpointId, named.endpoints, perimeter.approvedEndpoints, estate);
  const vpcs = approved(VPC, vpcId, named.vpcs, perimeter.approvedEndpoints === 'estate' ? 'estate' : [], estate);
  const sure = { endpoints: endpoints.sure, vpcs: [...perimeter.approvedVpcs, ...vpcs.sure] };
  const open = [...endpoints.open, ...vpcs.open].filter((id) => !perimeter.approvedVpcs.includes(id));
  const networks = [sure];
  if (open.length > 0)
    networks.push({ endpoints: [...sure.endpoints, ...endpoints.open], vpcs: [...sure.vpcs, ...vpcs.open] });
  const all = accounts.flatMap((account) =>
    regions.flatMap((region) =>
      networks.map((network) => ({
        home: { account, region, partition },
        perimeter: asValue(perimeter, account, accounts.length > 1, network),
      })),
    ),
  );
  return { all, doubt: doubtAbout(open, accounts, regions) };
}

/**
 * The owner's account. Where nobody knows it: one that the policy does not name, and each that it names; only accounts of
 * ours, where the perimeter lists them.
 */
function accountsOf({ scope }: Resource, perimeter: Perimeter, { accounts }: NamedInPolicy): readonly string[] {
  if (typeof scope.account === 'string' && /^\d{12}$/.test(scope.account)) return [scope.account];
  const ours = [...new Set([...perimeter.accounts, ...perimeter.organizationAccounts])];
  const named = accounts.filter((id) => !isLoadBalancerAccount(id)).slice(0, MAX_ACCOUNTS);
  if (ours.length > 0) {
    const unnamed = ours.find((id) => !accounts.includes(id));
    return [...(unnamed === undefined ? [] : [unnamed]), ...ours.filter((id) => named.includes(id))];
  }
  const fresh = Array.from({ length: accounts.length + 1 }, (_, i) => String(111111111111 + i));
  return [...fresh.filter((id) => !accounts.includes(id)).slice(0, 1), ...named];
}

/** The resource's region; where nobody knows it, one that the policy does not name, and those that it names. */
function regionsOf({ scope }: Resource, { regions }: NamedInPolicy): readonly string[] {
  return typeof scope.region === 'string' ? [scope.region] : ['<region>', ...regions.slice(0, MAX_REGIONS)];
}

const MAX_REGIONS = 2;

/** A policy is written for the partition that its ARNs name. */
function partitionOf({ scope }: Resource, { partitions }: NamedInPolicy): string {
  return typeof scope.partition === 'string' ? scope.partition : (partitions[0] ?? 'aws');
}

/** `sure`: ids that are approved; `open`: those that may be. */
function approved(
  type: string,
  idOf: (r: Resource) => string,
  named: readonly string[],
  listed: readonly string[] | 'estate',
  estate: Estate,
): { readonly sure: readonly string[]; readonly open: readonly string[] } {
  const own = estate.ofType(type).map(idOf);
  if (listed !== 'estate') {
    const unlisted = named.filter((id) => !listed.includes(id));
    return { sure: listed, open: unlisted.filter((id) => own.includes(id) && id.includes('<')) };
  }
  // A VPC is no endpoint: all that lead out of it are known only where the account was read whole.
  const sure = type === ENDPOINT || estate.complete(ENDPOINT) ? own : [];
  return { sure, open: estate.complete(type) ? [] : named.filter((id) => !sure.includes(id)) };
}

function asValue(
  perimeter: Perimeter,
  account: string,
  isGuess: boolean,
  network: { readonly endpoints: readonly string[]; readonly vpcs: readonly string[] },
): Value {
  const { organization, organizationAccounts } = perimeter;
  const isListed = organizationAccounts.includes(account) || (organizationAccounts.length > 0 && !isGuess);
  return mapOf([
    ['accounts', perimeter.accounts],
    ...(organization === undefined ? [] : [['organization', organization] as const]),
    // Its list holds the owner; an account that nobody knows, or a list that was left out, is taken to be in it.
    ['organizationAccounts', isListed ? organizationAccounts : [...organizationAccounts, account]],
    ['approvedEndpoints', network.endpoints],
    ['approvedVpcs', network.vpcs],
    ['corporateCidrs', perimeter.corporateCidrs],
    ['breakGlassPrincipals', perimeter.breakGlassPrincipals],
    ['allowForwardedAccess', perimeter.allowForwardedAccess],
    ['minimumTlsVersion', perimeter.minimumTlsVersion],
  ]);
}

function doubtAbout(ids: readonly string[], accounts: readonly string[], regions: readonly string[]): UnknownHole {
  const [id] = ids;
  if (id !== undefined) return unknownHole('outside-this-scan', `whether ${id} is an approved one of yours`);
  if (accounts.length === 1)
    return unknownHole('parameter', `AWS::Region, which may be ${regions.slice(1).join(' or ')}`);
  return unknownHole('parameter', `AWS::AccountId, which may be ${accounts.slice(1).join(' or ')}`);
}
