import { field, mapOf, type ValueMap } from '../../model/value.js';
import type { Question } from '../questions/asked.js';
import { withClause } from './condition-edits.js';
import { type PolicyEdit, statementEdit, statementsOf, type WrittenStatement, withField, withMore } from './edit.js';
import type { Ours } from './ours.js';

/** What mends the statements that an answer names, the smallest edit first. */
export function statementEdits(
  question: Question,
  policy: ValueMap,
  ours: Ours,
  named: readonly number[],
): readonly PolicyEdit[] {
  const meant = statementsOf(policy).filter(({ index }) => named.includes(index));
  const out = meant.length === 0 ? [] : [takenOut(meant)];
  switch (question) {
    case 'no-lockout':
      return [...meant.flatMap((statement) => exemptions(statement, ours)), ...out, ...accountsOwn(ours)];
    case 'admin-separate':
      return [...meant.filter(isAllow).flatMap(halves), ...out];
    default:
      return out;
  }
}

function isAllow({ value }: WrittenStatement): boolean {
  return field(value, 'Effect') === 'Allow';
}

function takenOut(statements: readonly WrittenStatement[]): PolicyEdit {
  return {
    text: `take ${statements.map(({ name }) => name).join(' and ')} out`,
    // From the last to the first: the places of those before stay.
    apply: (policy) =>
      statements.reduceRight((here, statement) => statementEdit(statement, '', () => undefined).apply(here), policy),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html */
function exemptions(statement: WrittenStatement, { breakGlass }: Ours): readonly PolicyEdit[] {
  if (breakGlass.length === 0) return [];
  return [
    statementEdit(statement, `exempt ${breakGlass.join(' and ')} by ArnNotEquals aws:PrincipalArn`, (here) =>
      withClause(here, 'ArnNotEquals', 'aws:PrincipalArn', breakGlass),
    ),
  ];
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-root-enable-iam */
function accountsOwn({ root, isKey }: Ours): readonly PolicyEdit[] {
  if (root === undefined || !isKey) return [];
  const statement = mapOf([
    ['Sid', 'EnableAccountPolicies'],
    ['Effect', 'Allow'],
    ['Principal', mapOf([['AWS', root]])],
    ['Action', 'kms:*'],
    ['Resource', '*'],
  ]);
  return [{ text: `add ${JSON.stringify(statement)}`, apply: (policy) => withMore(policy, statement) }];
}

/** The one half of what a statement allows, or the other. */
function halves(statement: WrittenStatement): readonly PolicyEdit[] {
  const only = (what: string, actions: readonly string[]) =>
    statementEdit(statement, `allow ${what} only (${actions.join(', ')})`, (here) =>
      withField(withField(here, 'NotAction', undefined), 'Action', actions),
    );
  return [only('administration', ADMINISTRATION), only('use', USE)];
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-administrators */
const ADMINISTRATION: readonly string[] = [
  ...['Create', 'Describe', 'Enable', 'List', 'Put', 'Update', 'Revoke', 'Disable', 'Get', 'Delete'].map(
    (verb) => `kms:${verb}*`,
  ),
  'kms:TagResource',
  'kms:UntagResource',
  'kms:ScheduleKeyDeletion',
  'kms:CancelKeyDeletion',
];

/** https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-users */
const USE: readonly string[] = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncrypt*',
  'kms:GenerateDataKey*',
  'kms:DescribeKey',
];
