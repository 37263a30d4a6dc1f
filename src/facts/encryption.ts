import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { isList, valueAt } from '../model/value.js';
import { derived, type Field, fieldAt, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { KEY_READS, keyManager } from './key-manager.js';

const RULES = '/BucketEncryption/ServerSideEncryptionConfiguration';
const ALGORITHM = `${RULES}/0/ServerSideEncryptionByDefault/SSEAlgorithm`;
const KEY = `${RULES}/0/ServerSideEncryptionByDefault/KMSMasterKeyID`;
const BUCKET_KEY = `${RULES}/0/BucketKeyEnabled`;
const BLOCKED = `${RULES}/0/BlockedEncryptionTypes/EncryptionType`;

/**
 * A bucket's default encryption: `encrypted`, `algorithm` (AES256, aws:kms, aws:kms:dsse; absent only where an account
 * was read that still had none), `keyManager` (customer or aws; absent without KMS), `keyId` as written, `bucketKey`, `blockedTypes` (the
 * encryption types, of which there is SSE-C, that writers may not ask for).
 * aws:kms without a key means the AWS managed key aws/s3:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html
 */
export const encryption: Fact = {
  name: 'encryption',
  type: 'AWS::S3::Bucket',
  reads: [
    { type: 'AWS::S3::Bucket', pointer: `${RULES}/*/ServerSideEncryptionByDefault/SSEAlgorithm` },
    { type: 'AWS::S3::Bucket', pointer: `${RULES}/*/ServerSideEncryptionByDefault/KMSMasterKeyID` },
    { type: 'AWS::S3::Bucket', pointer: `${RULES}/*/BucketKeyEnabled` },
    { type: 'AWS::S3::Bucket', pointer: `${RULES}/*/BlockedEncryptionTypes/EncryptionType` },
    ...KEY_READS,
  ],
  fields: ['/encrypted', '/algorithm', '/keyManager', '/keyId', '/bucketKey', '/blockedTypes'],
  derive: (r, estate) => {
    const rivals = rivalRules(r);
    const read = (pointer: Pointer): Field => rivals ?? fieldAt(r, pointer);
    const algorithm = read(ALGORITHM);
    return derived({
      encrypted: encrypted(r, algorithm),
      algorithm,
      keyManager: managerOf(r, algorithm, estate),
      keyId: read(KEY),
      bucketKey: read(BUCKET_KEY),
      blockedTypes: read(BLOCKED),
    });
  },
};

function managerOf(r: Resource, algorithm: Field, estate: Estate): Field {
  if (isHole(algorithm.value)) return { ...algorithm, value: doubtOf(algorithm.value) };
  if (algorithm.value !== 'aws:kms' && algorithm.value !== 'aws:kms:dsse') return { ...algorithm, value: undefined };
  const key = fieldAt(r, KEY);
  if (key.value === undefined) return { ...key, value: 'aws' };
  const managed = keyManager(r, KEY, estate);
  return { value: managed.by, at: [...key.at, ...managed.at] };
}

/**
 * Whatever is declared, S3 has encrypted every new object since January 2023; only an account whose answer was recorded
 * can have none: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
 */
function encrypted(r: Resource, algorithm: Field): Field {
  if (!r.recorded) return { ...algorithm, value: true };
  const { value } = algorithm;
  return { ...algorithm, value: isHole(value) ? doubtOf(value) : value !== undefined };
}

/** S3 takes exactly one rule; of several nobody can say which one would count. */
export function rivalRules(r: Resource): Field | undefined {
  const rules = valueAt(r.properties, RULES);
  if (!isList(rules) || rules.length < 2) return undefined;
  const value = unknownHole('analysis-limit', `${rules.length} encryption rules where S3 takes one`);
  return { value, at: [place(r, `${RULES}/1`), place(r, `${RULES}/0`)] };
}
