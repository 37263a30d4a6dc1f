import type { Condition, Policy, Statement, Text, Unread } from '../policy-document.js';
import { variablesIn } from './texts.js';

/**
 * Statements that list values with variables beside others become several, with and without variables: together they
 * apply exactly when the one did, and what hangs on no variable can be judged at once. They keep their index.
 */
export function splitAtVariables(policy: Policy): Policy {
  return { ...policy, statements: policy.statements.flatMap(split) };
}

function split(statement: Statement): readonly Statement[] {
  let parts: readonly Statement[] = [statement];
  const { resource, conditions } = statement;
  if (!resource.not)
    parts = parts.flatMap((part) =>
      halves(resource.items).map((items) => ({ ...part, resource: { not: false, items } })),
    );
  for (const [i, condition] of conditions.entries()) {
    const ways = splitCondition(condition);
    if (ways.length === 1 || parts.length * ways.length > MAX_PARTS) continue;
    parts = parts.flatMap((part) => ways.map((way) => ({ ...part, conditions: part.conditions.with(i, way) })));
  }
  return parts;
}

const MAX_PARTS = 8;

/** One value that matches is enough only where the operator is not negated and no set is compared. */
function splitCondition(condition: Condition): readonly Condition[] {
  const { test } = condition;
  if ('kind' in test || test.operator.negated || test.set !== undefined || test.operator.comparison === 'null')
    return [condition];
  return halves(test.values).map((values) => ({ ...condition, test: { ...test, values } }));
}

/** Those without variables and those with. */
function halves(items: readonly (Text | Unread)[]): readonly (readonly (Text | Unread)[])[] {
  const has = (item: Text | Unread) => item.kind === 'text' && variablesIn(item).length > 0;
  return [items.filter((item) => !has(item)), items.filter(has)].filter((half) => half.length > 0);
}
