import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const account = '111111111111';
const scope = { account, region: 'eu-west-1', partition: 'aws' };
const root = { AWS: `arn:aws:iam::${account}:root` };

const statement = (Effect: string, Principal: Value, Action: Value, Resource: Value, rest = {}): Value => ({
  Effect,
  Principal,
  Action,
  Resource,
  ...rest,
});
const document = (...statements: Value[]): Value => ({ Version: '2012-10-17', Statement: statements });
const resource = (type: string, properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type,
  properties,
  scope,
  ...rest,
});

const bucket = (rest: Described['properties'] = {}) =>
  resource('AWS::S3::Bucket', { BucketName: 'lake', ...rest }, { id: 't.yaml#Lake' });
const bucketPolicy = (...statements: Value[]) =>
  resource('AWS::S3::BucketPolicy', { Bucket: 'lake', PolicyDocument: document(...statements) });
const plainHttp = { Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
const noPlainHttp = statement('Deny', '*', 's3:*', ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'], plainHttp);

const nowhere = { ...scope, region: unknownHole('parameter', 'AWS::Region') };
const point = (rest: Described['properties'] = {}, of: Partial<Described> = {}) =>
  resource('AWS::S3::AccessPoint', { Name: 'p', Bucket: 'lake', ...rest }, of);
const pointArn = `arn:aws:s3:eu-west-1:${account}:accesspoint/p`;

const key = (...statements: Value[]) =>
  resource('AWS::KMS::Key', statements.length === 0 ? {} : { KeyPolicy: document(...statements) });
const everything = statement('Allow', root, 'kms:*', '*');

const endpoint = (rest: Described['properties'] = {}) =>
  resource('AWS::EC2::VPCEndpoint', { ServiceName: 'com.amazonaws.eu-west-1.s3', VpcId: 'vpc-1', ...rest });
const ownOnly = {
  Condition: { StringEquals: { 'aws:PrincipalAccount': account, 'aws:ResourceAccount': account } },
};

const upload = (condition: Value) =>
  statement('Deny', '*', 's3:PutObject', 'arn:aws:s3:::lake/*', { Condition: condition });
const noOwnKeys = upload({ Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' } });
const byDefault = (algorithm: Value) => ({
  BucketEncryption: {
    ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: algorithm } }],
  },
});
const ALGORITHM = 's3:x-amz-server-side-encryption';
const onlyKms = upload({ StringNotEquals: { [ALGORITHM]: 'aws:kms' }, Null: { [ALGORITHM]: 'false' } });

const trail = resource('AWS::CloudTrail::Trail', { S3BucketName: 'lake' });
const trailWrites = (rest = {}) =>
  statement('Allow', { Service: 'cloudtrail.amazonaws.com' }, 's3:PutObject', 'arn:aws:s3:::lake/AWSLogs/*', rest);

const named = (type: string, property: string, name: string, statements: readonly Value[], policyType: string) => {
  const [to, at] =
    policyType === 'AWS::S3Tables::TableBucketPolicy'
      ? ['TableBucketARN', 'ResourcePolicy']
      : ['Bucket', 'PolicyDocument'];
  const subject = resource(type, { [property]: name }, { id: 't.yaml#Fast' });
  const policy = resource(policyType, { [to]: refHole('t.yaml#Fast'), [at]: document(...statements) });
  return (statements.length === 0 ? [subject] : [subject, policy]) as [Described, ...Described[]];
};
const open = (action: string) => [statement('Allow', '*', action, '*')];

function kindCases(type: string, property: string, policyType: string, action: string): readonly FactCase[] {
  const of = (statements: readonly Value[]) => named(type, property, 'fast', statements, policyType);
  return [
    { name: 'none', of: of([]), holds: { exists: false, notPublic: true } },
    { name: 'everybody', of: of(open(action)), holds: { exists: true, notPublic: false } },
    { name: 'own account', of: of([statement('Allow', root, action, '*')]), holds: { notPublic: true } },
    {
      name: 'somebody unknown',
      of: of([statement('Allow', { AWS: parameter }, action, '*')]),
      holds: { notPublic: parameter },
    },
  ];
}

/** Facts that are decided from the policies of other resources than buckets, or of buckets for others. */
export const OTHER_POLICY_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  accessPointPolicy: [
    {
      name: 'none, on a bucket that takes plain HTTP',
      of: [point(), bucket()],
      holds: { exists: false, notPublic: true, tlsOnly: false, trustedAccountsOnly: true },
    },
    {
      name: 'none, on a bucket that refuses plain HTTP',
      of: [point(), bucket(), bucketPolicy(noPlainHttp)],
      holds: { tlsOnly: true, vpcEndpointOnly: false },
    },
    {
      name: 'everybody reads',
      of: [point({ Policy: document(statement('Allow', '*', 's3:GetObject', `${pointArn}/object/*`)) }), bucket()],
      holds: { notPublic: false, trustedAccountsOnly: false },
    },
    {
      name: 'everybody reads, in a region that may be another one',
      of: [
        point(
          { Policy: document(statement('Allow', '*', 's3:GetObject', `${pointArn}/object/*`)) },
          { scope: nowhere },
        ),
        bucket(),
      ],
      holds: { notPublic: unknownHole('parameter', 'AWS::Region, which may be eu-west-1') },
    },
    {
      name: 'its own refusal of plain HTTP, on a bucket elsewhere',
      of: [point({ Policy: document(statement('Deny', '*', 's3:*', [pointArn, `${pointArn}/object/*`], plainHttp)) })],
      holds: {
        tlsOnly: true,
        vpcEndpointOnly: unknownHole('outside-this-scan', "the access point's bucket"),
      },
    },
  ],
  keyPolicy: [
    {
      name: "none: AWS's default",
      of: [key()],
      holds: { exists: false, notPublic: true, trustedAccountsOnly: true, noLockout: true, viaService: false },
    },
    {
      name: 'everybody decrypts',
      of: [key(everything, statement('Allow', '*', 'kms:Decrypt', '*'))],
      holds: { exists: true, notPublic: false, trustedAccountsOnly: false },
    },
    {
      name: 'a foreign account decrypts',
      of: [key(everything, statement('Allow', { AWS: '222222222222' }, 'kms:Decrypt', '*'))],
      holds: { notPublic: true, trustedAccountsOnly: false },
    },
    {
      name: 'nobody administers',
      of: [key(statement('Allow', root, 'kms:Decrypt', '*'))],
      holds: { noLockout: false },
    },
    {
      name: 'one role for both',
      of: [key(statement('Allow', { AWS: `arn:aws:iam::${account}:role/all` }, 'kms:*', '*'))],
      holds: { adminSeparate: false },
    },
    {
      name: 'through the services asked for',
      of: [
        key(
          statement('Allow', root, 'kms:PutKeyPolicy', '*'),
          statement('Allow', root, 'kms:Decrypt', '*', {
            Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
          }),
        ),
      ],
      params: { services: ['s3'] },
      holds: { viaService: true, noLockout: true },
    },
    {
      name: 'a role whose name a parameter completes, and the logs of the region',
      of: [
        key(
          everything,
          statement('Allow', { AWS: textOf([`arn:aws:iam::${account}:role/etl-`, parameter]) }, 'kms:Decrypt', '*'),
          statement(
            'Allow',
            { Service: textOf(['logs.', unknownHole('parameter', 'AWS::Region'), '.amazonaws.com']) },
            'kms:Encrypt*',
            '*',
          ),
        ),
      ],
      holds: { notPublic: true, trustedAccountsOnly: true },
    },
    { name: 'not known', of: [resource('AWS::KMS::Key', { KeyPolicy: parameter })], holds: { notPublic: parameter } },
  ],
  endpointPolicy: [
    { name: 'none: full access', of: [endpoint()], holds: { exists: false, restricted: false, pinned: false } },
    {
      name: 'own callers and own resources',
      of: [endpoint({ PolicyDocument: document(statement('Allow', '*', '*', '*', ownOnly)) })],
      holds: { exists: true, restricted: true, pinned: true },
    },
    {
      name: 'one bucket for everybody',
      of: [
        endpoint({
          PolicyDocument: document(statement('Allow', '*', 's3:GetObject', 'arn:aws:s3:::somewhere/*')),
        }),
      ],
      holds: { restricted: true, pinned: false },
    },
    {
      name: "a bucket of AWS's in the region",
      of: [
        endpoint({
          PolicyDocument: document(
            statement(
              'Allow',
              '*',
              's3:PutObject',
              textOf(['arn:aws:s3:::cloudformation-waitcondition-', unknownHole('parameter', 'AWS::Region'), '/*']),
            ),
          ),
        }),
      ],
      holds: { restricted: true, pinned: true },
    },
    {
      name: 'a JSON text that a parameter completes',
      of: [
        endpoint({
          PolicyDocument: textOf([
            '{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::',
            parameter,
            '-data/*"}}',
          ]),
        }),
      ],
      holds: { restricted: true, pinned: parameter },
    },
    {
      name: 'a text that is no JSON without the parameter',
      of: [endpoint({ PolicyDocument: textOf(['{"Statement": ', parameter, '}']) })],
      holds: { exists: parameter, restricted: parameter },
    },
    { name: 'not known', of: [endpoint({ PolicyDocument: parameter })], holds: { restricted: parameter } },
  ],
  putEncryption: [
    { name: 'nothing', of: [bucket()], holds: { exists: false, enforced: false } },
    {
      name: 'KMS asked for, or by default',
      of: [bucket(byDefault('aws:kms')), bucketPolicy(onlyKms, noOwnKeys)],
      holds: { enforced: true },
    },
    {
      name: 'KMS asked for, but another default',
      of: [bucket(byDefault('AES256')), bucketPolicy(onlyKms, noOwnKeys)],
      holds: { enforced: false },
    },
    {
      name: 'KMS by default, which strict does not take',
      of: [bucket(byDefault('aws:kms')), bucketPolicy(onlyKms, noOwnKeys)],
      params: { strict: true },
      holds: { enforced: false },
    },
    {
      name: "a caller's own key is let through",
      of: [bucket(byDefault('aws:kms')), bucketPolicy(onlyKms)],
      holds: { enforced: false },
    },
  ],
  trailBucketPolicy: [
    {
      name: 'a bucket elsewhere',
      of: [trail],
      holds: {
        isPublic: unknownHole('outside-this-scan', 'the bucket that S3BucketName names'),
        scoped: unknownHole('outside-this-scan', 'the bucket that S3BucketName names'),
      },
    },
    {
      name: 'for any trail of anybody',
      of: [trail, bucket(), bucketPolicy(trailWrites())],
      holds: { isPublic: false, how: '', scoped: false },
    },
    {
      name: 'for our trail',
      of: [
        trail,
        bucket(),
        bucketPolicy(
          trailWrites({
            Condition: { StringEquals: { 'aws:SourceArn': `arn:aws:cloudtrail:eu-west-1:${account}:trail/lake` } },
          }),
        ),
      ],
      holds: { isPublic: false, scoped: true },
    },
    {
      name: 'public',
      of: [trail, bucket(), bucketPolicy(statement('Allow', '*', 's3:GetObject', 'arn:aws:s3:::lake/*'))],
      holds: { isPublic: true },
    },
  ],
  directoryPolicy: kindCases(
    'AWS::S3Express::DirectoryBucket',
    'BucketName',
    'AWS::S3Express::BucketPolicy',
    's3express:CreateSession',
  ),
  tablePolicy: kindCases(
    'AWS::S3Tables::TableBucket',
    'TableBucketName',
    'AWS::S3Tables::TableBucketPolicy',
    's3tables:GetTableData',
  ),
};
