import type { Fact } from '../model/fact.js';
import { unknownHole } from '../model/hole.js';
import { isList, valueAt } from '../model/value.js';
import { basisOf, derived, place } from './derived.js';

const RULES = '/OwnershipControls/Rules';
const OWNERSHIP = `${RULES}/0/ObjectOwnership`;

/**
 * Who owns the objects of a bucket, and so whether ACLs count: `objects` is BucketOwnerEnforced (ACLs are disabled),
 * BucketOwnerPreferred or ObjectWriter. S3 takes one rule:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export const ownership: Fact = {
  name: 'ownership',
  type: 'AWS::S3::Bucket',
  reads: [{ type: 'AWS::S3::Bucket', pointer: `${RULES}/*/ObjectOwnership` }],
  fields: ['/objects'],
  params: ['declared'],
  derive: (r) => {
    const rules = valueAt(r.properties, RULES);
    const value =
      isList(rules) && rules.length > 1
        ? unknownHole('analysis-limit', `${rules.length} ownership rules where S3 takes one`)
        : valueAt(r.properties, OWNERSHIP);
    return derived({ objects: { value, basis: basisOf(r, OWNERSHIP), at: [place(r, OWNERSHIP)] } });
  },
};
