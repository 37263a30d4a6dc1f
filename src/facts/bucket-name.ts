import type { Fact } from '../model/fact.js';
import { type Hole, isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';

const POINTERS = ['/BucketName', '/BucketNamePrefix'] as const;

/** Pseudo parameters that hold letters, digits and hyphens only. */
const WITHOUT_DOTS: readonly (string | undefined)[] = [
  'AWS::AccountId',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackName',
];

/**
 * `hasDots`: is there a dot in the bucket's name, or in the prefix that AWS completes to a name? A name that is left to
 * CloudFormation has none: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html
 */
export const bucketName: Fact = {
  name: 'bucketName',
  type: 'AWS::S3::Bucket',
  reads: POINTERS.map((pointer) => ({ type: 'AWS::S3::Bucket', pointer })),
  fields: ['/hasDots'],
  derive: (r) => {
    const answers = POINTERS.map((pointer) => ({ pointer, value: hasDots(valueAt(r.properties, pointer)) }));
    const [decides] = [
      ...answers.filter(({ value }) => value === true),
      ...answers.filter(({ value }) => isHole(value)),
    ];
    const { pointer, value } = decides ?? { pointer: writtenName(r), value: false };
    return derived({ hasDots: { value, at: [place(r, pointer)] } });
  },
};

function writtenName(r: Resource): string {
  return POINTERS.find((pointer) => valueAt(r.properties, pointer) !== undefined) ?? POINTERS[0];
}

function hasDots(name: Value | undefined): boolean | Hole {
  if (typeof name === 'string') return name.includes('.');
  if (!isHole(name)) return false;
  if (name.kind === 'unknown') return isDotless(name) ? false : name;
  if (name.kind !== 'text') return doubtOf(name);
  const parts = name.parts.map((part) => hasDots(part));
  return parts.includes(true) || (parts.find(isHole) ?? false);
}

function isDotless(part: { readonly reason: string; readonly detail: string | undefined }): boolean {
  return part.reason === 'parameter' && WITHOUT_DOTS.includes(part.detail);
}
