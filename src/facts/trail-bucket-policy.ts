import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import { field, mapOf, type Value } from '../model/value.js';
import { bucketPolicy } from './bucket-policy.js';
import { place } from './derived.js';
import { exposure } from './exposure.js';
import { bucketOfTrail, trailBucket } from './trail-bucket.js';

const FIELDS = ['/isPublic', '/how', '/scoped'];

/**
 * What the bucket's policy means for a trail that delivers to it: `isPublic` and `how` of the bucket, and `scoped`: does
 * it accept log files from CloudTrail for trails of ours only? All of them unknown, when the root does not hold it.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export const trailBucketPolicy: Fact = {
  name: 'trailBucketPolicy',
  type: 'AWS::CloudTrail::Trail',
  reads: [...trailBucket.reads, ...exposure.reads],
  fields: [...FIELDS, '/scoped/holds', '/scoped/found'],
  derive: (r, estate, perimeter, params) => {
    const bucket = bucketOfTrail(r, estate);
    const here = place(r, '/S3BucketName');
    if (isHole(bucket)) {
      const sources = FIELDS.map((field) => [field, { at: [here] }] as const);
      return { value: mapOf(FIELDS.map((pointer) => [pointer.slice(1), bucket])), sources: new Map(sources) };
    }
    const exposed = exposure.derive(bucket, estate, perimeter, params);
    const policy = bucketPolicy.derive(bucket, estate, perimeter, params);
    const scoped: Value = field(policy.value, 'noConfusedDeputy') ?? false;
    const under = (from: typeof exposed, pointer: string) => {
      const source = from.sources.get(pointer);
      return { ...source, at: [...(source?.at ?? []), here] };
    };
    return {
      value: mapOf([
        ['isPublic', field(exposed.value, 'isPublic') ?? false],
        ['how', field(exposed.value, 'how') ?? ''],
        ['scoped', scoped],
      ]),
      sources: new Map([
        ['/isPublic', under(exposed, '/isPublic')],
        ['/how', under(exposed, '/isPublic')],
        ['/scoped', under(policy, '/noConfusedDeputy')],
      ]),
    };
  },
};
