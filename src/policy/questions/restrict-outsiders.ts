import type { Budget } from '../decide/budget.js';
import type { CallerPoint } from '../decide/points.js';
import type { Space } from '../decide/space.js';
import { allOf, type Judged, not } from '../judged.js';
import { isPublicPolicy } from './public-policy.js';
import type { Violation } from './request-question.js';

/**
 * What is left of violations where RestrictPublicBuckets is on: a public policy then leaves the owner's account and AWS
 * services.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
 */
export function outsidersRestricted(space: Space, budget: Budget): (violation: Violation) => Violation {
  const { restrictPublicBuckets, account } = space.surroundings.owned;
  if (!restrictPublicBuckets) return (violation) => violation;
  const isPublic = isPublicPolicy(space, budget);
  const isLeft = (caller: CallerPoint): Judged => (isOutsider(caller, account) ? not(isPublic) : true);
  return (violation) => ({
    ...violation,
    caller: (caller) => allOf([isLeft(caller), violation.caller?.(caller) ?? true], (each) => each),
  });
}

/** Where nobody knows the owner, a caller with an account is judged as its own. */
function isOutsider(caller: CallerPoint, owner: string | undefined): boolean {
  if (caller.type === 'service') return false;
  return !('account' in caller) || (owner !== undefined && caller.account !== owner);
}
