import { anyOf, type Judged, not } from './judged.js';
import { doubtOf } from './match-text.js';
import { CLOUDFRONT } from './origin-access-identity.js';
import type { Listed, Principal, Somebody } from './policy-document.js';
import type { Caller } from './request.js';

/**
 * Is the caller among those that the statement names, or with NotPrincipal among all others?
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function evaluatePrincipal({ not: isNot, items }: Listed<Principal>, caller: Caller): Judged {
  if (!isNot) return anyOf(items, (item) => isNamed(item, caller));
  return not(anyOf(items, (item) => isExempt(item, caller)));
}

function isNamed(principal: Principal, caller: Caller): Judged {
  switch (principal.kind) {
    case 'everyone':
      return true;
    case 'service':
      return caller.type === 'service' && caller.name === principal.name;
    case 'account':
      return 'account' in caller && caller.account === principal.account;
    case 'role':
    case 'user':
      return caller.type === principal.kind && caller.arn === principal.arn;
    case 'session':
      return isSession(principal, caller);
    case 'federated':
      return caller.type === 'role' ? { doubt: 'whether the session was federated is not in the request' } : false;
    case 'somebody':
      return mayBe(principal, caller) ? { doubt: `${principal.at} ${principal.why}` } : false;
    case 'unread':
      return doubtOf(principal);
  }
}

function mayBe({ type, name }: Somebody, caller: Caller): boolean {
  if (!('account' in caller) || caller.account === CLOUDFRONT) return false;
  return type === 'account' || (caller.type === type && (name === undefined || caller.arn.endsWith(`:${name}`)));
}

function isSession(named: Principal & { readonly kind: 'session' }, caller: Caller): Judged {
  if (caller.type !== 'role' || caller.account !== named.account) return false;
  // A session's ARN leaves the role's path out.
  if (caller.arn.slice(caller.arn.lastIndexOf('/') + 1) !== named.role) return false;
  return caller.session === undefined
    ? { doubt: "the request does not name the role's session" }
    : caller.session === named.session;
}

/** NotPrincipal lets fewer off than Principal names: AWS's pages differ on what an account and a role stand for. */
function isExempt(principal: Principal, caller: Caller): Judged {
  const named = isNamed(principal, caller);
  if (named !== true) return named;
  if (principal.kind === 'account' && caller.type !== 'root')
    return {
      doubt:
        "AWS's pages differ on whether NotPrincipal with an account's root ARN exempts the root user only, or the whole account",
    };
  if (principal.kind === 'role')
    return { doubt: "AWS's pages differ on whether NotPrincipal with a role's ARN exempts the role's sessions too" };
  return true;
}
