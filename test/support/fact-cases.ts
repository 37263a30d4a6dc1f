import type { Params } from '../../src/model/fact.js';
import { refHole, secretHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Perimeter } from '../../src/model/perimeter.js';
import { mapOf, type Value } from '../../src/model/value.js';
import { BUCKET_KIND_CASES } from './fact-cases-bucket-kinds.js';
import { BUCKET_CASES } from './fact-cases-buckets.js';
import { COPY_CASES } from './fact-cases-copies.js';
import { DATA_EVENT_CASES } from './fact-cases-data-events.js';
import { LIFECYCLE_CASES } from './fact-cases-lifecycle.js';
import { NETWORK_CASES } from './fact-cases-network.js';
import { REACH_CASES } from './fact-cases-reach.js';
import { TRAIL_CASES } from './fact-cases-trails.js';
import type { Described } from './facts-of.js';

/** What a fact makes of the first resource, in words, and its whole value. */
export interface FactCase {
  readonly name: string;
  readonly of: readonly [Described, ...Described[]];
  readonly params?: Params;
  /** What differs from the default perimeter. */
  readonly perimeter?: Partial<Perimeter>;
  readonly is: Value;
}

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/0f0f';

const bucket = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const key = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::KMS::Key',
  properties,
  ...rest,
});
const encrypted = (byDefault: Value, ...more: Value[]): Described =>
  bucket({
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: byDefault }, ...more] },
  });
const withKey = (id: Value) => encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: id });
const kms = (keyManager: Value, keyId?: Value): Value => ({
  encrypted: true,
  algorithm: 'aws:kms',
  keyManager,
  ...(keyId === undefined ? {} : { keyId }),
});
const elsewhere = unknownHole('outside-this-scan', 'the key that KMSMasterKeyID names');
const second = refHole('t.yaml#R1');

const retention = (value: Value, on: Value = true): Described =>
  bucket({ ObjectLockEnabled: on, ObjectLockConfiguration: { Rule: { DefaultRetention: value } } });
const notLocked: Value = { enabled: false, modes: [] };

const flags = (value: Value): Value => ({
  blockPublicAcls: value,
  ignorePublicAcls: value,
  blockPublicPolicy: value,
  restrictPublicBuckets: value,
});
const allFlags = (value: Value) => ({
  BlockPublicAcls: value,
  IgnorePublicAcls: value,
  BlockPublicPolicy: value,
  RestrictPublicBuckets: value,
});
const block = (value: Value) => bucket({ PublicAccessBlockConfiguration: allFlags(value) });
const account = (value: Value, rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::AccountPublicAccessBlock',
  properties: allFlags(value),
  ...rest,
});
const elsewhereAccount = { account: '444455556666', region: 'eu-west-1', partition: 'aws' };

const logsTo = (name: Value, rest: Partial<Described> = {}) =>
  bucket({ LoggingConfiguration: { DestinationBucketName: name } }, rest);
const target = (isTarget: Value, receivesFromOthers: Value, receivesItsOwn: Value): Value => ({
  isTarget,
  receivesFromOthers,
  receivesItsOwn,
});

