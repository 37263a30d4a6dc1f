import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import { ifExists, isNamed, UNDECIDED } from '../model/join.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { type Answer, allOf } from './answer.js';
import { all, any, type Decided, not } from './decided.js';
import { derived, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';
import { namedBucket } from './named-bucket.js';
import { replicationReads, replicationRules, targetOf } from './replication-rules.js';

const MULTI_REGION = 'AWS::S3::MultiRegionAccessPoint';

/**
 * Where the data of a bucket lies: `inside`, is the bucket in one of the parameter `regions`, and so are the buckets that
 * it is replicated to and those that share a Multi-Region Access Point with it, which takes uploads to whichever is
 * nearest; `outside`, the regions that are not. S3 delivers inventories and access logs only within the Region of the
 * bucket, so their destinations need no look:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html
 * A Multi-Region Access Point counts where the root holds it; the other bucket is judged for itself anyway.
 */
export const residency: Fact = {
  name: 'residency',
  type: 'AWS::S3::Bucket',
  reads: [...replicationReads(), { type: MULTI_REGION, pointer: '/Regions/*/Bucket' }],
  fields: ['/inside', '/outside'],
  params: ['regions'],
  derive: (r, estate, _perimeter, params) => {
    const allowed = isList(params.regions) ? params.regions : [];
    const homes = [
      { region: r.scope.region, isHome: true, at: [place(r, '')] },
      ...copies(r, estate),
      ...peers(r, estate),
    ];
    const answers = homes.map(
      ({ region, isHome, at }): Answer => ({ value: any([not(isHome), isAllowed(region, allowed)]), at }),
    );
    const inside = allOf(answers, [place(r, '')]);
    const outside = homes.filter((_, i) => answers[i]?.value === false).map(({ region }) => region);
    return derived({ inside, outside: { ...inside, value: outside.length === 0 ? undefined : [...new Set(outside)] } });
  },
};

/** A region in which data of the bucket lies, or may lie. */
interface Home {
  readonly region: Value;
  readonly isHome: Decided;
  readonly at: Answer['at'];
}

function isAllowed(region: Value, allowed: readonly Value[]): Decided {
  return isHole(region) ? doubtOf(region) : allowed.includes(region);
}

function copies(r: Resource, estate: Estate): readonly Home[] {
  return replicationRules(r).map((rule) => {
    const target = targetOf(rule, r, estate);
    const at = [place(r, `${rule.at}/Destination/Bucket`)];
    return { region: isHole(target) ? target : target.scope.region, isHome: rule.isEnabled, at };
  });
}

/** The other buckets of each Multi-Region Access Point that leads to this one. */
function peers(r: Resource, estate: Estate): readonly Home[] {
  return estate.ofType(MULTI_REGION).flatMap((point) => {
    const regions = valueAt(point.properties, '/Regions');
    if (isHole(regions))
      return [{ region: doubtOf(regions), isHome: doubtOf(regions), at: [place(r, ''), place(point, '/Regions')] }];
    const buckets = (isList(regions) ? regions : []).map((each, i) => ({
      name: isHole(each) ? doubtOf(each) : field(each, 'Bucket'),
      at: [place(r, ''), place(point, `/Regions/${i}/Bucket`, 'the Multi-Region Access Point')],
    }));
    const isMember = any(buckets.map(({ name }) => isThis(name, r, point, estate)));
    if (isMember === false) return [];
    return buckets.map(({ name, at }) => {
      const bucket = namedBucket(name, 'a bucket of the Multi-Region Access Point', r, estate);
      return {
        region: isHole(bucket) ? bucket : bucket.scope.region,
        isHome: all([isMember, not(isThis(name, r, point, estate))]),
        at,
      };
    });
  });
}

/** Does an element of `point` name this bucket? */
function isThis(name: Value | undefined, r: Resource, point: Resource, estate: Estate): Decided {
  const names = estate.namesOf(r);
  const likeness = ifExists(point, isNamed(name, r, names, UNDECIDED), UNDECIDED);
  return likeness === 'maybe' ? doubtOfJoin(point, name, ...names) : likeness === 'yes';
}
