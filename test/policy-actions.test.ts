/** The table of actions: what it says of the actions that buckets and keys are policed with. */
import { expect, test } from '@jest/globals';
import { actionNamed, actionsOf, carries, typeOfKey } from '../src/policy/actions.js';

test('every service has its actions, each with a level and resource types that name its keys', () => {
  const counts = ['cloudtrail', 'kms', 's3', 's3express', 's3tables', 'sts'].map(
    (service) => actionsOf(service).length,
  );
  expect(Math.min(...counts)).toBeGreaterThan(10);
  const levels = new Set(actionsOf('s3').map(({ level }) => level));
  expect([...levels].sort()).toEqual(['List', 'Permissions management', 'Read', 'Tagging', 'Write']);
  expect(actionsOf('constructor')).toEqual([]);
});

test.each([
  ['s3:GetObject', 'Read', 'object'],
  ['s3:ListMultipartUploadParts', 'List', 'object'],
  ['s3:ListBucket', 'List', 'bucket'],
  ['s3:PutBucketPolicy', 'Permissions management', 'bucket'],
  ['S3:PUTOBJECT', 'Write', 'object'],
  ['kms:Decrypt', 'Write', 'key'],
])('%s is for %s and its resource is %s', (name, level, resource) => {
  expect(actionNamed(name)).toMatchObject({ level, resources: expect.arrayContaining([resource]) });
});

test.each(['s3:ListObjects', 's3:*', 'sns:Publish', 'GetObject', ''])('%s is no action of the table', (name) => {
  expect(actionNamed(name)).toBeUndefined();
});

test.each([
  ['s3:PutObject', 's3:x-amz-server-side-encryption', true],
  ['s3:GetObject', 's3:x-amz-server-side-encryption', false],
  ['s3:ListBucket', 's3:PREFIX', true],
  ['s3:GetObject', 's3:prefix', false],
  ['s3:GetObject', 's3:ExistingObjectTag/team', true],
  ['s3:GetObject', 's3:ExistingObjectTag/', false],
  ['kms:Decrypt', 'kms:EncryptionContext:aws:s3:arn', true],
])('%s carries %s: %s', (name, key, carried) => {
  const action = actionNamed(name);
  expect(action && carries(action, key)).toBe(carried);
});

test.each([
  ['aws:SecureTransport', 'Bool'],
  ['aws:PrincipalOrgPaths', 'ArrayOfString'],
  ['aws:PrincipalTag/team', 'String'],
  ['s3:max-keys', 'Numeric'],
  ['aws:Nothing', undefined],
])('%s is of type %s', (key, type) => expect(typeOfKey(key)).toBe(type));
