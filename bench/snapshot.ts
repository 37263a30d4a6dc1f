import { closeSync, openSync, writeSync } from 'node:fs';
import vocabulary from '../src/vocabulary/calls.json' with { type: 'json' };
import { pick, seeded } from './random.js';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const AT = '2026-01-01T00:00:00Z';
const KEYS = 5;
const LOG_BUCKETS = 3;
const VPC = 'vpc-0a1b2c3d4e5f60718';
const ENDPOINT = 'vpce-0a1b2c3d4e5f60718';

/** Every call that there is for a bucket; a property that is left out below is one that the bucket does not have. */
const BUCKET_CALLS = Object.fromEntries(vocabulary['AWS::S3::Bucket'].map(({ operation }) => [operation, 'ok']));

/** Writes the snapshot of an account of that many buckets, with what surrounds them. */
export function writeSnapshot(path: string, buckets: number): void {
  const file = openSync(path, 'w');
  try {
    let held: string[] = [];
    for (const record of records(buckets)) {
      held.push(`${JSON.stringify(record)}\n`);
      if (held.length < 1000) continue;
      writeSync(file, held.join(''));
      held = [];
    }
    writeSync(file, held.join(''));
  } finally {
    closeSync(file);
  }
}

function* records(buckets: number): Iterable<object> {
  const random = seeded(buckets);
  const types = [
    'AWS::S3::Bucket',
    'AWS::S3::BucketPolicy',
    'AWS::KMS::Key',
    'AWS::CloudTrail::Trail',
    'AWS::EC2::VPC',
    'AWS::EC2::VPCEndpoint',
    'AWS::S3::AccountPublicAccessBlock',
    'AWS::::Account',
  ];
  yield {
    k: 'header',
    format: 'lakeproof-snapshot',
    version: 1,
    source: 'live',
    tool: 'lakeproof/0.1.0',
    startedAt: AT,
    caller: `arn:aws:sts::${ACCOUNT}:assumed-role/Audit/ci`,
    accounts: [{ account: ACCOUNT, partition: 'aws', regions: [REGION] }],
    collected: types,
    redaction: 'default',
  };
  const around = surroundings();
  yield* around;
  for (let index = 0; index < buckets; index++) {
    const name = index < LOG_BUCKETS ? logBucket(index) : `lake-${index.toString(36).padStart(5, '0')}-${ACCOUNT}`;
    yield bucket(name, index, random);
    yield bucketPolicy(name, policyOf(name, random()));
  }
  yield {
    k: 'footer',
    records: around.length + 2 * buckets,
    complete: Object.fromEntries(types.map((type) => [type, true])),
    errors: {},
  };
}

function surroundings(): readonly object[] {
  const account = record('AWS::::Account', `AWS::::Account/${ACCOUNT}`, ACCOUNT, {}, {});
  const flags = {
    BlockPublicAcls: false,
    BlockPublicPolicy: true,
    IgnorePublicAcls: false,
    RestrictPublicBuckets: true,
  };
  const block = record(
    'AWS::S3::AccountPublicAccessBlock',
    `AWS::S3::AccountPublicAccessBlock/${ACCOUNT}`,
    ACCOUNT,
    flags,
    { GetPublicAccessBlock: 'ok' },
  );
  const keys = Array.from({ length: KEYS }, (_, index) =>
    record(
      'AWS::KMS::Key',
      keyArn(index),
      keyArn(index),
      {
        KeyManager: 'CUSTOMER',
        KeySpec: 'SYMMETRIC_DEFAULT',
        Origin: 'AWS_KMS',
        Enabled: true,
        EnableKeyRotation: index > 0,
        RotationPeriodInDays: 365,
      },
      { ListKeys: 'ok', DescribeKey: 'ok', GetKeyRotationStatus: 'ok' },
    ),
  );
  const trailArn = `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/lake`;
  const trail = record(
    'AWS::CloudTrail::Trail',
    trailArn,
    trailArn,
    {
      TrailName: 'lake',
      S3BucketName: logBucket(0),
      IsMultiRegionTrail: true,
      EnableLogFileValidation: true,
      IsLogging: true,
      EventSelectors: [
        {
          ReadWriteType: 'All',
          IncludeManagementEvents: true,
          DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
        },
      ],
    },
    { DescribeTrails: 'ok', GetTrailStatus: 'ok', GetEventSelectors: 'ok' },
  );
  const vpc = record('AWS::EC2::VPC', `arn:aws:ec2:${REGION}:${ACCOUNT}:vpc/${VPC}`, VPC, {}, { DescribeVpcs: 'ok' });
  const endpoint = record(
    'AWS::EC2::VPCEndpoint',
    `arn:aws:ec2:${REGION}:${ACCOUNT}:vpc-endpoint/${ENDPOINT}`,
    ENDPOINT,
    { ServiceName: `com.amazonaws.${REGION}.s3`, VpcEndpointType: 'Gateway', VpcId: VPC },
    { DescribeVpcEndpoints: 'ok' },
  );
  return [account, block, ...keys, trail, vpc, endpoint];
}

