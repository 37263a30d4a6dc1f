import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-cases.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');
const elsewhere = unknownHole('outside-this-scan', 'the bucket that objects are replicated to');
const accountId = unknownHole('parameter', 'AWS::AccountId');
const region = unknownHole('parameter', 'AWS::Region');
const second = refHole('t.yaml#R1', 'Arn');

const bucket = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const scope = (account: string, at: string) => ({ scope: { account, region: at, partition: 'aws' } });
const ireland = scope('111122223333', 'eu-west-1');
const replicating = (...rules: Value[]) => bucket({ ReplicationConfiguration: { Rules: rules } });
const to = (
  name: Value,
  destination: { readonly [key: string]: Value } = {},
  rest: { readonly [key: string]: Value } = {},
): Value => ({
  Status: 'Enabled',
  Destination: { Bucket: name, ...destination },
  ...rest,
});
const replica = (value: Partial<{ [key: string]: Value }>): Value => ({
  enabled: true,
  crossRegion: false,
  crossAccount: false,
  kmsObjects: false,
  handsOver: true,
  ...value,
});

const oneZone = (rest: { readonly [key: string]: Value } = {}): Value => ({
  Status: 'Enabled',
  Transitions: [{ StorageClass: 'ONEZONE_IA', TransitionInDays: 30 }],
  ...rest,
});
const aging = (rule: Value, ...copies: Value[]) =>
  bucket({ LifecycleConfiguration: { Rules: [rule] }, ReplicationConfiguration: { Rules: copies } });

const kms = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/aws/s3' };
const encrypted = (byDefault: Value): Described['properties'] => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: byDefault }] },
});
const closed: Value = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};
const sourceOf = (name: Value, properties: Described['properties'] = {}): Described =>
  bucket({ ...properties, ReplicationConfiguration: { Rules: [to(name)] } });
const as = (encryption: Value, versioning: Value, objectLock: Value, publicAccess: Value): Value => ({
  encryption,
  versioning,
  objectLock,
  publicAccess,
});

const AUDITED = [
  'EncryptionStatus',
  'ObjectLockMode',
  'ObjectLockRetainUntilDate',
  'ObjectLockLegalHoldStatus',
  'ChecksumAlgorithm',
];
const listing = (destination: Value, rest: { readonly [key: string]: Value } = {}): Value => ({
  Enabled: true,
  OptionalFields: AUDITED,
  Destination: destination,
  ...rest,
});
const inventories = (...configurations: Value[]) => bucket({ InventoryConfigurations: configurations });

const telling = (notifications: Value, rest: Partial<Described> = {}) =>
  bucket({ NotificationConfiguration: notifications }, rest);
const queue = (name: Value): Value => ({ QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: name }] });
const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:events';
const FOREIGN = 'arn:aws:sqs:eu-west-1:999988887777:events';

const regions = { regions: ['eu-west-1', 'eu-central-1'] };
const pointOf = (...names: Value[]): Described => ({
  type: 'AWS::S3::MultiRegionAccessPoint',
  properties: { Regions: names.map((name) => ({ Bucket: name })) },
});

