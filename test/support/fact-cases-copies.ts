import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');
const elsewhere = unknownHole('outside-this-scan', 'the bucket that objects are replicated to');
const accountId = unknownHole('parameter', 'AWS::AccountId');
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

/** Facts about the copies of a bucket's data. */
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
};
