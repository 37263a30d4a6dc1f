import { isLoadBalancerAccount } from '../../model/load-balancer-accounts.js';
import type { CallerPoint, ContextPart } from '../decide/points.js';
import type { Surroundings } from '../decide/surroundings.js';
import type { Judged } from '../judged.js';
import { CLOUDFRONT, isDeclaredIdentity } from '../origin-access-identity.js';
import type { RequestQuestion } from './request-question.js';

/**
 * Nobody gets through but callers of the owner's account, the perimeter's accounts and its organization, AWS's own
 * accounts for access logs and the CloudFront distributions that are declared beside the policy. What comes through one of
 * their access points is left to that access point's own policy.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
 */
export const trustedAccountsOnly: RequestQuestion = (surroundings) => {
  const trusted = trustedAccounts(surroundings);
  const { account: owner } = surroundings.owned;
  const isStranger = (caller: CallerPoint): Judged => {
    if (caller.type === 'service') return false;
    if (caller.type === 'anonymous') return true;
    if (trusted.has(caller.account) || isLoadBalancerAccount(caller.account)) return false;
    if (caller.account === CLOUDFRONT)
      return isDeclaredIdentity(caller.arn)
        ? false
        : { doubt: 'whose the origin access identity is, its id does not tell' };
    return owner === undefined ? { doubt: "the resource's account is not given" } : true;
  };
  const isDirect = (part: ContextPart) => {
    const delegate = part.get('s3:dataaccesspointaccount');
    return typeof delegate !== 'string' || !trusted.has(delegate);
  };
  return [{ caller: isStranger, context: isDirect }];
};

/** The owner's account, those of the perimeter and those of its organization. */
export function trustedAccounts({ owned, perimeter }: Surroundings): ReadonlySet<string> {
  const owner = owned.account === undefined ? [] : [owned.account];
  return new Set([...owner, ...perimeter.accounts, ...perimeter.organizationAccounts]);
}