/** Facts about the copies of a bucket's data, and about who hears of it. */
export const COPY_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  replication: [
    {
      name: 'none',
      of: [bucket({})],
      is: { enabled: false, crossRegion: false, crossAccount: false, kmsObjects: true, handsOver: true },
    },
    {
      name: 'a disabled rule is none',
      of: [replicating({ Status: 'Disabled', Destination: { Bucket: second } }), bucket({})],
      is: { enabled: false, crossRegion: false, crossAccount: false, kmsObjects: true, handsOver: true },
    },
    { name: 'to a bucket of the same stack', of: [replicating(to(second)), bucket({})], is: replica({}) },
    {
      name: 'by the name in an ARN whose partition is unknown',
      of: [
        replicating(to(textOf(['arn:', unknownHole('parameter', 'AWS::Partition'), ':s3:::', refHole('t.yaml#R1')]))),
        bucket({}),
      ],
      is: replica({}),
    },
    {
      name: 'to another Region',
      of: [
        { ...replicating(to('arn:aws:s3:::copy')), ...ireland },
        bucket({ BucketName: 'copy' }, scope('111122223333', 'us-east-1')),
      ],
      is: replica({ crossRegion: true }),
    },
    {
      name: 'to another account',
      of: [
        { ...replicating(to('arn:aws:s3:::copy')), ...ireland },
        bucket({ BucketName: 'copy' }, scope('444455556666', 'eu-west-1')),
      ],
      is: replica({ crossAccount: true, handsOver: false }),
    },
    {
      name: 'to another account, whose bucket has no ACLs',
      of: [
        { ...replicating(to('arn:aws:s3:::copy')), ...ireland },
        bucket(
          { BucketName: 'copy', OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
          scope('444455556666', 'eu-west-1'),
        ),
      ],
      is: replica({ crossAccount: true }),
    },
    {
      name: 'to another account, handing over',
      of: [
        {
          ...replicating(
            to('arn:aws:s3:::copy', { Account: '444455556666', AccessControlTranslation: { Owner: 'Destination' } }),
          ),
          ...ireland,
        },
      ],
      is: replica({ crossRegion: elsewhere, crossAccount: true }),
    },
    {
      name: 'to a bucket that the root lacks',
      of: [replicating(to('arn:aws:s3:::copy')), bucket({})],
      is: replica({ crossRegion: elsewhere, crossAccount: elsewhere, handsOver: elsewhere }),
    },
    {
      name: 'to a bucket that the root lacks, of the own account',
      of: [replicating(to('arn:aws:s3:::copy', { Account: accountId }))],
      is: replica({ crossRegion: elsewhere }),
    },
    {
      name: 'to what is no bucket',
      of: [replicating(to('arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-0/accesspoint/a'))],
      is: replica({ crossRegion: elsewhere, crossAccount: elsewhere, handsOver: elsewhere }),
    },
    {
      name: 'objects under KMS, with a key',
      of: [
        replicating(
          to(
            second,
            { EncryptionConfiguration: { ReplicaKmsKeyID: 'k' } },
            {
              SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' } },
            },
          ),
        ),
        bucket({}),
      ],
      is: replica({ kmsObjects: true }),
    },
    {
      name: 'objects under KMS, without a key',
      of: [
        replicating(to(second, {}, { SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' } } })),
        bucket({}),
      ],
      is: replica({}),
    },
    {
      name: 'an unknown status',
      of: [replicating({ Status: parameter, Destination: { Bucket: second } }), bucket({})],
      is: replica({ enabled: parameter, kmsObjects: parameter }),
    },
    {
      name: 'not read',
      of: [bucket({ ReplicationConfiguration: denied }, { recorded: true })],
      is: { enabled: denied, crossRegion: denied, crossAccount: denied, kmsObjects: denied, handsOver: denied },
    },
  ],
  replicaTargets: [
    { name: 'none', of: [bucket({})], is: as(true, true, true, true) },
    { name: 'as bare as its source', of: [sourceOf(second), bucket({})], is: as(true, true, true, true) },
    {
      name: 'weaker in everything',
      of: [
        sourceOf(second, {
          ...encrypted(kms),
          VersioningConfiguration: { Status: 'Enabled' },
          ObjectLockEnabled: true,
          PublicAccessBlockConfiguration: closed,
        }),
        bucket({
          ...encrypted({ SSEAlgorithm: 'AES256' }),
          VersioningConfiguration: { Status: 'Suspended' },
          ObjectLockEnabled: false,
        }),
      ],
      is: as(false, false, false, false),
    },
    {
      name: 'stronger than its source',
      of: [
        sourceOf(second, encrypted({ SSEAlgorithm: 'AES256' })),
        bucket({ ...encrypted(kms), PublicAccessBlockConfiguration: closed }),
      ],
      is: as(true, true, true, true),
    },
    {
      name: 'one layer for two',
      of: [sourceOf(second, encrypted({ ...kms, SSEAlgorithm: 'aws:kms:dsse' })), bucket(encrypted(kms))],
      is: as(false, true, true, true),
    },
    {
      name: 'an unknown algorithm',
      of: [sourceOf(second, encrypted(kms)), bucket(encrypted({ SSEAlgorithm: parameter }))],
      is: as(parameter, true, true, true),
    },
    {
      name: 'a target that the root lacks',
      of: [sourceOf('arn:aws:s3:::copy')],
      is: as(elsewhere, elsewhere, elsewhere, elsewhere),
    },
    {
      name: 'a parameter',
      of: [sourceOf(parameter), bucket({})],
      is: as(parameter, parameter, parameter, parameter),
    },
  ],
  singleZone: [
    { name: 'no lifecycle', of: [bucket({})], is: { onlyCopy: false } },
    {
      name: 'another class',
      of: [aging({ Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 30 }] })],
      is: { onlyCopy: false },
    },
    { name: 'one zone alone', of: [aging(oneZone())], is: { onlyCopy: true } },
    { name: 'a disabled rule', of: [aging(oneZone({ Status: 'Disabled' }))], is: { onlyCopy: false } },
    {
      name: 'old versions',
      of: [
        aging({
          Status: 'Enabled',
          NoncurrentVersionTransition: { StorageClass: 'ONEZONE_IA', TransitionInDays: 30 },
        }),
      ],
      is: { onlyCopy: true },
    },
    { name: 'replicated', of: [aging(oneZone(), to('arn:aws:s3:::copy'))], is: { onlyCopy: false } },
    {
      name: 'replicated into one zone again',
      of: [aging(oneZone(), to('arn:aws:s3:::copy', { StorageClass: 'ONEZONE_IA' }))],
      is: { onlyCopy: true },
    },
    {
      name: 'replicated under the same prefix',
      of: [aging(oneZone({ Prefix: 'raw/2024/' }), to('arn:aws:s3:::copy', {}, { Filter: { Prefix: 'raw/' } }))],
      is: { onlyCopy: false },
    },
    {
      name: 'replicated under another prefix',
      of: [aging(oneZone(), to('arn:aws:s3:::copy', {}, { Filter: { And: { Prefix: 'raw/' } } }))],
      is: { onlyCopy: true },
    },
    {
      name: 'replicated where tagged',
      of: [aging(oneZone(), to('arn:aws:s3:::copy', {}, { Filter: { TagFilter: { Key: 'a', Value: 'b' } } }))],
      is: { onlyCopy: true },
    },
    {
      name: 'perhaps replicated',
      of: [aging(oneZone(), { Status: parameter, Destination: { Bucket: 'arn:aws:s3:::copy' } })],
      is: { onlyCopy: parameter },
    },
    { name: 'an unknown lifecycle', of: [bucket({ LifecycleConfiguration: denied })], is: { onlyCopy: denied } },
  ],
  inventory: [
    { name: 'none', of: [bucket({})], is: { complete: false } },
    {
      name: 'complete, to a bucket of the stack',
      of: [inventories(listing({ BucketArn: second })), bucket({})],
      is: { complete: true, fields: AUDITED, ours: true },
    },
    {
      name: 'the complete one of two',
      of: [
        inventories(listing({ BucketArn: second }, { OptionalFields: ['Size'] }), listing({ BucketArn: second })),
        bucket({}),
      ],
      is: { complete: true, fields: AUDITED, ours: true },
    },
    {
      name: 'without the fields',
      of: [inventories(listing({ BucketArn: second }, { OptionalFields: ['Size'] })), bucket({})],
      is: { complete: false, fields: ['Size'], ours: true },
    },
    {
      name: 'of a part',
      of: [inventories(listing({ BucketArn: second }, { Prefix: 'raw/' })), bucket({})],
      is: { complete: false, fields: AUDITED, prefix: 'raw/', ours: true },
    },
    {
      name: 'disabled',
      of: [inventories(listing({ BucketArn: second }, { Enabled: false })), bucket({})],
      is: { complete: false },
    },
    {
      name: 'to a bucket whose account is named',
      of: [inventories(listing({ BucketArn: 'arn:aws:s3:::reports', BucketAccountId: accountId }))],
      is: { complete: true, fields: AUDITED, ours: true },
    },
    {
      name: "to somebody else's bucket",
      of: [inventories(listing({ BucketArn: 'arn:aws:s3:::reports', BucketAccountId: '999988887777' }))],
      perimeter: { accounts: ['111122223333'] },
      is: { complete: false, fields: AUDITED, ours: false },
    },
    {
      name: 'to a bucket that the root lacks',
      of: [inventories(listing({ BucketArn: 'arn:aws:s3:::reports' }))],
      is: {
        complete: unknownHole('outside-this-scan', 'the bucket that receives the inventory'),
        fields: AUDITED,
        ours: unknownHole('outside-this-scan', 'the bucket that receives the inventory'),
      },
    },
    { name: 'not read', of: [bucket({ InventoryConfigurations: denied })], is: { complete: denied } },
    {
      name: 'an unknown configuration',
      of: [inventories(parameter)],
      is: { complete: parameter, fields: parameter, prefix: parameter, ours: parameter },
    },
  ],
  notificationTargets: [
    { name: 'none', of: [bucket({})], is: { trusted: true } },
    {
      name: 'EventBridge',
      of: [telling({ EventBridgeConfiguration: { EventBridgeEnabled: true } })],
      is: { trusted: true },
    },
    {
      name: 'a queue of the stack',
      of: [telling(queue(second)), { type: 'AWS::SQS::Queue', properties: {} }],
      is: { trusted: true },
    },
    {
      name: 'an alias of a function of the stack',
      of: [
        telling({ LambdaConfigurations: [{ Event: 's3:*', Function: textOf([second, ':live']) }] }),
        { type: 'AWS::Lambda::Function', properties: {} },
      ],
      is: { trusted: true },
    },
    {
      name: 'the account that the stack is in',
      of: [telling(queue(textOf(['arn:aws:sqs:', region, ':', accountId, ':events'])))],
      is: { trusted: true },
    },
    { name: 'the own account', of: [telling(queue(QUEUE), ireland)], is: { trusted: true } },
    {
      name: 'a foreign account',
      of: [telling(queue(FOREIGN), ireland)],
      is: { trusted: false, foreign: [FOREIGN] },
    },
    {
      name: 'an account of the perimeter',
      of: [telling(queue(FOREIGN), ireland)],
      perimeter: { accounts: ['999988887777'] },
      is: { trusted: true },
    },
    {
      name: 'an account of the organization',
      of: [telling(queue(FOREIGN), ireland)],
      perimeter: { organizationAccounts: ['999988887777'] },
      is: { trusted: true },
    },
    {
      name: 'outside the perimeter, from an account that is not known',
      of: [telling(queue(FOREIGN))],
      perimeter: { accounts: ['111122223333'] },
      is: { trusted: false, foreign: [FOREIGN] },
    },
    { name: 'from an account that is not known', of: [telling(queue(QUEUE))], is: { trusted: accountId } },
    { name: 'a parameter', of: [telling(queue(parameter))], is: { trusted: parameter } },
    {
      name: 'something that is no ARN',
      of: [telling(queue('events'))],
      is: { trusted: unknownHole('unresolved-function', 'the account of events, which is no ARN') },
    },
    { name: 'not read', of: [telling(denied)], is: { trusted: denied } },
  ],
  residency: [
    { name: 'inside', of: [bucket({}, ireland)], params: regions, is: { inside: true } },
    {
      name: 'outside',
      of: [bucket({}, scope('111122223333', 'us-east-1'))],
      params: regions,
      is: { inside: false, outside: ['us-east-1'] },
    },
    { name: 'nobody knows where', of: [bucket({})], params: regions, is: { inside: region } },
    {
      name: 'a copy outside decides',
      of: [replicating(to('arn:aws:s3:::copy')), bucket({ BucketName: 'copy' }, scope('111122223333', 'us-east-1'))],
      params: regions,
      is: { inside: false, outside: ['us-east-1'] },
    },
    {
      name: 'a copy that the root lacks',
      of: [{ ...replicating(to('arn:aws:s3:::copy')), ...ireland }],
      params: regions,
      is: { inside: elsewhere },
    },
    {
      name: 'a peer outside',
      of: [
        bucket({ BucketName: 'lake' }, ireland),
        pointOf('lake', 'peer'),
        bucket({ BucketName: 'peer' }, scope('111122223333', 'us-east-1')),
      ],
      params: regions,
      is: { inside: false, outside: ['us-east-1'] },
    },
    {
      name: 'an access point that leads elsewhere',
      of: [bucket({ BucketName: 'lake' }, ireland), pointOf('one', 'other')],
      params: regions,
      is: { inside: true },
    },
    {
      name: 'a peer that the root lacks',
      of: [bucket({ BucketName: 'lake' }, ireland), pointOf('lake', 'peer')],
      params: regions,
      is: { inside: unknownHole('outside-this-scan', 'a bucket of the Multi-Region Access Point') },
    },
    {
      name: 'an access point that may lead here',
      of: [
        bucket({ BucketName: 'lake' }, ireland),
        pointOf(parameter, 'peer'),
        bucket({ BucketName: 'peer' }, scope('111122223333', 'us-east-1')),
      ],
      params: regions,
      is: { inside: parameter },
    },
  ],
};
