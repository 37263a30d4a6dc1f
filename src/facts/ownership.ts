import type { Fact } from '../model/fact.js';
import { unknownHole } from '../model/hole.js';
import { isList, valueAt } from '../model/value.js';
import { derived, fieldAt } from './derived.js';

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
  alone: true,
  derive: (r) => {
    const rules = valueAt(r.properties, RULES);
    const objects = fieldAt(r, OWNERSHIP);
    if (!isList(rules) || rules.length < 2) return derived({ objects });
    const value = unknownHole('analysis-limit', `${rules.length} ownership rules where S3 takes one`);
    return derived({ objects: { ...objects, value } });
  },
};
