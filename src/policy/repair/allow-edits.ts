import { field, type Value, type ValueMap } from '../../model/value.js';
import type { Question } from '../questions/asked.js';
import { conditionEdits, withClause } from './condition-edits.js';
import { type PolicyEdit, statementEdit, statementsOf, type WrittenStatement, withField } from './edit.js';
import type { Ours } from './ours.js';

/** What narrows an Allow that lets too much through, the smallest edit first; taking it out is the last resort. */
export function allowEdits(
  question: Question,
  policy: ValueMap,
  ours: Ours,
  named: readonly number[],
): readonly PolicyEdit[] {
  const allows = statementsOf(policy).filter(({ value }) => field(value, 'Effect') === 'Allow');
  const meant = allows.filter(({ index }) => named.includes(index));
  return (meant.length > 0 ? meant : allows).flatMap((statement) => [
    ...conditionEdits(statement),
    ...limits(question, ours).map(({ text, operator, key, value }) =>
      statementEdit(statement, text, (here) => withClause(here, operator, key, value)),
    ),
    ...principals(question, statement, ours),
    { text: `take ${statement.name} out`, apply: takeOut(statement) },
  ]);
}

interface Limit {
  readonly text: string;
  readonly operator: string;
  readonly key: string;
  readonly value: Value;
}

function limits(question: Question, { account, organization }: Ours): readonly Limit[] {
  const limit = (operator: string, key: string, value: Value): Limit => ({
    text: `add the condition ${operator} ${key} ${JSON.stringify(value)}`,
    operator,
    key,
    value,
  });
  const own = account === undefined ? [] : [account];
  switch (question) {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
    case 'no-confused-deputy':
      return own.map((id) => limit('StringEquals', 'aws:SourceAccount', id));
    case 'not-public':
    case 'trusted-accounts-only':
      return [
        ...(organization === undefined ? [] : [limit('StringEquals', 'aws:PrincipalOrgID', organization)]),
        ...own.map((id) => limit('StringEquals', 'aws:PrincipalAccount', id)),
      ];
    default:
      return [];
  }
}

/** The whole of an endpoint's policy at once: own callers, own resources. */
export function pinned({ account, organization }: Ours): readonly PolicyEdit[] {
  const pin = (keys: readonly (readonly [string, string])[]): PolicyEdit => ({
    text: `add the condition StringEquals ${keys.map(([key, value]) => `${key} "${value}"`).join(', ')} to each Allow`,
    apply: (here) =>
      statementsOf(here)
        .filter(({ value }) => field(value, 'Effect') === 'Allow')
        .reduce<ValueMap>(
          (edited, { at }) =>
            statementEdit({ at, index: 0, value: edited, name: '' }, '', (statement) =>
              keys.reduce((each, [key, value]) => withClause(each, 'StringEquals', key, value), statement),
            ).apply(edited),
          here,
        ),
  });
  return [
    ...(organization === undefined
      ? []
      : [
          pin([
            ['aws:PrincipalOrgID', organization],
            ['aws:ResourceOrgID', organization],
          ]),
        ]),
    ...(account === undefined
      ? []
      : [
          pin([
            ['aws:PrincipalAccount', account],
            ['aws:ResourceAccount', account],
          ]),
        ]),
  ];
}

function principals(question: Question, statement: WrittenStatement, { root }: Ours): readonly PolicyEdit[] {
  if (root === undefined || question === 'no-confused-deputy') return [];
  return [
    statementEdit(statement, `allow it to principals of your account only (${root})`, (here) =>
      withField(withField(here, 'NotPrincipal', undefined), 'Principal', withField(EMPTY, 'AWS', root)),
    ),
  ];
}

const EMPTY: ValueMap = {};

function takeOut({ at }: WrittenStatement): PolicyEdit['apply'] {
  return (policy) => statementEdit({ at, index: 0, value: policy, name: '' }, '', () => undefined).apply(policy);
}
