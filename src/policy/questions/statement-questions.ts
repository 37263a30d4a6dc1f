import { adminSeparate } from './admin-separate.js';
import type { Question } from './asked.js';
import { endpointPolicyRestricted } from './endpoint-policy-restricted.js';
import { noLockout } from './no-lockout.js';
import type { StatementQuestion } from './statement-question.js';
import { statementsEffective } from './statements-effective.js';

/** The questions that are about more than one request, or about statements. */
export const STATEMENT_QUESTIONS: ReadonlyMap<Question, StatementQuestion> = new Map<Question, StatementQuestion>([
  ['no-lockout', noLockout],
  ['statements-effective', statementsEffective],
  ['admin-separate', adminSeparate],
  ['endpoint-policy-restricted', endpointPolicyRestricted],
]);
