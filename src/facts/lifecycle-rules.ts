import { isHole, type UnknownHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { type Decided, is } from './decided.js';
import { doubtOf } from './doubt.js';

const RULES = '/LifecycleConfiguration/Rules';

/** What every reader of the rules looks at: all of them. */
export const LIFECYCLE_READS = [{ type: 'AWS::S3::Bucket', pointer: RULES }] as const;

/** Something that happens to an object, or to a version of it that is no longer current. */
export interface Step {
  /** A storage class, or `deleted`. */
  readonly to: Value;
  readonly unit: 'days' | 'date';
  /** Days since creation (or since it became noncurrent), or a date in ISO 8601. */
  readonly when: Value;
  /** So many newer noncurrent versions are left alone, however old; absent: none. */
  readonly keeps: Value | undefined;
  readonly at: Pointer;
}

/** A lifecycle rule in the one form that its spellings come down to. */
export interface LifecycleRule {
  readonly at: Pointer;
  readonly value: Value;
  readonly isEnabled: Decided;
  /** It has no filter, so it holds for every object of the bucket. */
  readonly isForAll: Decided;
  readonly current: readonly Step[];
  readonly noncurrent: readonly Step[];
}

/**
 * A bucket's lifecycle rules. CloudFormation spells transitions in the singular and the plural, and the expiration of old
 * versions as a number of days or as an object:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html
 * A list or a rule that is not known is a hole, with the place where it stands.
 */
export function lifecycleRules(r: Resource): {
  readonly rules: readonly LifecycleRule[];
  readonly unread: readonly { readonly hole: UnknownHole; readonly at: Pointer }[];
} {
  const list = valueAt(r.properties, RULES);
  if (isHole(list)) return { rules: [], unread: [{ hole: doubtOf(list), at: RULES }] };
  const all = (isList(list) ? list : []).map((value, i) => ({ value, at: child(RULES, i) }));
  return {
    rules: all.filter(({ value }) => !isHole(value)).map(({ value, at }) => ruleOf(value, at)),
    unread: all.flatMap(({ value, at }) => (isHole(value) ? [{ hole: doubtOf(value), at }] : [])),
  };
}

function ruleOf(value: Value, at: Pointer): LifecycleRule {
  return {
    at,
    value,
    isEnabled: is(field(value, 'Status'), 'Enabled'),
    isForAll: isForAll(value),
    current: [
      ...moves(value, at, 'Transition', 'TransitionInDays'),
      ...moves(value, at, 'Transition', 'TransitionDate'),
      ...deletion(value, at, '/ExpirationInDays'),
      ...deletion(value, at, '/ExpirationDate'),
    ],
    noncurrent: [
      ...moves(value, at, 'NoncurrentVersionTransition', 'TransitionInDays'),
      ...deletion(value, at, '/NoncurrentVersionExpirationInDays'),
      ...deletion(value, at, '/NoncurrentVersionExpiration/NoncurrentDays'),
    ],
  };
}

/** The transitions that a rule has under `name` and its plural, as far as `timed` tells their time. */
function moves(rule: Value, at: Pointer, name: string, timed: string): readonly Step[] {
  const list = field(rule, `${name}s`);
  const plural = isList(list) ? list.map((value, i) => ({ value, place: `${name}s/${i}` })) : [];
  // A list that is not known as a whole is one transition of which nothing is known.
  const whole = { value: isHole(list) ? list : field(rule, name), place: isHole(list) ? `${name}s` : name };
  return [whole, ...plural].flatMap(({ value, place }): readonly Step[] => {
    const when = valueAt(value, `/${timed}`);
    if (when === undefined) return [];
    const to = valueAt(value, '/StorageClass') ?? 'a storage class';
    return [
      {
        to: to === 'Glacier' ? 'GLACIER' : to,
        unit: timed === 'TransitionDate' ? 'date' : 'days',
        when,
        keeps: valueAt(value, '/NewerNoncurrentVersions'),
        at: isHole(value) ? `${at}/${place}` : `${at}/${place}/${timed}`,
      },
    ];
  });
}

function deletion(rule: Value, at: Pointer, pointer: Pointer): readonly Step[] {
  const when = valueAt(rule, pointer);
  if (when === undefined) return [];
  const keeps = valueAt(rule, '/NoncurrentVersionExpiration/NewerNoncurrentVersions');
  const isNoncurrent = pointer.startsWith('/NoncurrentVersionExpiration/');
  const unit = pointer.endsWith('Date') ? 'date' : 'days';
  return [{ to: 'deleted', unit, when, keeps: isNoncurrent ? keeps : undefined, at: `${at}${pointer}` }];
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-filters.html */
function isForAll(rule: Value): Decided {
  const tags = field(rule, 'TagFilters');
  const filters = [
    prefixFilter(field(rule, 'Prefix')),
    isHole(tags) ? doubtOf(tags) : isList(tags) && tags.length > 0,
    ...['ObjectSizeGreaterThan', 'ObjectSizeLessThan'].map((name) => {
      const size = field(rule, name);
      return isHole(size) ? doubtOf(size) : size !== undefined;
    }),
  ];
  return filters.includes(true) ? false : (filters.find(isHole) ?? true);
}

/** Does a prefix keep the rule from some objects? The empty one does not; one with a literal part surely does. */
function prefixFilter(prefix: Value | undefined): Decided {
  if (!isHole(prefix)) return prefix !== undefined && prefix !== '';
  const isPartlyKnown = prefix.kind === 'text' && prefix.parts.some((part) => typeof part === 'string');
  return isPartlyKnown ? true : doubtOf(prefix);
}
