import type { Value } from '../../model/value.js';
import { type Budget, budgetOf } from '../decide/budget.js';
import { decide } from '../decide/decision.js';
import { type Space, spaceOf } from '../decide/space.js';
import { readSurroundings } from '../decide/surroundings.js';
import { plainText } from '../decide/texts.js';
import { rangeOf } from '../ip-range.js';
import type { Judged } from '../judged.js';
import type { Condition, Policy, Statement, Test } from '../policy-document.js';
import { notPublic } from './not-public.js';
import type { Violation } from './request-question.js';

/**
 * Does AWS take the policy for public, so that RestrictPublicBuckets leaves only the owner's account and AWS services?
 * It does when anyone could make some request. Where a statement for everybody is limited only by what AWS's page on
 * "public" does not speak of, nobody knows.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export function isPublicPolicy(space: Space, budget: Budget): Judged {
  const { policy, surroundings } = space;
  const open = policy.statements.filter((statement) => !isLimitedInDoubt(statement));
  const whole = judged(space, budget);
  if (open.length === policy.statements.length) return whole;
  const rest = judged(spaceOf({ ...policy, statements: open }, surroundings, budget), budget);
  return rest === true ? true : LIMITED_IN_DOUBT;
}

/** The same where only requests are evaluated; decided when it is asked for, and once. */
export function publicnessOf(
  policy: Policy | undefined,
  resource: Value | undefined,
  perimeter: Value | undefined,
): () => Judged {
  let known: Judged | undefined;
  const judge = (): Judged => {
    if (policy === undefined) return false;
    const surroundings = readSurroundings(resource, perimeter);
    if (typeof surroundings === 'string')
      return { doubt: `whether Block Public Access takes the policy for public is not decided: ${surroundings}` };
    const budget = budgetOf(MAX_STEPS);
    return isPublicPolicy(spaceOf(policy, surroundings, budget), budget);
  };
  return () => {
    known ??= judge();
    return known;
  };
}

const MAX_STEPS = 2_000_000;

const LIMITED_IN_DOUBT = {
  doubt:
    'whether Block Public Access takes a statement for everybody for public that is limited only by aws:PrincipalArn, aws:PrincipalAccount, aws:PrincipalIsAWSService or a literal star, AWS does not say',
};

function judged(space: Space, budget: Budget): Judged {
  const outcome = decide(space, notPublic(space.surroundings, space.names) as readonly Violation[], budget);
  return outcome.verdict === 'unknown' ? { doubt: outcome.reason } : outcome.verdict === 'fail';
}

function isLimitedInDoubt({ effect, principal, conditions }: Statement): boolean {
  const isForAll =
    principal !== undefined && (principal.not || principal.items.some(({ kind }) => kind === 'everyone'));
  return effect !== 'Deny' && isForAll && !conditions.some(isFixed) && conditions.some(isInDoubt);
}

/** Keys whose fixed values make a statement no public one. */
const FIXING: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:sourceip',
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
  'aws:userid',
  's3:dataaccesspointarn',
  's3:dataaccesspointaccount',
]);

const UNSPOKEN: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalisawsservice',
]);

function isFixed({ key, test }: Condition): boolean {
  if ('kind' in test || !limits(test) || !FIXING.has(key.toLowerCase())) return false;
  return test.values.every((value) => {
    const text = plainText(value);
    if (text === undefined || /[*?]/.test(text)) return false;
    const range = test.operator.comparison === 'ip' ? rangeOf(text) : undefined;
    return range === undefined || range.bits >= (range.version === 4 ? 8 : 32);
  });
}

function isInDoubt({ key, test }: Condition): boolean {
  if ('kind' in test || !limits(test)) return false;
  const hasStar = test.values.some((value) => /[*?]/.test(plainText(value) ?? ''));
  return UNSPOKEN.has(key.toLowerCase()) || (hasStar && test.operator.comparison.startsWith('equal'));
}

/** Lets only those through that have the key. */
function limits({ operator, ifExists, set }: Test): boolean {
  return !operator.negated && !ifExists && set !== 'ForAllValues' && operator.comparison !== 'null';
}
