/** Bucket policies at random whose constants mean something: every operator, the keys that matter, every kind of principal. */
import fc from 'fast-check';

export const OWNER = '111111111111';
export const LAKE = 'arn:aws:s3:::lake';

/** What surrounds the policy. */
export type World = {
  readonly resource: { readonly type: string; readonly name: string; readonly account: string };
  readonly perimeter: {
    readonly accounts: readonly string[];
    readonly organization: string;
    readonly organizationAccounts: readonly string[];
    readonly approvedEndpoints: readonly string[];
    readonly approvedVpcs: readonly string[];
    readonly breakGlassPrincipals: readonly string[];
    readonly corporateCidrs: readonly string[];
    readonly allowForwardedAccess: boolean;
    readonly minimumTlsVersion: string;
  };
};

export const WORLD: World = {
  resource: { type: 'AWS::S3::Bucket', name: 'lake', account: OWNER },
  perimeter: {
    accounts: [OWNER],
    organization: 'o-own',
    organizationAccounts: [OWNER, '222222222222'],
    approvedEndpoints: ['vpce-1111aaaa'],
    approvedVpcs: ['vpc-1111aaaa'],
    breakGlassPrincipals: [`arn:aws:iam::${OWNER}:role/bg`],
    corporateCidrs: ['198.51.100.0/24'],
    allowForwardedAccess: false,
    minimumTlsVersion: '1.2',
  },
};
/** The same lake with other things declared. */
export const randomWorld: fc.Arbitrary<World> = fc
  .record({
    accounts: fc.constantFrom([OWNER], [OWNER, '333333333333'], []),
    approvedEndpoints: fc.constantFrom(['vpce-1111aaaa'], ['vpce-1111aaaa', 'vpce-2222bbbb'], []),
    approvedVpcs: fc.constantFrom(['vpc-1111aaaa'], []),
    breakGlassPrincipals: fc.constantFrom([`arn:aws:iam::${OWNER}:role/bg`], [`arn:aws:iam::${OWNER}:root`], []),
    corporateCidrs: fc.constantFrom(['198.51.100.0/24'], ['203.0.113.0/24', '2001:db8::/32'], []),
    allowForwardedAccess: fc.boolean(),
    minimumTlsVersion: fc.constantFrom('1.1', '1.2', '1.3'),
  })
  .map((declared) => ({ ...WORLD, perimeter: { ...WORLD.perimeter, ...declared } }));

interface KeyValues {
  readonly key: string;
  /** Without prefix and IfExists. */
  readonly operators: readonly string[];
  readonly values: readonly string[];
}

const STRINGS = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
];
const ARNS = ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'StringLike', 'StringNotLike'];
const orders = (kind: string) =>
  ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(
    (order) => `${kind}${order}`,
  );
const CALLERS = [
  `arn:aws:iam::${OWNER}:role/etl`,
  `arn:aws:iam::${OWNER}:role/bg`,
  `arn:aws:iam::${OWNER}:role/b*`,
  `arn:aws:iam::${OWNER}:root`,
  `arn:aws:iam::${OWNER}:user/*`,
  'arn:aws:iam::*:role/etl',
  'arn:aws:iam::33333333333?:role/*',
  'arn:aws:iam::222222222222:role/reader',
  '*',
];
const KEYS: readonly KeyValues[] = [
  {
    key: 'aws:SourceIp',
    operators: ['IpAddress', 'NotIpAddress'],
    values: ['203.0.113.0/24', '198.51.100.0/24', '0.0.0.0/0', '::/0', '2001:db8::/32', '203.0.113.9', '10.0.0.0/8'],
  },
  { key: 'aws:SourceVpce', operators: STRINGS, values: ['vpce-1111aaaa', 'vpce-2222bbbb', 'vpce-*', 'VPCE-1111AAAA'] },
  { key: 'aws:SourceVpc', operators: STRINGS, values: ['vpc-1111aaaa', 'vpc-2222bbbb', 'vpc-1*'] },
  { key: 'aws:PrincipalArn', operators: ARNS, values: CALLERS },
  {
    key: 'aws:PrincipalAccount',
    operators: STRINGS,
    values: [OWNER, '222222222222', '333333333333', '1111*', '*', 'anonymous', '${aws:PrincipalAccount}'],
  },
  { key: 'aws:PrincipalOrgID', operators: STRINGS, values: ['o-own', 'o-foreign', 'o-*', 'O-OWN'] },
  { key: 'aws:PrincipalOrgPaths', operators: ['StringLike', 'StringNotLike'], values: ['o-own/*', 'o-own/r-1/ou-a/*'] },
  { key: 'aws:ResourceAccount', operators: STRINGS, values: [OWNER, '333333333333', '${aws:PrincipalAccount}'] },
  { key: 'aws:PrincipalTag/team', operators: [...STRINGS, 'BinaryEquals'], values: ['lake', 'l*', 'QQ=='] },
  { key: 'aws:SecureTransport', operators: ['Bool'], values: ['true', 'false'] },
  { key: 'aws:ViaAWSService', operators: ['Bool'], values: ['true', 'false'] },
  { key: 'aws:PrincipalIsAWSService', operators: ['Bool'], values: ['true', 'false'] },
  { key: 's3:TlsVersion', operators: orders('Numeric'), values: ['1.0', '1.1', '1.2', '1.3'] },
  { key: 'aws:CurrentTime', operators: orders('Date'), values: ['2024-01-01T00:00:00Z', '2030-01-01T00:00:00Z'] },
  { key: 's3:prefix', operators: STRINGS, values: ['raw/', 'raw/*', '${aws:username}/*', ''] },
  {
    key: 's3:x-amz-server-side-encryption',
    operators: STRINGS,
    values: ['aws:kms', 'AES256', 'aws:*', 'aws:kms:dsse'],
  },
];

