import type { Estate } from '../model/estate.js';
import { type Hole, isHole, textOf, unknownHole } from '../model/hole.js';
import type { Perimeter } from '../model/perimeter.js';
import type { Resource } from '../model/resource.js';
import { sameText } from '../model/same.js';
import type { Value } from '../model/value.js';
import { arnSections } from '../vocabulary/arn-sections.js';
import type { Decided } from './decided.js';
import { doubtOf } from './doubt.js';

/**
 * Is an account one of ours: the one that owns `r`, or one that the perimeter names? Where the perimeter names accounts,
 * every other one is foreign, also while nobody knows which one owns `r`.
 */
export function isOurs(account: Value, r: Resource, perimeter: Perimeter): Decided {
  const owner = r.scope.account;
  if (sameText(account, owner) === 'yes') return true;
  if (isHole(account)) return doubtOf(account);
  const ours = [...perimeter.accounts, ...perimeter.organizationAccounts];
  if (ours.includes(String(account))) return true;
  return perimeter.accounts.length === 0 && isHole(owner) ? doubtOf(owner) : false;
}

/**
 * The account of what a value names: that of the resource that it refers to, else the one that stands in its ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function accountNamed(value: Value, estate: Estate): Value {
  if (!isHole(value)) {
    const text = String(value);
    return accountIn([text]) ?? unknownHole('unresolved-function', `the account of ${text}, which is no ARN`);
  }
  if (value.kind === 'ref') return estate.byId(value.resource)?.scope.account ?? doubtOf(value);
  if (value.kind !== 'text') return doubtOf(value);
  const [first] = value.parts;
  // "${Function.Arn}:live": an alias of the function.
  if (isHole(first)) return first.kind === 'ref' ? accountNamed(first, estate) : doubtOf(value);
  return accountIn(value.parts) ?? doubtOf(value);
}

function accountIn(parts: readonly (string | Hole)[]): Value | undefined {
  const [arn, , , , account, resource] = arnSections(parts);
  return arn?.join() === 'arn' && account !== undefined && resource !== undefined ? textOf(account) : undefined;
}
