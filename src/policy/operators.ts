/** How values are compared, without negation, IfExists and sets. */
export type Comparison =
  | 'equal'
  | 'equal-ignoring-case'
  | 'like'
  | 'arn'
  | 'bool'
  | 'binary'
  | 'ip'
  | 'null'
  | `${'number' | 'date'}-${'equal' | 'less' | 'at-most' | 'greater' | 'at-least'}`;

export interface Operator {
  readonly comparison: Comparison;
  readonly negated: boolean;
  /** May its values hold policy variables? `in-doubt`: AWS's pages differ. */
  readonly variables: 'yes' | 'no' | 'in-doubt';
}

const operator = (comparison: Comparison, variables: Operator['variables'], negated = false): Operator => ({
  comparison,
  negated,
  variables,
});
const ordered = (name: string, kind: 'number' | 'date'): readonly (readonly [string, Operator])[] => [
  [`${name}Equals`, operator(`${kind}-equal`, 'no')],
  [`${name}NotEquals`, operator(`${kind}-equal`, 'no', true)],
  [`${name}LessThan`, operator(`${kind}-less`, 'no')],
  [`${name}LessThanEquals`, operator(`${kind}-at-most`, 'no')],
  [`${name}GreaterThan`, operator(`${kind}-greater`, 'no')],
  [`${name}GreaterThanEquals`, operator(`${kind}-at-least`, 'no')],
];

/**
 * Every condition operator, without its prefix and `IfExists`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', operator('equal', 'yes')],
  ['StringNotEquals', operator('equal', 'yes', true)],
  ['StringEqualsIgnoreCase', operator('equal-ignoring-case', 'yes')],
  ['StringNotEqualsIgnoreCase', operator('equal-ignoring-case', 'yes', true)],
  ['StringLike', operator('like', 'yes')],
  ['StringNotLike', operator('like', 'yes', true)],
  ...ordered('Numeric', 'number'),
  ...ordered('Date', 'date'),
  ['Bool', operator('bool', 'in-doubt')],
  ['BinaryEquals', operator('binary', 'no')],
  ['IpAddress', operator('ip', 'no')],
  ['NotIpAddress', operator('ip', 'no', true)],
  ['ArnEquals', operator('arn', 'yes')],
  ['ArnLike', operator('arn', 'yes')],
  ['ArnNotEquals', operator('arn', 'yes', true)],
  ['ArnNotLike', operator('arn', 'yes', true)],
  ['Null', operator('null', 'no')],
]);

export interface NamedOperator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
  readonly operator: Operator;
}

/** `ForAnyValue:StringLikeIfExists` taken apart; undefined for what AWS has no word for. Null takes neither IfExists nor a prefix. */
export function operatorNamed(name: string): NamedOperator | undefined {
  const [, set, base = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/s.exec(name) ?? [];
  const operator = OPERATORS.get(base);
  if (operator === undefined || (operator.comparison === 'null' && (ifExists ?? set) !== undefined)) return undefined;
  return { set: set as NamedOperator['set'], ifExists: ifExists !== undefined, operator };
}
