import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/0f0f';
const OTHER = 'arn:aws:kms:eu-west-1:111122223333:key/1e1e';

const directory = (byDefault: Value, ...more: Value[]): Described => ({
  type: 'AWS::S3Express::DirectoryBucket',
  properties: {
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: byDefault }, ...more] },
  },
});
const tables = (encryption: Value): Described => ({
  type: 'AWS::S3Tables::TableBucket',
  properties: { EncryptionConfiguration: encryption },
});
const withKey = (id: Value) => directory({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: id });
const approved = (keyId: Value, value: Value): Value => ({ algorithm: 'aws:kms', keyId, approved: value });

/** Facts of directory buckets and table buckets. */
export const BUCKET_KIND_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  directoryEncryption: [
    { name: 'SSE-S3 has no key', of: [directory({ SSEAlgorithm: 'AES256' })], is: { algorithm: 'AES256' } },
    { name: 'any key, where none is asked for', of: [withKey(parameter)], is: approved(parameter, true) },
    { name: 'the key asked for', of: [withKey(ARN)], params: { keys: [OTHER, ARN] }, is: approved(ARN, true) },
    {
      name: 'the key asked for, by its id',
      of: [withKey('0f0f')],
      params: { keys: [ARN] },
      is: approved('0f0f', true),
    },
    { name: 'a key asked for by its id', of: [withKey(ARN)], params: { keys: ['0f0f'] }, is: approved(ARN, true) },
    { name: 'another key', of: [withKey(ARN)], params: { keys: [OTHER] }, is: approved(ARN, false) },
    { name: 'the end of an id', of: [withKey('0f')], params: { keys: [ARN] }, is: approved('0f', false) },
    {
      name: 'a declared key, whose ARN nobody knows',
      of: [withKey(refHole('t.yaml#R1', 'Arn'))],
      params: { keys: [ARN] },
      is: approved(refHole('t.yaml#R1', 'Arn'), unknownHole('unresolved-function', 'the Arn of R1')),
    },
    {
      name: 'a partly known ARN that may be it',
      of: [withKey(textOf(['arn:aws:kms:', parameter, ':111122223333:key/0f0f']))],
      params: { keys: [ARN] },
      is: approved(textOf(['arn:aws:kms:', parameter, ':111122223333:key/0f0f']), parameter),
    },
    {
      name: 'a partly known ARN that cannot be it',
      of: [withKey(textOf(['arn:aws:kms:', parameter, ':key/0f0f']))],
      params: { keys: [OTHER] },
      is: approved(textOf(['arn:aws:kms:', parameter, ':key/0f0f']), false),
    },
    {
      name: 'two rules',
      of: [directory({ SSEAlgorithm: 'AES256' }, {})],
      is: Object.fromEntries([
        ...['algorithm', 'keyId'].map((name) => [
          name,
          unknownHole('analysis-limit', '2 encryption rules where S3 takes one'),
        ]),
        ['approved', true],
      ]) as Value,
    },
  ],
  tableEncryption: [
    { name: 'SSE-S3 has no key', of: [tables({ SSEAlgorithm: 'AES256' })], is: { algorithm: 'AES256' } },
    {
      name: 'the key asked for',
      of: [tables({ SSEAlgorithm: 'aws:kms', KMSKeyArn: ARN })],
      params: { keys: [ARN] },
      is: { algorithm: 'aws:kms', keyArn: ARN, approved: true },
    },
    {
      name: 'another key',
      of: [tables({ SSEAlgorithm: 'aws:kms', KMSKeyArn: ARN })],
      params: { keys: [OTHER] },
      is: { algorithm: 'aws:kms', keyArn: ARN, approved: false },
    },
    {
      name: 'an unknown block',
      of: [tables(parameter)],
      params: { keys: [OTHER] },
      is: { algorithm: parameter, keyArn: parameter, approved: parameter },
    },
  ],
};
