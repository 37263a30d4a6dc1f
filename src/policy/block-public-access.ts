import type { LayerOutcome } from './evaluate-layer.js';
import { anyOf, type Judged } from './judged.js';
import { doubtOf } from './match-text.js';
import type { Owned } from './owned.js';
import type { Policy, Statement } from './policy-document.js';

/**
 * Does RestrictPublicBuckets keep others than the owner's account and AWS services out? It does when the policy is
 * public; told here only where that is plain: no statement allows anything to a caller that it does not name, or a
 * request got through that everybody could make.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isStoppedAsPublic(owned: Owned, policy: Policy | undefined, outcome: LayerOutcome | undefined): Judged {
  if (!owned.restrictPublicBuckets || policy === undefined) return false;
  const open = anyOf(policy.statements, mayBePublic);
  if (open === false && policy.unread.length === 0) return false;
  const isForAll = outcome?.statements
    .flat()
    .some(({ statement, applies }) => applies === true && isUnconditional(statement));
  const hasDeny = policy.statements.some(({ effect }) => effect !== 'Allow') || policy.unread.length > 0;
  if (isForAll === true && !hasDeny) return true;
  return { doubt: 'whether Block Public Access takes this policy for public is not decided here' };
}

function mayBePublic({ effect, principal }: Statement): Judged {
  if (effect === 'Deny' || principal === undefined) return false;
  if (principal.not) return true;
  return anyOf(principal.items, (item): Judged => {
    if (item.kind === 'unread') return doubtOf(item);
    return item.kind === 'everyone' || item.kind === 'federated';
  });
}

function isUnconditional({ effect, principal, conditions }: Statement): boolean {
  const isEveryone = principal?.not === false && principal.items.some(({ kind }) => kind === 'everyone');
  return effect === 'Allow' && isEveryone && conditions.length === 0;
}