const symmetric = { KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS', KeyManager: 'CUSTOMER' };
const turning = { EnableKeyRotation: true, RotationPeriodInDays: 365 };
const rotation = (supported: Value): Value => ({ supported, enabled: true, periodDays: 365 });

/** By the fact's name. */
export const FACT_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  ...BUCKET_KIND_CASES,
  ...BUCKET_CASES,
  ...COPY_CASES,
  ...REACH_CASES,
  ...LIFECYCLE_CASES,
  ...DATA_EVENT_CASES,
  ...NETWORK_CASES,
  ...TRAIL_CASES,
  encryption: [
    {
      name: 'SSE-S3 has no key',
      of: [encrypted({ SSEAlgorithm: 'AES256' })],
      is: { encrypted: true, algorithm: 'AES256' },
    },
    { name: 'KMS without a key uses aws/s3', of: [encrypted({ SSEAlgorithm: 'aws:kms' })], is: kms('aws') },
    { name: 'alias/aws/s3 by name', of: [withKey('alias/aws/s3')], is: kms('aws', 'alias/aws/s3') },
    {
      name: 'alias/aws/s3 by ARN',
      of: [withKey('arn:aws:kms:eu-west-1:111122223333:alias/aws/s3')],
      is: kms('aws', 'arn:aws:kms:eu-west-1:111122223333:alias/aws/s3'),
    },
    {
      name: 'alias/aws/s3 by an ARN of which only the end is known',
      of: [withKey(textOf(['arn:aws:kms:', parameter, ':alias/aws/s3']))],
      is: kms('aws', textOf(['arn:aws:kms:', parameter, ':alias/aws/s3'])),
    },
    {
      name: 'an alias that only looks like it',
      of: [withKey('alias/my/alias/aws/s3')],
      is: kms(elsewhere, 'alias/my/alias/aws/s3'),
    },
    { name: 'a declared key', of: [withKey(second), key({ KeyManager: 'CUSTOMER' })], is: kms('customer', second) },
    {
      name: 'a replica',
      of: [withKey(second), { type: 'AWS::KMS::ReplicaKey', properties: {} }],
      is: kms('customer', second),
    },
    {
      name: 'a declared alias',
      of: [withKey(second), { type: 'AWS::KMS::Alias', properties: { AliasName: parameter } }],
      is: kms('customer', second),
    },
    {
      name: 'an alias of the same name',
      of: [withKey('alias/lake'), { type: 'AWS::KMS::Alias', properties: { AliasName: 'alias/lake' } }],
      is: kms('customer', 'alias/lake'),
    },
    {
      name: 'a recorded key of AWS',
      of: [withKey(ARN), key({ KeyManager: 'AWS' }, { id: ARN, recorded: true })],
      is: kms('aws', ARN),
    },
    {
      name: 'a recorded key of the customer',
      of: [withKey('0f0f'), key({ KeyManager: 'CUSTOMER' }, { id: ARN, recorded: true })],
      is: kms('customer', '0f0f'),
    },
    {
      name: 'a recorded key that was not read',
      of: [withKey(ARN), key({ KeyManager: denied }, { id: ARN, recorded: true })],
      is: kms(denied, ARN),
    },
    { name: 'a key that the root lacks', of: [withKey(ARN)], is: kms(elsewhere, ARN) },
    { name: 'something that is no key', of: [withKey(second), bucket({})], is: kms(elsewhere, second) },
    { name: 'a parameter', of: [withKey(parameter)], is: kms(parameter, parameter) },
    {
      name: 'a secret parameter',
      of: [withKey(secretHole())],
      is: kms(unknownHole('unresolved-function', 'a secret, which is never read'), secretHole()),
    },
    {
      name: 'a literal where the only key has an unknown name',
      of: [withKey('alias/lake'), { type: 'AWS::KMS::Alias', properties: { AliasName: parameter } }],
      is: kms(parameter, 'alias/lake'),
    },
    {
      name: 'an unknown algorithm hides who manages the key',
      of: [encrypted({ SSEAlgorithm: parameter, KMSMasterKeyID: ARN })],
      is: { encrypted: true, algorithm: parameter, keyManager: parameter, keyId: ARN },
    },
    {
      name: 'two rules',
      of: [encrypted({ SSEAlgorithm: 'AES256' }, {})],
      is: Object.fromEntries([
        ['encrypted', true],
        ...['algorithm', 'keyManager', 'keyId', 'bucketKey', 'blockedTypes'].map((name) => [
          name,
          unknownHole('analysis-limit', '2 encryption rules where S3 takes one'),
        ]),
      ]) as Value,
    },
    { name: 'an account that reported none', of: [bucket({}, { recorded: true })], is: { encrypted: false } },
    {
      name: 'an account that was not read',
      of: [bucket({ BucketEncryption: denied }, { recorded: true })],
      is: {
        encrypted: denied,
        algorithm: denied,
        keyManager: denied,
        keyId: denied,
        bucketKey: denied,
        blockedTypes: denied,
      },
    },
  ],
  objectLock: [
    { name: 'off', of: [bucket({ ObjectLockEnabled: false })], is: notLocked },
    {
      name: 'on, without a default retention',
      of: [bucket({ ObjectLockEnabled: true })],
      is: { enabled: true, modes: [] },
    },
    {
      name: 'on by its configuration',
      of: [bucket({ ObjectLockEnabled: false, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } })],
      is: { enabled: true, modes: [] },
    },
    {
      name: 'COMPLIANCE satisfies both demands; a year is 365 days',
      of: [retention({ Mode: 'COMPLIANCE', Years: 2 })],
      is: { enabled: true, mode: 'COMPLIANCE', modes: ['COMPLIANCE', 'GOVERNANCE'], retentionDays: 730 },
    },
    {
      name: 'GOVERNANCE satisfies only itself',
      of: [retention({ Mode: 'GOVERNANCE', Days: 30 })],
      is: { enabled: true, mode: 'GOVERNANCE', modes: ['GOVERNANCE'], retentionDays: 30 },
    },
    {
      name: 'a retention without a lock does nothing',
      of: [retention({ Mode: 'COMPLIANCE', Days: 30 }, false)],
      is: notLocked,
    },
    {
      name: 'a retention under an unknown lock is unknown',
      of: [retention({ Mode: 'COMPLIANCE', Days: 30 }, parameter)],
      is: { enabled: parameter, mode: parameter, modes: parameter, retentionDays: parameter },
    },
    {
      name: 'days and years together',
      of: [retention({ Mode: 'COMPLIANCE', Days: 30, Years: 1 })],
      is: {
        enabled: true,
        mode: 'COMPLIANCE',
        modes: ['COMPLIANCE', 'GOVERNANCE'],
        retentionDays: unknownHole('analysis-limit', 'both Days and Years where S3 takes one'),
      },
    },
    {
      name: 'unknown days',
      of: [retention({ Mode: parameter, Days: denied })],
      is: { enabled: true, mode: parameter, modes: parameter, retentionDays: denied },
    },
  ],
  versioning: [
    { name: 'never versioned', of: [bucket({ ObjectLockEnabled: false })], is: {} },
    {
      name: 'suspended',
      of: [bucket({ VersioningConfiguration: { Status: 'Suspended' } })],
      is: { status: 'Suspended' },
    },
    { name: 'on by Object Lock', of: [bucket({ ObjectLockEnabled: true })], is: { status: 'Enabled' } },
    { name: 'perhaps on by Object Lock', of: [bucket({ ObjectLockEnabled: parameter })], is: { status: parameter } },
    { name: 'unknown', of: [bucket({ VersioningConfiguration: { Status: parameter } })], is: { status: parameter } },
  ],
  publicAccess: [
    { name: 'the bucket alone', of: [block(true)], is: flags(true) },
    { name: 'neither', of: [bucket({})], is: {} },
    { name: 'the account makes up for the bucket', of: [block(false), account(true)], is: flags(true) },
    {
      name: 'the account makes up for what is unknown at the bucket',
      of: [block(parameter), account(true)],
      is: flags(true),
    },
    { name: 'the bucket makes up for an unread account', of: [block(true), account(denied)], is: flags(true) },
    { name: 'both off', of: [block(false), account(false)], is: flags(false) },
    { name: 'an unread account leaves it open', of: [block(false), account(denied)], is: flags(denied) },
    {
      name: 'another account does not count',
      of: [
        bucket({}, { scope: { ...elsewhereAccount, account: '111122223333' } }),
        account(true, { scope: elsewhereAccount }),
      ],
      is: {},
    },
    {
      name: 'an account that may be this one leaves it open',
      of: [block(false), account(true, { scope: elsewhereAccount })],
      is: flags(unknownHole('parameter', 'AWS::AccountId')),
    },
    {
      name: 'an account whose setting may not exist',
      of: [block(false), account(true, { exists: denied })],
      is: flags(denied),
    },
  ],
  logTarget: [
    { name: 'nobody logs', of: [bucket({}), bucket({})], is: target(false, false, false) },
    { name: 'another bucket logs here', of: [bucket({}), logsTo(refHole('t.yaml#R0'))], is: target(true, true, false) },
    { name: 'by name', of: [bucket({ BucketName: 'logs' }), logsTo('logs')], is: target(true, true, false) },
    {
      name: 'another bucket logs elsewhere',
      of: [bucket({ BucketName: 'logs' }), logsTo('other')],
      is: target(false, false, false),
    },
    {
      name: 'another bucket logs to a name that may be this one',
      of: [bucket({ BucketName: textOf([parameter, '-logs']) }), logsTo('lake-logs')],
      is: target(parameter, parameter, false),
    },
    {
      name: 'another bucket may log here',
      of: [bucket({}), logsTo(parameter)],
      is: target(parameter, parameter, false),
    },
    {
      name: 'another bucket was not read',
      of: [bucket({}), bucket({ LoggingConfiguration: denied })],
      is: target(denied, denied, false),
    },
    { name: 'it logs to itself', of: [bucket({ LoggingConfiguration: {} })], is: target(true, false, true) },
    { name: 'it logs to itself by reference', of: [logsTo(refHole('t.yaml#R0'))], is: target(true, false, true) },
    { name: 'it may log to itself', of: [logsTo(parameter)], is: target(parameter, false, parameter) },
    {
      name: 'it logs to itself, and another may',
      of: [bucket({ LoggingConfiguration: {} }), logsTo(parameter)],
      is: target(true, parameter, true),
    },
    {
      name: 'a bucket that may not exist logs here',
      of: [bucket({}), logsTo(refHole('t.yaml#R0'), { exists: denied })],
      is: target(denied, denied, false),
    },
    {
      name: 'it was not read whether it logs',
      of: [bucket({ LoggingConfiguration: denied })],
      is: target(denied, false, denied),
    },
  ],
  ownership: [
    {
      name: 'declared',
      of: [bucket({ OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } })],
      is: { objects: 'ObjectWriter' },
    },
    { name: 'not declared', of: [bucket({})], is: {} },
    { name: 'unknown', of: [bucket({ OwnershipControls: denied })], is: { objects: denied } },
    {
      name: 'two rules',
      of: [
        bucket({
          OwnershipControls: {
            Rules: [{ ObjectOwnership: 'ObjectWriter' }, { ObjectOwnership: 'BucketOwnerEnforced' }],
          },
        }),
      ],
      is: { objects: unknownHole('analysis-limit', '2 ownership rules where S3 takes one') },
    },
  ],
  tags: [
    { name: 'none', of: [bucket({})], is: {} },
    {
      name: 'by key',
      of: [
        bucket({
          Tags: [
            { Key: 'DataClass', Value: 'worm' },
            { Key: '__proto__', Value: parameter },
          ],
        }),
      ],
      is: mapOf([
        ['DataClass', 'worm'],
        ['__proto__', parameter],
      ]),
    },
    { name: 'an unknown list', of: [bucket({ Tags: denied })], is: denied },
    {
      name: 'an unknown key may be any',
      of: [
        bucket({
          Tags: [
            { Key: 'DataClass', Value: 'worm' },
            { Key: parameter, Value: 'x' },
          ],
        }),
      ],
      is: parameter,
    },
    { name: 'an unknown tag may be any', of: [bucket({ Tags: [parameter] })], is: parameter },
  ],
  keyRotation: [
    { name: 'a symmetric key of the customer', of: [key({ ...symmetric, ...turning })], is: rotation(true) },
    { name: 'an asymmetric key', of: [key({ ...symmetric, ...turning, KeySpec: 'RSA_2048' })], is: rotation(false) },
    { name: 'imported material', of: [key({ ...symmetric, ...turning, Origin: 'EXTERNAL' })], is: rotation(false) },
    { name: "AWS's own key", of: [key({ ...symmetric, ...turning, KeyManager: 'AWS' })], is: rotation(false) },
    { name: 'not read', of: [key({ ...symmetric, ...turning, KeyManager: denied })], is: rotation(denied) },
    {
      name: 'not read, but imported anyway',
      of: [key({ ...symmetric, ...turning, KeyManager: denied, Origin: 'EXTERNAL' })],
      is: rotation(false),
    },
    {
      name: 'an unknown spec',
      of: [key({ ...symmetric, ...turning, KeySpec: textOf(['RSA_', parameter]) })],
      is: rotation(parameter),
    },
  ],
};
