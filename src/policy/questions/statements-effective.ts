import { bitsOf, noBits } from '../decide/bits.js';
import type { Budget } from '../decide/budget.js';
import { requestOf } from '../decide/chosen-request.js';
import { first } from '../decide/decision.js';
import type { Space } from '../decide/space.js';
import { evaluateStatement } from '../evaluate-statement.js';
import { isDoubt } from '../judged.js';
import { doubtOf } from '../match-text.js';
import type { Policy, Statement } from '../policy-document.js';
import type { Request } from '../request.js';
import type { Violation } from './request-question.js';
import type { StatementQuestion } from './statement-question.js';

/**
 * Every statement does something: a Deny applies to some real request, and an Allow to one that nothing denies. The
 * statements that do not are named.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const statementsEffective: StatementQuestion = (space, budget) => {
  const [unread] = space.policy.unread;
  if (unread !== undefined) return { verdict: 'unknown', reason: doubtOf(unread).doubt };
  const found = space.policy.statements.map((statement) => [statement, effectOf(statement, space, budget)] as const);
  const statements = found.flatMap(([{ index }, effect]) => (effect === 'none' ? [index] : []));
  if (statements.length > 0) return { verdict: 'fail', statements };
  const reason = found.map(([, effect]) => effect).find((effect) => typeof effect === 'object')?.reason;
  return reason === undefined ? { verdict: 'pass' } : { verdict: 'unknown', reason };
};

const ANY_REQUEST: Violation = { services: true, byStatement: true };

/** Is there a request for which the statement decides, as if it alone allowed? */
function effectOf(statement: Statement, space: Space, budget: Budget): 'some' | 'none' | { readonly reason: string } {
  const alone = allowedBy(statement, space);
  for (const reading of ['sure', 'possible', 'open'] as const) {
    const found = first(alone, ANY_REQUEST, reading, budget);
    if (found === 'none') continue;
    if (found === 'too much' || reading === 'open') return TOO_MUCH;
    if (reading === 'sure') return 'some';
    const request = requestOf(found);
    const { applies } = evaluateStatement(statement, request);
    if (isSomebody(statement, request, space) && (statement.effect === 'Deny' || !mayBeDenied(request, space)))
      return 'some';
    return { reason: isDoubt(applies) ? applies.doubt : `what denies ${statement.at} is left open by the policy` };
  }
  return 'none';
}

/** Does all but the caller surely match, and is that somebody of whom the request does not tell that it is the one who is named? */
function isSomebody(statement: Statement, request: Request, { policy }: Space): boolean {
  const { action, resource, conditions } = evaluateStatement(statement, request);
  const kinds = new Set(statement.principal?.not === false ? statement.principal.items.map(({ kind }) => kind) : []);
  const isNamed = kinds.has('somebody') ? isSameForAll(statement, policy) : kinds.has('federated');
  if (!isNamed || [...kinds].some((kind) => kind !== 'federated' && kind !== 'somebody')) return false;
  const isUnread = statement.unread.length > 0 || typeof statement.effect !== 'string';
  return !isUnread && action === true && resource === true && conditions.every(({ result }) => result === true);
}

/** Does what the statement comes to not hang on whose account it is? */
function isSameForAll({ effect, conditions }: Statement, policy: Policy): boolean {
  const denies = effect === 'Deny' ? [] : policy.statements.filter((each) => each.effect !== 'Allow');
  return (
    conditions.length === 0 &&
    denies.every(
      ({ principal, conditions: limits }) =>
        principal?.not === false &&
        principal.items.every(({ kind }) => kind === 'everyone') &&
        limits.every(({ key }) => ABOUT_THE_WAY.has(key.toLowerCase())),
    )
  );
}

/** What a condition asks that every caller can choose. */
const ABOUT_THE_WAY: ReadonlySet<string> = new Set(['aws:securetransport', 's3:tlsversion', 'aws:sourceip']);

function mayBeDenied(request: Request, { policy }: Space): boolean {
  return policy.statements.some(
    (statement) => statement.effect !== 'Allow' && evaluateStatement(statement, request).applies !== false,
  );
}

const TOO_MUCH = { reason: 'there are too many kinds of requests to be tried (analysis-limit)' };

/** The space in which only the statement allows, and what is denied is what an Allow has to get past. */
function allowedBy({ index, effect }: Statement, space: Space): Space {
  const { size } = space.clauses;
  const parts = space.statements.flatMap((part, i) => (part.index === index ? [i] : []));
  const allows = bitsOf(size, parts);
  const denies = effect === 'Deny' ? noBits(size) : space.clauses.denies;
  return { ...space, clauses: { ...space.clauses, allows, denies } };
}
