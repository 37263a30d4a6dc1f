import type { Fact } from '../model/fact.js';
import { valueAt } from '../model/value.js';
import { BUCKET_POLICY_READS } from './bucket-policy.js';
import { attachedPolicy } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';
import { bucketNameOf } from './policy/stand-ins.js';

const BUCKET = 'AWS::S3::Bucket';
const RULES = '/BucketEncryption/ServerSideEncryptionConfiguration';

/**
 * Is every upload encrypted as required (`enforced`), by what it asks for itself or by the bucket's default where it asks
 * for nothing? With the parameter `strict` it has to ask; `keys` are the KMS keys that will do, none: any.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-kms-encryption.html
 */
export const putEncryption: Fact = policyFact({
  name: 'putEncryption',
  type: BUCKET,
  reads: [
    ...BUCKET_POLICY_READS,
    { type: BUCKET, pointer: `${RULES}/*/ServerSideEncryptionByDefault/SSEAlgorithm` },
    { type: BUCKET, pointer: `${RULES}/*/ServerSideEncryptionByDefault/KMSMasterKeyID` },
  ],
  params: ['strict', 'keys'],
  questions: { enforced: 'encryption-enforced-on-put' },
  find: (r, estate) =>
    attachedPolicy(r, estate, { type: 'AWS::S3::BucketPolicy', to: '/Bucket', at: '/PolicyDocument' }),
  about: (r, { strict, keys }) => {
    const encryption = valueAt(r.properties, '/BucketEncryption');
    return (home) => ({ type: BUCKET, name: bucketNameOf(r, home), encryption, strict, keys });
  },
});
