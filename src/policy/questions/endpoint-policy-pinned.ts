import { resourceArnsOf } from '../actions.js';
import { isOwnedByAws } from '../aws-owned-buckets.js';
import type { CallerPoint, ContextPart } from '../decide/points.js';
import type { RequestQuestion, Violation } from './request-question.js';
import { trustedAccounts } from './trusted-accounts-only.js';

/** The key that tells whose resource a request is for. */
export const RESOURCE_ACCOUNT = 'aws:resourceaccount';

/**
 * Through a VPC endpoint only own callers reach only own resources: those of the owner's account, the perimeter's
 * accounts and its organization. The buckets of AWS that machines in a VPC need are left to everybody. Which name a
 * bucket has does not tell whose it is. Whoever signs in with a federated identity is nobody yet: STS is asked for a role
 * without a signature, and only whose role it is counts.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
 */
export const endpointPolicyPinned: RequestQuestion = (surroundings) => {
  const { type, service } = surroundings.owned;
  if (type !== 'AWS::EC2::VPCEndpoint') return 'Only endpoints lead to resources, and this is none.';
  if (resourceArnsOf(service).size === 0) return `Which resources ${service} has is not known here.`;
  const trusted = trustedAccounts(surroundings);
  const isStranger = (caller: CallerPoint) =>
    'account' in caller ? !trusted.has(caller.account) : service !== 'sts' || caller.type !== 'anonymous';
  const isStrangers = (part: ContextPart, keys: readonly string[]) =>
    !keys.includes(RESOURCE_ACCOUNT) || !trusted.has(String(part.get(RESOURCE_ACCOUNT)));
  const through: Violation = {
    network: ({ type: network }) => network === 'endpoint',
    resource: (arn) => service !== 's3' || !isOwnedByAws(bucketIn(arn)),
  };
  return [
    { ...through, caller: isStranger },
    { ...through, context: isStrangers },
  ];
};

function bucketIn(arn: string): string {
  return arn.replace(/^arn:[^:]*:s3:::/, '').replace(/\/.*$/s, '');
}
