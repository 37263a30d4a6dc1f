import { refHole, secretHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

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
const symmetric = { KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS', KeyManager: 'CUSTOMER' };
const turning = { EnableKeyRotation: true, RotationPeriodInDays: 365 };
const rotation = (supported: Value): Value => ({
  supported,
  enabled: true,
  periodDays: 365,
  setting: 'every 365 days',
});

/** Facts of keys, and of the default encryption that names one. */
export const KEY_CASES: { readonly [fact: string]: readonly FactCase[] } = {
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
    {
      name: 'a period says nothing while rotation is off',
      of: [key({ ...symmetric, EnableKeyRotation: false, RotationPeriodInDays: 365 })],
      is: { supported: true, enabled: false, periodDays: 365, setting: 'off' },
    },
    {
      name: 'a period that nobody knows',
      of: [key({ ...symmetric, EnableKeyRotation: true, RotationPeriodInDays: parameter })],
      is: { supported: true, enabled: true, periodDays: parameter, setting: parameter },
    },
  ],
};
