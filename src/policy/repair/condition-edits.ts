import { field, isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';
import { type PolicyEdit, statementEdit, type WrittenStatement, withField } from './edit.js';

/** The mistakes that conditions are made with, each as the edit that mends it, the smallest first. */
export function conditionEdits(statement: WrittenStatement): readonly PolicyEdit[] {
  return conditionsOf(statement.value).flatMap(([operator, keys]) => [
    ...operatorsInstead(operator).map((instead) =>
      statementEdit(statement, `use ${instead} instead of ${operator}`, (here) =>
        withCondition(here, (condition) => renamed(condition, operator, instead)),
      ),
    ),
    ...keys.flatMap(([key, value]) => flipped(statement, operator, key, value)),
    ...(keys.length > 1 || conditionsOf(statement.value).length > 1
      ? keys.map(([key]) =>
          statementEdit(statement, `take the condition on ${key} out: a request that meets it escapes`, (here) =>
            withCondition(here, (condition) => without(condition, operator, key)),
          ),
        )
      : []),
  ]);
}

/** The statement with a condition more: the key under the operator. */
export function withClause(statement: ValueMap, operator: string, key: string, value: Value): ValueMap {
  const condition = field(statement, 'Condition');
  const all = isMap(condition) ? condition : mapOf([]);
  const keys = field(all, operator);
  return withField(
    statement,
    'Condition',
    withField(all, operator, withField(isMap(keys) ? keys : mapOf([]), key, value)),
  );
}

/** Operator by operator, with their keys. */
function conditionsOf(statement: ValueMap): readonly (readonly [string, readonly (readonly [string, Value])[]])[] {
  const condition = field(statement, 'Condition');
  if (!isMap(condition)) return [];
  return Object.entries(condition).flatMap(([operator, keys]) =>
    isMap(keys) ? [[operator, Object.entries(keys)] as const] : [],
  );
}

/** What is written in place of what is meant. */
function operatorsInstead(operator: string): readonly string[] {
  const instead = new Set<string>();
  if (/IfExists$/i.test(operator)) instead.add(operator.replace(/IfExists$/i, ''));
  if (/^For(Any|All)Values?:/i.test(operator)) instead.add(operator.replace(/^For(Any|All)Values?:/i, ''));
  const [, prefix = '', rest = operator] = /^(For(?:Any|All)Values?:)?(.*)$/is.exec(operator) ?? [];
  const exact = rest.replace(/^StringNotLike/i, 'StringNotEquals').replace(/^StringLike/i, 'StringEquals');
  if (exact !== rest) instead.add(prefix + exact);
  const negated = rest
    .replace(/^(String|Arn|Numeric|Date)(Equals|Like)/i, '$1Not$2')
    .replace(/^IpAddress/i, 'NotIpAddress');
  if (negated !== rest) instead.add(prefix + negated);
  return [...instead];
}

/** `"aws:SecureTransport": "true"` where "false" is meant. */
function flipped(statement: WrittenStatement, operator: string, key: string, value: Value): readonly PolicyEdit[] {
  const text = String(value);
  if (text !== 'true' && text !== 'false') return [];
  const other = text === 'true' ? 'false' : 'true';
  return [
    statementEdit(statement, `compare ${key} with "${other}" instead of "${text}"`, (here) =>
      withClause(here, operator, key, other),
    ),
  ];
}

function withCondition(statement: ValueMap, change: (condition: ValueMap) => ValueMap): ValueMap {
  const condition = field(statement, 'Condition');
  if (!isMap(condition)) return statement;
  const changed = change(condition);
  return withField(statement, 'Condition', Object.keys(changed).length === 0 ? undefined : changed);
}

/** The keys of one operator under another one; what the other already has stays where the names are the same. */
function renamed(condition: ValueMap, operator: string, instead: string): ValueMap {
  const moved = field(condition, operator);
  const there = field(condition, instead);
  if (!isMap(moved)) return condition;
  const merged = isMap(there) ? mapOf([...Object.entries(there), ...Object.entries(moved)]) : moved;
  return withField(withField(condition, operator, undefined), instead, merged);
}

function without(condition: ValueMap, operator: string, key: string): ValueMap {
  const keys = field(condition, operator);
  if (!isMap(keys)) return condition;
  const left = withField(keys, key, undefined);
  return withField(condition, operator, Object.keys(left).length === 0 ? undefined : left);
}
