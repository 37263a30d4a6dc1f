/**
 * An account in moto, an implementation of AWS that nobody here wrote: made with the SDK, collected, compared. Skipped
 * where `.ci/moto/install` was not run. What moto is known to get wrong is left out, and said where.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Collected } from '../src/collect/record.js';
import { field, type Value } from '../src/model/value.js';
import { ask } from './support/aws-server/ask.js';
import type { Service } from './support/aws-server/operations.js';
import { collected } from './support/collecting.js';
import { IS_MOTO_INSTALLED, type Moto, startMoto } from './support/moto.js';

const REGIONS = ['eu-west-1', 'us-east-1'];
const ALL_FOUR = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};
const TLS_ONLY = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'TlsOnly',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::lake-raw', 'arn:aws:s3:::lake-raw/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
};
const BUCKET = { Bucket: 'lake-raw' };

type Step = readonly [Service, string, object, region?: string];

/** Moto's Object Lock echoes `Years: 0`, drops MFA Delete and EventBridge, and gives a rule of the lifecycle no id: none of them is here. */
const STEPS: readonly Step[] = [
  ['S3', 'CreateBucket', { Bucket: 'lake-bare' }],
  ['S3', 'CreateBucket', { ...BUCKET, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }, 'eu-west-1'],
  ['S3', 'PutBucketVersioning', { ...BUCKET, VersioningConfiguration: { Status: 'Enabled' } }, 'eu-west-1'],
  ['S3', 'PutPublicAccessBlock', { ...BUCKET, PublicAccessBlockConfiguration: ALL_FOUR }, 'eu-west-1'],
  ['S3', 'PutBucketPolicy', { ...BUCKET, Policy: JSON.stringify(TLS_ONLY) }, 'eu-west-1'],
  [
    'S3',
    'PutBucketEncryption',
    {
      ...BUCKET,
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/lake' } }],
      },
    },
    'eu-west-1',
  ],
  [
    'S3',
    'PutBucketOwnershipControls',
    { ...BUCKET, OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
    'eu-west-1',
  ],
  ['S3', 'PutBucketTagging', { ...BUCKET, Tagging: { TagSet: [{ Key: 'DataClass', Value: 'worm' }] } }, 'eu-west-1'],
  [
    'S3',
    'PutBucketLifecycleConfiguration',
    {
      ...BUCKET,
      LifecycleConfiguration: {
        Rules: [
          {
            ID: 'old',
            Status: 'Enabled',
            Filter: { Prefix: '' },
            NoncurrentVersionExpiration: { NoncurrentDays: 400 },
          },
        ],
      },
    },
    'eu-west-1',
  ],
  ['S3Control', 'PutPublicAccessBlock', { AccountId: '123456789012', PublicAccessBlockConfiguration: ALL_FOUR }],
  ['CloudTrail', 'CreateTrail', { Name: 'audit', S3BucketName: 'lake-bare', IsMultiRegionTrail: true }],
  ['CloudTrail', 'StartLogging', { Name: 'audit' }],
];

