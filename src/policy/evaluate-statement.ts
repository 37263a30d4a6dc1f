import { matchesGlob } from '../model/glob.js';
import { evaluateCondition } from './evaluate-condition.js';
import { evaluatePrincipal } from './evaluate-principal.js';
import { allOf, anyOf, type Judged, not } from './judged.js';
import { matchesResource } from './match-arn.js';
import { doubtOf, matchResolved, resolve } from './match-text.js';
import type { Condition, Listed, Statement, Text, Unread } from './policy-document.js';
import type { Request } from './request.js';

/** What became of one statement for one request, clause by clause. */
export interface StatementOutcome {
  readonly statement: Statement;
  readonly applies: Judged;
  /** Undefined in an identity policy. */
  readonly principal: Judged | undefined;
  readonly action: Judged;
  readonly resource: Judged;
  readonly conditions: readonly { readonly condition: Condition; readonly result: Judged }[];
}

/** A statement applies when its principal, action, resource and every condition match. */
export function evaluateStatement(statement: Statement, request: Request): StatementOutcome {
  const principal = statement.principal && evaluatePrincipal(statement.principal, request.principal);
  const action = evaluateAction(statement.action, request);
  const resource = evaluateResource(statement.resource, request);
  const conditions = statement.conditions.map((condition) => ({
    condition,
    result: evaluateCondition(condition, request),
  }));
  const clauses = [principal ?? true, action, resource, ...conditions.map(({ result }) => result)];
  const applies = allOf([...clauses, ...statement.unread.map(doubtOf)], (judged) => judged);
  return { statement, applies, principal, action, resource, conditions };
}

/** The case of actions does not count. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function evaluateAction(
  { not: isNot, items }: Listed<Text | Unread>,
  { action, context }: Pick<Request, 'action' | 'context'>,
): Judged {
  const wanted = action.toLowerCase();
  return matchesOne(items, isNot, context, (pattern, literal) => matchesGlob(wanted, pattern.toLowerCase(), literal));
}

/** The case of resources counts. */
export function evaluateResource(
  { not: isNot, items }: Listed<Text | Unread>,
  { resource, context }: Pick<Request, 'resource' | 'context'>,
): Judged {
  return matchesOne(items, isNot, context, (pattern, literal) => matchesResource(resource, pattern, literal));
}

function matchesOne(
  items: readonly (Text | Unread)[],
  isNot: boolean,
  context: Request['context'],
  match: (pattern: string, literal: ReadonlySet<number>) => Judged,
): Judged {
  const matched = anyOf(items, (item): Judged => {
    if (item.kind === 'unread') return doubtOf(item);
    const resolved = resolve(item, context);
    // A resource with a variable that has no value matches nothing; under NotResource AWS does not say.
    if (resolved === undefined)
      return isNot
        ? {
            doubt: `${item.at} holds a variable that has no value in this request, and AWS does not say what NotResource makes of it`,
          }
        : false;
    return matchResolved(resolved, match);
  });
  return isNot ? not(matched) : matched;
}
