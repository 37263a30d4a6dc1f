/**
 * What decides a choice or an existence, reduced to atoms `parameter = constant`, so that `Prod` and `Not Prod`,
 * and two constants of one parameter, exclude each other. What cannot be reduced is an atom of its own whose
 * `parameter` is the text of the expression. `name` is how the author called it; it takes no part in equality.
 */
export type Condition = { readonly name?: string } & (
  | { readonly kind: 'equals'; readonly parameter: string; readonly constant: string }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
);

/** A key that is equal for structurally equal conditions, whatever their names. */
export function conditionKey(condition: Condition): string {
  switch (condition.kind) {
    case 'equals':
      return JSON.stringify([condition.parameter, condition.constant]);
    case 'and':
    case 'or':
      return `${condition.kind}(${condition.of.map(conditionKey).join(',')})`;
    case 'not':
      return `not(${conditionKey(condition.of)})`;
  }
}

/** The condition in words with its truth: "IsProd is false", "Env is not 'prod'". */
export function describeCondition(condition: Condition, truth: boolean): string {
  if (condition.name !== undefined) return `${condition.name} is ${truth}`;
  switch (condition.kind) {
    case 'equals':
      return `${condition.parameter} is ${truth ? '' : 'not '}'${condition.constant}'`;
    case 'not':
      return describeCondition(condition.of, !truth);
    case 'and':
    case 'or': {
      const joint = (condition.kind === 'and') === truth ? ' and ' : ' or ';
      return condition.of.map((part) => describeCondition(part, truth)).join(joint);
    }
  }
}
