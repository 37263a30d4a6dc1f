import type { LayerOutcome } from './evaluate-layer.js';
import { allOf, anyOf, isDoubt, type Judged, not } from './judged.js';
import type { Owned } from './owned.js';
import type { Caller, Request } from './request.js';

export interface Decision {
  readonly decision: 'allowed' | 'denied' | 'unknown';
  readonly by?: 'allow' | 'caller-policies' | 'explicit-deny' | 'no-allow' | 'public-access-block';
  /** Why the decision is unknown. */
  readonly reason?: string;
}

/** What every layer said; undefined layers have no policy. */
export interface Layers {
  readonly resource: LayerOutcome | undefined;
  /** `true`: the caller's own policies are taken to allow everything; `false`: nothing. */
  readonly caller: LayerOutcome | boolean;
  readonly endpoint: LayerOutcome | undefined;
  /** Resource control policies: they only deny, because AWS's own one that allows everything is always there. */
  readonly organization: LayerOutcome | undefined;
}

/** Only VPC endpoint policies and the organization's can keep the owner's root user from these. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html */
export const OWNERS_ACTIONS: ReadonlySet<string> = new Set([
  's3:getbucketpolicy',
  's3:putbucketpolicy',
  's3:deletebucketpolicy',
]);

/**
 * An explicit deny wins; in the owner's account an allow of either side suffices, across accounts both are needed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-cross-account.html
 * @param isPublic of the resource's policy, as Block Public Access takes it; asked only where the answer hangs on it
 */
export function decideAccess(layers: Layers, owned: Owned, isPublic: () => Judged, request: Request): Decision {
  const { principal } = request;
  const isOwners = belongsToOwner(principal, owned);
  const isRoot = principal.type === 'root';
  const isOwnersAction = owned.type === 'AWS::S3::Bucket' && OWNERS_ACTIONS.has(request.action.toLowerCase());
  const isSaved = isRoot && isOwnersAction ? isOwners : false;

  const denied = any(
    all(layers.resource?.denies ?? false, not(isSaved)),
    callerDenies(layers.caller, principal),
    layers.endpoint?.denies ?? false,
    organizationDenies(layers.organization, request),
  );
  if (denied === true) return { decision: 'denied', by: 'explicit-deny' };

  const byGrant = isGranted(layers, isOwners, owned, principal);
  // A key's policy must let the account's own policies count, and what an endpoint's policy leaves out stays outside:
  // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
  const needsGrant = owned.type === 'AWS::KMS::Key' || owned.type === 'AWS::EC2::VPCEndpoint';
  const byOwner = needsGrant ? false : all(isOwners, callerAllows(layers.caller, principal));
  const allowed = all(any(byGrant, byOwner), layers.endpoint?.allows ?? true);
  if (allowed === false) return { decision: 'denied', by: 'no-allow' };

  const isInside = principal.type === 'service' ? true : isOwners;
  const stopped = owned.restrictPublicBuckets && isInside !== true ? all(not(isInside), isPublic()) : false;
  if (stopped === true) return { decision: 'denied', by: 'public-access-block' };
  const refused = isOwnersAction ? all(not(isOwners), REFUSED) : false;
  for (const judged of [denied, allowed, stopped, refused])
    if (isDoubt(judged)) return { decision: 'unknown', reason: judged.doubt };
  return { decision: 'allowed', by: byGrant === true ? 'allow' : 'caller-policies' };
}

const REFUSED = { doubt: 'the policy may allow this to others than the owner, and S3 answers 405 all the same' };

/** In its own account a grant to the caller itself suffices; any other needs the caller's own policies as well. */
function isGranted({ resource, caller }: Layers, isOwners: Judged, { type }: Owned, principal: Caller): Judged {
  if (resource === undefined) return false;
  if (principal.type === 'anonymous' || principal.type === 'service') return resource.allows;
  const isDirect = type === 'AWS::EC2::VPCEndpoint' ? false : all(isOwners, resource.allowsDirectly);
  return all(resource.allows, any(callerAllows(caller, principal), isDirect));
}

function belongsToOwner(principal: Caller, { account }: Owned): Judged {
  if (principal.type === 'anonymous' || principal.type === 'service') return false;
  return account === undefined ? { doubt: "the resource's account is not given" } : principal.account === account;
}

/** An account's root user has no policies of its own. */
function callerAllows(caller: Layers['caller'], { type }: Caller): Judged {
  if (type === 'root') return true;
  return typeof caller === 'boolean' ? caller : caller.allows;
}

function callerDenies(caller: Layers['caller'], { type }: Caller): Judged {
  return type === 'role' || type === 'user' ? typeof caller !== 'boolean' && caller.denies : false;
}

/**
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html; grants are retired
 * whatever they say: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
function organizationDenies(organization: LayerOutcome | undefined, { action }: Request): Judged {
  return action.toLowerCase() === 'kms:retiregrant' ? false : (organization?.denies ?? false);
}

function any(...judged: readonly Judged[]): Judged {
  return anyOf(judged, (each) => each);
}

function all(...judged: readonly Judged[]): Judged {
  return allOf(judged, (each) => each);
}
