/** Policies, requests and what surrounds them, at random, from few constants so that they often meet. */
import fc from 'fast-check';
import { OPERATORS } from '../../src/policy/operators.js';
import type { Job } from '../../src/policy/policy.js';

export interface RandomStatement {
  readonly Effect: string;
  readonly Principal: unknown;
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition: object;
}

const ACCOUNTS = ['111111111111', '222222222222'];
const arns = ACCOUNTS.flatMap((account) =>
  ['role/etl', 'user/bob', 'root'].map((name) => `arn:aws:iam::${account}:${name}`),
);
const KEYS = [
  'aws:SourceIp',
  'aws:SourceVpce',
  'aws:PrincipalArn',
  'aws:SecureTransport',
  's3:TlsVersion',
  'aws:PrincipalTag/t',
  'aws:TagKeys',
];
const VALUES = [
  'a',
  'b',
  'a*',
  'true',
  'false',
  '1.2',
  '1.3',
  '203.0.113.0/24',
  '203.0.113.9',
  '2001:db8::1',
  'vpce-1',
  '2025-01-01',
  'QQ==',
  '${aws:username}',
  "${aws:x, 'a'}",
  ...arns,
];

const some = <T>(from: readonly T[]) => fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 3 });
const operator = fc
  .tuple(
    fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
    fc.constantFrom(...OPERATORS.keys()),
    fc.constantFrom('', '', 'IfExists'),
  )
  .map((parts) => parts.join(''));
const condition = fc.dictionary(operator, fc.dictionary(fc.constantFrom(...KEYS), some(VALUES), { maxKeys: 2 }), {
  maxKeys: 2,
});

export const randomStatement: fc.Arbitrary<RandomStatement> = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Principal: fc.oneof(
    fc.constant('*'),
    fc.record({ AWS: some([...arns, ...ACCOUNTS, '*']) }),
    fc.constant({ Service: 's3.amazonaws.com' }),
  ),
  Action: some(['s3:*', 's3:GetObject', 's3:Put*', '*']),
  Resource: some(['*', 'arn:aws:s3:::lake/*', 'arn:aws:s3:::lake/${aws:username}', 'arn:aws:s3:::other/*']),
  Condition: condition,
});

/** With holes in the grammar: elements that are missing, misspelt or of the wrong kind. */
const broken = fc
  .tuple(
    randomStatement,
    fc.constantFrom('Effect', 'Principal', 'Action', 'NotAction', 'Condition', 'Sid', 'x'),
    fc.jsonValue(),
  )
  .map(([statement, key, value]) => ({ ...statement, [key]: value }));
const policy = fc.record({
  Version: fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17'),
  Statement: fc.array(fc.oneof({ weight: 4, arbitrary: randomStatement }, { weight: 1, arbitrary: broken }), {
    maxLength: 4,
  }),
});

export const randomJob: fc.Arbitrary<Job> = fc.record({
  policy: fc.oneof(
    policy,
    policy.map((each) => JSON.stringify(each)),
    fc.constant(null),
  ),
  resource: fc.record({
    type: fc.constantFrom('AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::EC2::VPCEndpoint'),
    account: fc.constantFrom(...ACCOUNTS),
    publicAccessBlock: fc.record({ restrictPublicBuckets: fc.boolean() }),
  }),
  callerPolicies: fc.oneof(fc.constant('allow'), fc.constant('none'), fc.array(policy, { maxLength: 2 })),
  endpointPolicy: fc.oneof(fc.constant(null), policy),
});

const caller = fc.oneof(
  fc.constant({ type: 'anonymous' }),
  fc.constant({ type: 'service', name: 's3.amazonaws.com' }),
  fc.tuple(fc.constantFrom(...ACCOUNTS), fc.constantFrom('role', 'user', 'root')).map(([account, type]) => ({
    type,
    account,
    arn: `arn:aws:iam::${account}:${{ role: 'role/etl', user: 'user/bob', root: 'root' }[type]}`,
  })),
);

export const randomRequest = fc.record({
  principal: caller,
  action: fc.constantFrom('s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:PutBucketPolicy'),
  resource: fc.constantFrom('arn:aws:s3:::lake', 'arn:aws:s3:::lake/a', 'arn:aws:s3:::lake/bob'),
  context: fc.dictionary(
    fc.constantFrom(...KEYS, 'aws:username'),
    fc.oneof(
      fc.constantFrom(...VALUES),
      fc.constantFrom('a', 'bob'),
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    ),
    { maxKeys: 4 },
  ),
});