describe('moto', () => {
  if (!IS_MOTO_INSTALLED) {
    test.skip('is not installed here (.ci/moto/install needs Python)', () => {});
    return;
  }

  let moto: Moto;
  let all: readonly Collected[];
  const make = (service: Service, operation: string, input: object, region = 'us-east-1') =>
    ask(moto.url, service, operation, input, { region });

  beforeAll(async () => {
    moto = await startMoto();
    for (const step of STEPS) await make(...step);
    const { KeyMetadata } = (await make('KMS', 'CreateKey', {}, 'eu-west-1')) as {
      readonly KeyMetadata: { readonly KeyId: string };
    };
    await make('KMS', 'EnableKeyRotation', { KeyId: KeyMetadata.KeyId }, 'eu-west-1');
    await make('KMS', 'CreateAlias', { AliasName: 'alias/lake', TargetKeyId: KeyMetadata.KeyId }, 'eu-west-1');
    all = await collected(moto, { regions: REGIONS });
  }, 60_000);
  afterAll(() => moto?.close());

  const records = (type: string) => all.filter((each) => each.kind === 'record').filter((each) => each.type === type);
  const property = (type: string, identity: RegExp, name: string): Value | undefined =>
    field(records(type).find((each) => identity.test(each.identity))?.properties, name);

  test.each<[type: string, identity: RegExp, name: string, value: object | string | boolean | undefined]>([
    ['AWS::S3::Bucket', /^lake-raw$/, 'VersioningConfiguration', { Status: 'Enabled' }],
    ['AWS::S3::Bucket', /^lake-raw$/, 'PublicAccessBlockConfiguration', ALL_FOUR],
    ['AWS::S3::Bucket', /^lake-raw$/, 'OwnershipControls', { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] }],
    ['AWS::S3::Bucket', /^lake-raw$/, 'Tags', [{ Key: 'DataClass', Value: 'worm' }]],
    [
      'AWS::S3::Bucket',
      /^lake-raw$/,
      'BucketEncryption',
      {
        ServerSideEncryptionConfiguration: [
          {
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/lake' },
            BucketKeyEnabled: false,
          },
        ],
      },
    ],
    ['AWS::S3::BucketPolicy', /^lake-raw$/, 'PolicyDocument', TLS_ONLY],
    ['AWS::S3::Bucket', /^lake-bare$/, 'VersioningConfiguration', undefined],
    ['AWS::S3::Bucket', /^lake-bare$/, 'PublicAccessBlockConfiguration', undefined],
    ['AWS::S3::Bucket', /^lake-bare$/, 'LifecycleConfiguration', undefined],
    ['AWS::S3::AccountPublicAccessBlock', /^123456789012$/, 'BlockPublicPolicy', true],
    ['AWS::KMS::Key', /:key\//, 'EnableKeyRotation', true],
    ['AWS::KMS::Key', /:key\//, 'KeyState', 'Enabled'],
    ['AWS::CloudTrail::Trail', /\/audit$/, 'IsLogging', true],
    ['AWS::CloudTrail::Trail', /\/audit$/, 'IsMultiRegionTrail', true],
    ['AWS::CloudTrail::Trail', /\/audit$/, 'HomeRegion', 'us-east-1'],
  ])('%s %s has %s', (type, identity, name, value) => {
    expect(records(type).some((each) => identity.test(each.identity))).toBe(true);
    expect(property(type, identity, name)).toEqual(value);
  });

  test('every bucket has its region, the trail stands there once, the default VPCs are found', () => {
    expect(records('AWS::S3::Bucket').map(({ identity, region }) => [identity, region])).toEqual([
      ['lake-bare', 'us-east-1'],
      ['lake-raw', 'eu-west-1'],
    ]);
    expect(records('AWS::CloudTrail::Trail')).toHaveLength(1);
    expect(records('AWS::EC2::VPC').map(({ region }) => region)).toEqual(REGIONS);
  });

  test('what moto lacks is not taken for an answer', () => {
    // Event data stores, and table buckets in one region: moto answers with a page of HTML.
    const unread = all.flatMap((each) => (each.kind === 'unread' ? [`${each.operation} ${each.reason}`] : []));
    expect([...new Set(unread)].sort()).toEqual(['ListEventDataStores api-error', 'ListTableBuckets api-error']);
  });

  test('IAM decides call by call: what may not be read is unknown, with the permission that it needs', async () => {
    const keys = await moto.onlyAllow([
      's3:ListAllMyBuckets',
      's3:GetBucketLocation',
      's3:GetBucketVersioning',
      'ec2:DescribeRegions',
    ]);
    const seen = await collected(moto, { regions: REGIONS, keys });
    const buckets = seen.flatMap((each) => (each.kind === 'record' && each.type === 'AWS::S3::Bucket' ? [each] : []));
    expect(
      buckets.map(({ identity, calls }) => [identity, calls.GetBucketVersioning, calls.GetBucketEncryption]),
    ).toEqual([
      ['lake-bare', 'ok', 'access-denied'],
      ['lake-raw', 'ok', 'access-denied'],
    ]);
    for (const { properties } of buckets)
      expect(field(properties, 'BucketEncryption')).toMatchObject({
        reason: 'access-denied',
        detail: 's3:GetEncryptionConfiguration',
      });
  });
});
