import { field, isList, isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';
import type { Question } from '../questions/asked.js';
import { conditionEdits } from './condition-edits.js';
import { type PolicyEdit, statementEdit, statementsOf, type WrittenStatement, withField, withMore } from './edit.js';
import type { Ours } from './ours.js';

/**
 * What closes a leak that only a Deny can close, because the owner's account needs no Allow: mend a Deny that leaks, or
 * add the one that is missing. The smallest edits first.
 */
export function denyEdits(question: Question, policy: ValueMap, ours: Ours): readonly PolicyEdit[] {
  const denies = statementsOf(policy).filter(({ value }) => field(value, 'Effect') === 'Deny');
  const mended = denies.map((statement) => [
    ...conditionEdits(statement),
    ...headEdits(question, statement, ours),
    ...valueEdits(question, statement, ours),
  ]);
  return [
    ...mended.flat(),
    ...mended.flatMap(pairs),
    ...missingDenies(question, ours).map((missing) => ({
      text: `add ${missing.map((statement) => JSON.stringify(statement)).join(' and ')}`,
      apply: (here: ValueMap) => missing.reduce(withMore, here),
    })),
  ];
}

/** Whom, what and where a Deny has to cover. */
function headEdits(question: Question, statement: WrittenStatement, { arns }: Ours): readonly PolicyEdit[] {
  const { value } = statement;
  const edits: PolicyEdit[] = [];
  const resources = listOf(field(value, 'Resource'));
  const lacking = arns.filter((arn) => !resources.includes(arn));
  if (resources.length > 0 && lacking.length > 0)
    edits.push(
      statementEdit(statement, `add ${lacking.join(' and ')} to Resource`, (here) =>
        withField(here, 'Resource', [...listOf(field(here, 'Resource')), ...lacking]),
      ),
    );
  const action = actionOf(question);
  if (!listOf(field(value, 'Action')).includes(action))
    edits.push(
      statementEdit(statement, `deny ${listOf(action).join(', ')}`, (here) =>
        withField(withField(here, 'NotAction', undefined), 'Action', action),
      ),
    );
  if (field(value, 'Principal') !== '*')
    edits.push(
      statementEdit(statement, 'deny it to every principal ("*")', (here) =>
        withField(withField(here, 'NotPrincipal', undefined), 'Principal', '*'),
      ),
    );
  return edits;
}

/** A Deny whose exempt values are too many: those of the perimeter instead. */
function valueEdits(question: Question, statement: WrittenStatement, { endpoints }: Ours): readonly PolicyEdit[] {
  if (question !== 'vpc-endpoint-only' || endpoints.length === 0) return [];
  return [
    statementEdit(statement, `exempt only the approved endpoints (${endpoints.join(', ')})`, (here) =>
      withField(here, 'Condition', endpointCondition(endpoints)),
    ),
  ];
}

function pairs(edits: readonly PolicyEdit[]): readonly PolicyEdit[] {
  return edits.flatMap((one, i) =>
    edits.slice(i + 1).map((other) => ({
      text: `${one.text}; ${other.text}`,
      apply: (policy: ValueMap) => other.apply(one.apply(policy)),
    })),
  );
}

/** The statements that AWS's own pages give for the question, one or two together; none where nothing of ours is named. */
function missingDenies(question: Question, ours: Ours): readonly (readonly ValueMap[])[] {
  const condition = conditionOf(question, ours);
  if (condition === undefined) return [];
  const action = actionOf(question);
  const own = deny(SIDS[question] ?? 'Refused', action, condition, ours);
  switch (question) {
    case 'tls-minimum-version':
      return [[own], [own, deny('DenyPlainHttp', 's3:*', clause('Bool', 'aws:SecureTransport', 'false'), ours)]];
    case 'encryption-enforced-on-put':
      return [[own], [own, deny('DenyCustomerKeys', action, clause('Null', CUSTOMER_KEY, 'false'), ours)]];
    default:
      return [[own]];
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html */
const CUSTOMER_KEY = 's3:x-amz-server-side-encryption-customer-algorithm';

/** What a Deny that answers the question has to be about. */
function actionOf(question: Question): Value {
  if (question === 'via-service') return USES_OF_KEYS;
  return question === 'encryption-enforced-on-put' ? 's3:PutObject' : 's3:*';
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations */
const USES_OF_KEYS: readonly string[] = [
  'kms:Decrypt',
  'kms:DeriveSharedSecret',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:GenerateMac',
  'kms:ReEncrypt*',
  'kms:Sign',
  'kms:Verify*',
];

function deny(sid: string, action: Value, condition: ValueMap, { arns }: Ours): ValueMap {
  return mapOf([
    ['Sid', sid],
    ['Effect', 'Deny'],
    ['Principal', '*'],
    ['Action', action],
    ['Resource', arns],
    ['Condition', condition],
  ]);
}

const SIDS: { readonly [question in Question]?: string } = {
  'tls-only': 'DenyPlainHttp',
  'tls-minimum-version': 'DenyOldTls',
  'vpc-endpoint-only': 'DenyOutsideEndpoints',
  'encryption-enforced-on-put': 'DenyOtherEncryption',
  'via-service': 'DenyOutsideServices',
};

function conditionOf(question: Question, { endpoints, minimumTlsVersion, services }: Ours): ValueMap | undefined {
  switch (question) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
    case 'tls-only':
      return clause('Bool', 'aws:SecureTransport', 'false');
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
    case 'tls-minimum-version':
      return clause('NumericLessThan', 's3:TlsVersion', minimumTlsVersion);
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html
    case 'vpc-endpoint-only':
      return endpoints.length === 0 ? undefined : endpointCondition(endpoints);
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
    case 'encryption-enforced-on-put':
      return clause('StringNotEquals', 's3:x-amz-server-side-encryption', 'aws:kms');
    // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
    case 'via-service':
      return services.length === 0
        ? clause('Null', 'kms:ViaService', 'true')
        : clause(
            'StringNotLike',
            'kms:ViaService',
            services.map((service) => `${service}.*.amazonaws.com`),
          );
    default:
      return undefined;
  }
}

function endpointCondition(endpoints: readonly string[]): ValueMap {
  return clause('StringNotEquals', 'aws:SourceVpce', endpoints.length === 1 ? (endpoints[0] as string) : endpoints);
}

function clause(operator: string, key: string, value: Value): ValueMap {
  return mapOf([[operator, mapOf([[key, value]])]]);
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || isMap(value)) return [];
  return isList(value) ? value : [value];
}
