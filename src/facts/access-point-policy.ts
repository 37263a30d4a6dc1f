import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { field, mapOf, type Value, valueAt } from '../model/value.js';
import { BUCKET_POLICY_READS, bucketPolicy } from './bucket-policy.js';
import { any, type Decided } from './decided.js';
import { doubtOf, doubtOfJoin } from './doubt.js';
import { knownByName, ownPolicy } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';
import { namedBy, regionalArn } from './policy/stand-ins.js';

const ACCESS_POINT = 'AWS::S3::AccessPoint';

const own = policyFact({
  name: 'accessPointPolicy',
  type: ACCESS_POINT,
  reads: ['/Policy', '/Name', '/Bucket'].map((pointer) => ({ type: ACCESS_POINT, pointer })),
  questions: {
    notPublic: 'not-public',
    tlsOnly: 'tls-only',
    trustedAccountsOnly: 'trusted-accounts-only',
    vpcEndpointOnly: 'vpc-endpoint-only',
  },
  find: (r) => knownByName(r, '/Name', ownPolicy(r, '/Policy')),
  about: (r) => (home) => {
    const name = namedBy(r, '/Name');
    return { type: ACCESS_POINT, name, arn: regionalArn('s3', `accesspoint/${name}`, home) };
  },
});

/**
 * The policy of an access point, decided over all requests. One through it has to be allowed by the bucket's policy as
 * well, so a Deny there counts: `tlsOnly` and `vpcEndpointOnly` hold when either policy refuses everything else.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
 */
export const accessPointPolicy: Fact = {
  ...own,
  reads: [...own.reads, ...BUCKET_POLICY_READS],
  derive: (r, estate, perimeter, params) => {
    const alone = own.derive(r, estate, perimeter, params);
    const bucket = bucketOf(r, estate);
    const ofBucket = isHole(bucket) ? undefined : bucketPolicy.derive(bucket, estate, perimeter, params).value;
    const joined = ['tlsOnly', 'vpcEndpointOnly'].map((question): [string, Value] => {
      const answer = field(alone.value, question);
      const holds = any([
        decided(field(answer, 'holds') ?? answer),
        ofBucket === undefined ? (bucket as UnknownHole) : decided(valueAt(ofBucket, `/${question}/holds`)),
      ]);
      const found = isHole(holds) ? holds : holds ? 'no such request gets through' : (field(answer, 'found') ?? '');
      return [
        question,
        mapOf([
          ['holds', holds],
          ['found', found],
        ]),
      ];
    });
    const value = isHole(alone.value) ? alone.value : mapOf([...Object.entries(alone.value), ...joined]);
    return { value, sources: alone.sources };
  },
};

function bucketOf(r: Resource, estate: Estate): Resource | UnknownHole {
  const { yes, maybe } = estate.joined(r, { type: 'AWS::S3::Bucket', from: '/Bucket' });
  const [bucket] = yes;
  const [doubtful] = maybe;
  if (bucket !== undefined) return bucket;
  if (doubtful !== undefined) return doubtOfJoin(doubtful, valueAt(r.properties, '/Bucket'));
  return unknownHole('outside-this-scan', "the access point's bucket");
}

function decided(value: Value | undefined): Decided {
  return isHole(value) ? doubtOf(value) : value === true;
}