function bucket(name: string, index: number, random: () => number): object {
  const encryption = pick(random, ['aws:kms', 'aws:kms', 'aws:kms', 'AES256']);
  const isLogged = index >= LOG_BUCKETS && random() < 0.9;
  const isRead = random() < 0.98;
  const properties = {
    BucketName: name,
    CreationDate: `20${10 + (index % 16)}-03-01T12:00:00Z`,
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: encryption,
            ...(encryption === 'AES256' ? {} : { KMSMasterKeyID: keyArn(Math.floor(random() * KEYS)) }),
          },
          BucketKeyEnabled: true,
        },
      ],
    },
    VersioningConfiguration: isRead
      ? { Status: random() < 0.95 ? 'Enabled' : 'Suspended', MfaDelete: 'Disabled' }
      : { $unknown: 'access-denied', detail: 's3:GetBucketVersioning' },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: random() < 0.97,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: random() < 0.97 ? 'BucketOwnerEnforced' : 'ObjectWriter' }] },
    ...(isLogged
      ? { LoggingConfiguration: { DestinationBucketName: logBucket(index % LOG_BUCKETS), LogFilePrefix: `${name}/` } }
      : {}),
    LifecycleConfiguration: {
      Rules: [
        { Id: 'noncurrent', Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 + (index % 5) * 30 } },
        {
          Id: 'archive',
          Status: 'Enabled',
          Prefix: 'raw/',
          Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }],
        },
      ],
    },
    Tags: [
      { Key: 'DataClass', Value: pick(random, ['raw', 'curated', 'curated', 'worm']) },
      { Key: 'Owner', Value: `team-${index % 400}` },
      { Key: 'CostCenter', Value: String(10_000 + (index % 90)) },
    ],
  };
  const calls = { ...BUCKET_CALLS, ...(isRead ? {} : { GetBucketVersioning: 'access-denied' }) };
  return record('AWS::S3::Bucket', `arn:aws:s3:::${name}`, name, properties, calls);
}

/** Its own policy for every bucket: most are alike but for the name, one in a thousand names buckets by a pattern. */
function policyOf(name: string, random: number): readonly object[] {
  const arn = `arn:aws:s3:::${name}`;
  const statement = (Sid: string, more: object) => ({
    Sid,
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    ...more,
  });
  const tls = statement('OnlyOverTls', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
  const lake = statement('OnlyFromTheLake', { Condition: { StringNotEquals: { 'aws:SourceVpce': ENDPOINT } } });
  const readers = statement('Readers', { Effect: 'Allow', Action: 's3:GetObject', Principal: { AWS: ACCOUNT } });
  if (random < 0.001) return [tls, { ...lake, Resource: ['arn:aws:s3:::lake-*'] }, readers];
  if (random < 0.05) return [{ ...readers, Principal: '*' }];
  return random < 0.3 ? [tls] : [tls, lake, readers];
}

function bucketPolicy(name: string, statements: readonly object[]): object {
  const properties = { Bucket: name, PolicyDocument: { Version: '2012-10-17', Statement: statements } };
  return record('AWS::S3::BucketPolicy', `AWS::S3::BucketPolicy/${ACCOUNT}/${name}`, name, properties, {
    GetBucketPolicy: 'ok',
  });
}

function record(t: string, id: string, identity: string, p: object, calls: object): object {
  const region = t === 'AWS::::Account' || t === 'AWS::S3::AccountPublicAccessBlock' ? {} : { region: REGION };
  return { k: 'r', t, id, identity, acct: ACCOUNT, ...region, partition: 'aws', at: AT, p, calls };
}

function logBucket(index: number): string {
  return `lake-logs-${index}-${ACCOUNT}`;
}

function keyArn(index: number): string {
  return `arn:aws:kms:${REGION}:${ACCOUNT}:key/0000000${index}-0f0f-4a4a-9b9b-000000000000`;
}
