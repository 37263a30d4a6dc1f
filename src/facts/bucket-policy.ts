import type { Fact } from '../model/fact.js';
import { attachedPolicy } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';
import { bucketNameOf } from './policy/stand-ins.js';

const POLICY = 'AWS::S3::BucketPolicy';
const AT = '/PolicyDocument';

/** What deciding any policy of a bucket reads, the endpoints of the estate included. */
export const BUCKET_POLICY_READS = [
  { type: 'AWS::S3::Bucket', pointer: '/BucketName' },
  { type: POLICY, pointer: '/Bucket' },
  { type: POLICY, pointer: AT },
] as const;

/**
 * The bucket's policy, decided over all requests: `exists`, and per question `holds` and `found`. Block Public Access is
 * left out, so that the policy is judged by what it says itself.
 */
export const bucketPolicy: Fact = policyFact({
  name: 'bucketPolicy',
  type: 'AWS::S3::Bucket',
  reads: BUCKET_POLICY_READS,
  questions: {
    notPublic: 'not-public',
    tlsOnly: 'tls-only',
    minimumTlsVersion: 'tls-minimum-version',
    vpcEndpointOnly: 'vpc-endpoint-only',
    trustedAccountsOnly: 'trusted-accounts-only',
    noConfusedDeputy: 'no-confused-deputy',
    noLockout: 'no-lockout',
    effective: 'statements-effective',
  },
  find: (r, estate) => attachedPolicy(r, estate, { type: POLICY, to: '/Bucket', at: AT }),
  about: (r) => (home) => ({ type: 'AWS::S3::Bucket', name: bucketNameOf(r, home) }),
});
