import type { Fact } from '../model/fact.js';
import { attachedPolicy, knownByName } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';
import { namedBy, regionalArn } from './policy/stand-ins.js';

const BUCKET = 'AWS::S3Tables::TableBucket';
const POLICY = 'AWS::S3Tables::TableBucketPolicy';

/**
 * The policy of a table bucket, decided over all requests.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-resource-based-policies.html
 */
export const tablePolicy: Fact = policyFact({
  name: 'tablePolicy',
  type: BUCKET,
  reads: [
    { type: BUCKET, pointer: '/TableBucketName' },
    { type: POLICY, pointer: '/TableBucketARN' },
    { type: POLICY, pointer: '/ResourcePolicy' },
  ],
  questions: { notPublic: 'not-public' },
  find: (r, estate) =>
    knownByName(
      r,
      '/TableBucketName',
      attachedPolicy(r, estate, { type: POLICY, to: '/TableBucketARN', at: '/ResourcePolicy' }),
    ),
  about: (r) => (home) => ({
    type: BUCKET,
    arn: regionalArn('s3tables', `bucket/${namedBy(r, '/TableBucketName')}`, home),
  }),
});
