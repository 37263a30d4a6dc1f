import type { Fact } from '../model/fact.js';
import { attachedPolicy, knownByName } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';
import { namedBy, regionalArn } from './policy/stand-ins.js';

const BUCKET = 'AWS::S3Express::DirectoryBucket';
const POLICY = 'AWS::S3Express::BucketPolicy';

/**
 * The policy of a directory bucket, decided over all requests.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam-example-bucket-policies.html
 */
export const directoryPolicy: Fact = policyFact({
  name: 'directoryPolicy',
  type: BUCKET,
  reads: [
    { type: BUCKET, pointer: '/BucketName' },
    { type: POLICY, pointer: '/Bucket' },
    { type: POLICY, pointer: '/PolicyDocument' },
  ],
  questions: { notPublic: 'not-public' },
  find: (r, estate) =>
    knownByName(r, '/BucketName', attachedPolicy(r, estate, { type: POLICY, to: '/Bucket', at: '/PolicyDocument' })),
  about: (r) => (home) => ({
    type: BUCKET,
    arn: regionalArn('s3express', `bucket/${namedBy(r, '/BucketName')}`, home),
  }),
});
