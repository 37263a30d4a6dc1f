import { choiceHole, type Hole, isHole, textOf } from '../model/hole.js';
import type { Value } from '../model/value.js';
import { arnSections } from './arn-sections.js';

/**
 * The bucket that a value names: the bucket part of a bucket's or object's ARN in any partition ("arn:aws:s3:::lake/*"
 * -> "lake"), or the value itself when it is no ARN. Holes stay: ["arn:", unknown, ":s3:::", ref, "/*"] -> ref.
 * Undefined for the ARN of something else, for the ARN of all buckets, and for what is no text.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html
 */
export function bucketNameIn(value: Value): Value | undefined {
  if (typeof value === 'string') return fromParts([value], value);
  if (!isHole(value)) return undefined;
  if (value.kind === 'text') return fromParts(value.parts, value);
  if (value.kind !== 'choice') return value;
  const side = (each: Value | undefined) => (each === undefined ? undefined : bucketNameIn(each));
  return choiceHole(value.if, side(value.then), side(value.else));
}

type Parts = readonly (string | Hole)[];

function fromParts(parts: Parts, whole: Value): Value | undefined {
  const [first] = parts;
  // "${Bucket.Arn}/*": the reference is the ARN.
  if (isHole(first) && first.kind === 'ref' && first.attribute === 'Arn') {
    const second = parts[1];
    return typeof second === 'string' && second.startsWith('/') ? first : whole;
  }
  if (typeof first !== 'string' || !first.startsWith('arn:')) return whole;
  const [, , service, region, account, resource] = arnSections(parts);
  if (service === undefined || service.join() !== 's3' || resource === undefined) return undefined;
  if (region?.length !== 0 || account?.length !== 0) return undefined;
  const slash = resource.findIndex((part) => typeof part === 'string' && part.includes('/'));
  const cut = resource[slash];
  const name = typeof cut === 'string' ? [...resource.slice(0, slash), cut.slice(0, cut.indexOf('/'))] : resource;
  const text = textOf(name);
  return text === '' ? undefined : text;
}
