import { bitsOf, noBits } from '../decide/bits.js';
import type { Budget } from '../decide/budget.js';
import { requestOf } from '../decide/chosen-request.js';
import { first } from '../decide/decision.js';
import type { Space } from '../decide/space.js';
import { evaluateStatement } from '../evaluate-statement.js';
import { isDoubt } from '../judged.js';
import type { Statement } from '../policy-document.js';
import type { Violation } from './request-question.js';
import type { StatementQuestion } from './statement-question.js';

/**
 * Every statement does something: a Deny applies to some real request, and an Allow to one that nothing denies. The
 * statements that do not are named.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const statementsEffective: StatementQuestion = (space, budget) => {
  if (space.policy.unread.length > 0)
    return {
      verdict: 'unknown',
      reason: `${space.policy.unread[0]?.at || 'the policy'} ${space.policy.unread[0]?.why}`,
    };
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
    const { applies } = evaluateStatement(statement, requestOf(found));
    return { reason: isDoubt(applies) ? applies.doubt : `what denies ${statement.at} is left open by the policy` };
  }
  return 'none';
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
