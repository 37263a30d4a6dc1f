import type { Fact } from '../model/fact.js';
import { type Hole, isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { isList, type Value, valueAt } from '../model/value.js';
import { basisOf, derived, type Field, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { KEY_READS, keyManager } from './key-manager.js';

const RULES = '/BucketEncryption/ServerSideEncryptionConfiguration';
const ALGORITHM = `${RULES}/0/ServerSideEncryptionByDefault/SSEAlgorithm`;
const KEY = `${RULES}/0/ServerSideEncryptionByDefault/KMSMasterKeyID`;
const BUCKET_KEY = `${RULES}/0/BucketKeyEnabled`;

/**
 * A bucket's default encryption: `encrypted`, `algorithm` (AES256, aws:kms, aws:kms:dsse; absent only where an account
 * was read that still had none), `keyManager` (customer or aws; absent without KMS), `keyId` as written, `bucketKey`.
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
    ...KEY_READS,
  ],
  fields: ['/encrypted', '/algorithm', '/keyManager', '/keyId', '/bucketKey'],
  derive: (r, estate) => {
    const rival = rivalRules(r);
    if (rival !== undefined) {
      const both: Field = {
        value: rival,
        basis: basisOf(r, RULES),
        at: [place(r, `${RULES}/1`), place(r, `${RULES}/0`)],
      };
      return derived({
        encrypted: encrypted(r, rival),
        algorithm: both,
        keyManager: both,
        keyId: both,
        bucketKey: both,
      });
    }
    const algorithm = valueAt(r.properties, ALGORITHM);
    const key = valueAt(r.properties, KEY);
    return derived({
      encrypted: encrypted(r, algorithm),
      algorithm: { value: algorithm, basis: basisOf(r, ALGORITHM), at: [place(r, ALGORITHM)] },
      keyManager: managerField(),
      keyId: { value: key, basis: basisOf(r, KEY), at: [place(r, KEY)] },
      bucketKey: {
        value: valueAt(r.properties, BUCKET_KEY),
        basis: basisOf(r, BUCKET_KEY),
        at: [place(r, BUCKET_KEY)],
      },
    });

    function managerField(): Field {
      if (isHole(algorithm)) return { value: doubtOf(algorithm), basis: 'derived', at: [place(r, ALGORITHM)] };
      if (algorithm !== 'aws:kms' && algorithm !== 'aws:kms:dsse') {
        return { value: undefined, basis: 'derived', at: [place(r, ALGORITHM)] };
      }
      if (key === undefined) return { value: 'aws', basis: basisOf(r, KEY), at: [place(r, KEY)] };
      const managed = keyManager(r, KEY, estate);
      return { value: managed.by, basis: 'derived', at: [place(r, KEY), ...managed.at] };
    }
  },
};

/**
 * Whatever is declared, S3 has encrypted every new object since January 2023; only an account whose answer was recorded
 * can have none: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
 */
function encrypted(r: Resource, algorithm: Value | undefined): Field {
  const value = !r.recorded || (isHole(algorithm) ? doubtOf(algorithm) : algorithm !== undefined);
  return { value, basis: basisOf(r, ALGORITHM), at: [place(r, ALGORITHM)] };
}

/** S3 takes exactly one rule; of several that differ nobody can say which one would count. */
function rivalRules(r: Resource): Hole | undefined {
  const rules = valueAt(r.properties, RULES);
  if (!isList(rules) || rules.length < 2) return undefined;
  return unknownHole('analysis-limit', `${rules.length} encryption rules where S3 takes one`);
}
