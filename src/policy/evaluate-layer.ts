import { evaluatePrincipal } from './evaluate-principal.js';
import { evaluateStatement, type StatementOutcome } from './evaluate-statement.js';
import { allOf, anyOf, type Judged } from './judged.js';
import { doubtOf } from './match-text.js';
import type { Policy, Statement } from './policy-document.js';
import { isTooMuchWork } from './policy-size.js';
import type { Caller, Request } from './request.js';

/** What the policies at one place say to a request: the bucket's, the endpoint's, or all of the caller's. */
export interface LayerOutcome {
  readonly denies: Judged;
  readonly allows: Judged;
  /** Allows by more than handing the decision to the caller's account. */
  readonly allowsDirectly: Judged;
  /** One list a policy. */
  readonly statements: readonly (readonly StatementOutcome[])[];
}

/** Each statement for itself; what could not be read may say anything. */
export function evaluateLayer(policies: readonly Policy[], request: Request): LayerOutcome {
  if (isTooMuchWork(policies, request)) return TOO_MUCH;
  const statements = policies.map((policy) => policy.statements.map((each) => evaluateStatement(each, request)));
  const all = statements.flat();
  const unread = policies.flatMap((policy) => policy.unread);
  const orUnread = (judged: Judged): Judged => (judged === false ? anyOf(unread, doubtOf) : judged);
  const says = (effect: 'Allow' | 'Deny') =>
    orUnread(anyOf(all, ({ statement, applies }) => withEffect(statement, effect, applies)));
  const direct = anyOf(all, ({ statement, applies }) =>
    allOf([withEffect(statement, 'Allow', applies), namesDirectly(statement, request.principal)], (each) => each),
  );
  return { denies: says('Deny'), allows: says('Allow'), allowsDirectly: orUnread(direct), statements };
}

const DOUBT = { doubt: 'policy and request together are too long to be matched (analysis-limit)' };
const TOO_MUCH: LayerOutcome = { denies: DOUBT, allows: DOUBT, allowsDirectly: DOUBT, statements: [] };

function withEffect({ effect }: Statement, wanted: 'Allow' | 'Deny', applies: Judged): Judged {
  if (effect === 'Allow' || effect === 'Deny') return effect === wanted && applies;
  return applies === false ? false : doubtOf(effect);
}

/** An account's ARN stands for its root user, and leaves everybody else in it to the account's own policies. */
function namesDirectly({ principal }: Statement, caller: Caller): Judged {
  if (principal === undefined || principal.not || caller.type === 'root') return true;
  const items = principal.items.filter(
    (item) => item.kind !== 'account' && !(item.kind === 'somebody' && item.type === 'account'),
  );
  return evaluatePrincipal({ not: false, items }, caller);
}