const some = <T>(from: readonly T[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength });
const setPrefix = fc.constantFrom('', '', '', '', '', 'ForAllValues:', 'ForAnyValue:');
const suffix = fc.constantFrom('', '', '', 'IfExists');

const clause: fc.Arbitrary<object> = fc.constantFrom(...KEYS).chain(({ key, operators, values }) =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.tuple(setPrefix, fc.constantFrom(...operators), suffix, some(values)) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constant(''), fc.constant('Null'), fc.constant(''), some(['true', 'false'], 1)),
      },
    )
    .map(([set, operator, ifExists, listed]) => ({ [`${set}${operator}${ifExists}`]: { [key]: listed } })),
);
/** Two clauses under one operator keep both keys. */
const condition = fc.array(clause, { maxLength: 2 }).map((clauses) =>
  clauses.reduce<Record<string, object>>((all, each) => {
    for (const [operator, keys] of Object.entries(each)) all[operator] = { ...all[operator], ...keys };
    return all;
  }, {}),
);

const accountNames = [
  OWNER,
  '222222222222',
  '333333333333',
  `arn:aws:iam::${OWNER}:root`,
  'arn:aws:iam::333333333333:root',
];
const named = fc.oneof(
  fc.record({ AWS: some([...accountNames, `arn:aws:iam::${OWNER}:role/etl`, 'arn:aws:iam::333333333333:user/bob']) }),
  fc.constant({ AWS: `arn:aws:sts::${OWNER}:assumed-role/etl/s` }),
  fc.constant({ Service: 'cloudtrail.amazonaws.com' }),
  fc.constant({ Federated: 'cognito-identity.amazonaws.com' }),
  fc.constant({ CanonicalUser: 'a'.repeat(64) }),
);
const everyone = fc.constantFrom<unknown>('*', '*', { AWS: '*' });
const principal: fc.Arbitrary<object> = fc.oneof(
  { weight: 6, arbitrary: everyone.map((Principal) => ({ Principal })) },
  { weight: 3, arbitrary: named.map((Principal) => ({ Principal })) },
  { weight: 1, arbitrary: fc.record({ NotPrincipal: fc.record({ AWS: some(accountNames) }) }) },
);
const ACTIONS = [
  's3:*',
  '*',
  's3:Get*',
  's3:GetObject',
  's3:PutObject',
  's3:List*',
  's3:ListBucket',
  's3:ListObjects',
  's3:?etObject*',
];
const RESOURCES = [
  LAKE,
  `${LAKE}/*`,
  '*',
  `${LAKE}*`,
  `${LAKE}/raw/*`,
  `${LAKE}/\${aws:username}/*`,
  'arn:aws:s3:::other/*',
];
const both = fc.constant([LAKE, `${LAKE}/*`]);

export const randomLakeStatement: fc.Arbitrary<object> = fc
  .tuple(
    fc.constantFrom('Allow', 'Deny', 'Deny'),
    principal,
    fc.oneof(
      { weight: 5, arbitrary: some(ACTIONS).map((Action) => ({ Action })) },
      { weight: 1, arbitrary: some(ACTIONS.slice(2)).map((NotAction) => ({ NotAction })) },
    ),
    fc.oneof(
      { weight: 5, arbitrary: fc.oneof(both, some(RESOURCES)).map((Resource) => ({ Resource })) },
      { weight: 1, arbitrary: some(RESOURCES.slice(4)).map((NotResource) => ({ NotResource })) },
    ),
    condition,
  )
  .map(([Effect, who, action, resource, Condition]) => ({
    // NotPrincipal with Allow is not supported by AWS.
    Effect: 'NotPrincipal' in who ? 'Deny' : Effect,
    ...who,
    ...action,
    ...resource,
    ...(Object.keys(Condition).length > 0 && { Condition }),
  }));

/** What people write to keep others out: one Deny for everybody and everything, under conditions. */
const guard: fc.Arbitrary<object> = fc.tuple(everyone, condition).map(([Principal, Condition]) => ({
  Effect: 'Deny',
  Principal,
  Action: 's3:*',
  Resource: [LAKE, `${LAKE}/*`],
  ...(Object.keys(Condition).length > 0 && { Condition }),
}));

export const randomLakePolicy: fc.Arbitrary<{ readonly Version: string; readonly Statement: readonly object[] }> =
  fc.record({
    Version: fc.constant('2012-10-17'),
    Statement: fc
      .tuple(fc.array(guard, { maxLength: 2 }), fc.array(randomLakeStatement, { minLength: 1, maxLength: 3 }))
      .map((parts) => parts.flat()),
  });
