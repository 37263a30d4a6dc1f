import type { Estate } from '../model/estate.js';
import type { Fact, Source } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { acl } from './acl.js';
import { bucketPolicy } from './bucket-policy.js';
import { all, any, type Decided, not } from './decided.js';
import { derived, type Field } from './derived.js';
import { doubtOf } from './doubt.js';
import { publicAccess } from './public-access.js';

/**
 * Does anybody get in, all taken together? `isPublic`: by the policy, unless RestrictPublicBuckets holds, or by the ACL,
 * unless IgnorePublicAcls holds; each flag as the bucket and the account set it. `how`: which of the two, in words;
 * `counted`: whose flags that are, because an account that is not part of the scan may still keep everybody out.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export const exposure: Fact = {
  name: 'exposure',
  type: 'AWS::S3::Bucket',
  reads: [...bucketPolicy.reads, ...acl.reads, ...publicAccess.reads],
  fields: ['/isPublic', '/how', '/counted'],
  params: ['declared'],
  derive: (r, estate, perimeter, params) => {
    const policy = bucketPolicy.derive(r, estate, perimeter, params);
    const grants = acl.derive(r, estate, perimeter, params);
    const block = publicAccess.derive(r, estate, perimeter, params);
    const isOn = (flag: string): Decided => decided(valueAt(block.value, `/${flag}`));
    const holds = decided(valueAt(policy.value, '/notPublic/holds'));
    const byPolicy = all([not(holds), not(isOn('restrictPublicBuckets'))]);
    const byAcl = all([decided(valueAt(grants.value, '/isPublic')), not(isOn('ignorePublicAcls'))]);
    const isPublic = any([byPolicy, byAcl]);
    const policySource = policy.sources.get('/notPublic');
    const sourcesAt = (): readonly Source[] =>
      [
        ...(byPolicy === isPublic ? [policySource, block.sources.get('/restrictPublicBuckets')] : []),
        ...(byAcl === isPublic ? [grants.sources.get('/isPublic'), block.sources.get('/ignorePublicAcls')] : []),
      ].flatMap((source) => source?.at ?? []);
    const how = [
      ...(byPolicy === true ? [valueAt(policy.value, '/notPublic/found') ?? ''] : []),
      ...(byAcl === true ? [`its ACL grants ${inWords(valueAt(grants.value, '/grants'))}`] : []),
    ].join('; ');
    const field = (value: Value): Field => ({
      value,
      get at() {
        return sourcesAt();
      },
    });
    const fields = derived({
      isPublic: field(isPublic),
      how: field(isHole(isPublic) ? isPublic : how),
      counted: field(countedIn(r, estate)),
    });
    if (byPolicy !== true || policySource === undefined) return fields;
    const proven = [...fields.sources].map(([pointer, source]) => [pointer, { ...policySource, ...source }] as const);
    return { value: fields.value, sources: new Map(proven) };
  },
};

function countedIn(r: Resource, estate: Estate): string {
  const { yes, maybe } = estate.joined(r, { type: 'AWS::S3::AccountPublicAccessBlock', account: true });
  return yes.length + maybe.length > 0
    ? 'Block Public Access of the bucket and its account'
    : "Block Public Access of the bucket alone, because its account's is not part of this scan";
}

function decided(value: Value | undefined): Decided {
  return isHole(value) ? doubtOf(value) : value === true;
}

function inWords(grants: Value | undefined): string {
  return Array.isArray(grants) ? grants.join(', ') : '';
}
