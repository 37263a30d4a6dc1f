import { textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-cases.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');

const bucket = (properties: Described['properties']): Described => ({ type: 'AWS::S3::Bucket', properties });
const rule = (properties: Value, status: Value = 'Enabled'): Value => ({
  Status: status,
  ...(properties as { readonly [name: string]: Value }),
});
const living = (...rules: Value[]) => bucket({ LifecycleConfiguration: { Rules: rules } });
const abort = (days: Value): Value => ({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: days } });
const move = (to: Value, days: Value): Value => ({ StorageClass: to, TransitionInDays: days });
const sound: Value = { isSound: true, faults: [] };
const faulty = (...faults: string[]): Value => ({ isSound: false, faults });
const unsure = (why: Value): Value => ({ isSound: why, faults: why });
const early = unknownHole('analysis-limit', "AWS's pages contradict each other on moves to ONEZONE_IA before day 30");

const kept = (requiredDays: Value, isKept: Value, deletedAfterDays?: Value): Value => ({
  requiredDays,
  isRequired: requiredDays === 0 ? false : requiredDays,
  isKept,
  ...(deletedAfterDays === undefined ? {} : { deletedAfterDays }),
});
const year = { minimumDays: 365 };
const required = (isKept: Value, deletedAfterDays?: Value): Value => ({
  ...(kept(365, isKept, deletedAfterDays) as { readonly [name: string]: Value }),
  isRequired: true,
});
const aged = (expiration: Value, rest: Described['properties'] = {}) =>
  bucket({ LifecycleConfiguration: { Rules: [rule(expiration)] }, ...rest });
const versioned = (status: Value): Described['properties'] => ({ VersioningConfiguration: { Status: status } });

/** Facts of the lifecycle rules of a bucket. */
export const LIFECYCLE_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  multipartUploads: [
    { name: 'no rule', of: [bucket({})], params: { days: 7 }, is: {} },
    { name: 'the fewest of two', of: [living(rule(abort(30)), rule(abort(10)))], is: { abortedAfterDays: 10 } },
    { name: 'a rule that is off', of: [living(rule(abort(1), 'Disabled'))], is: {} },
    ...(
      [
        ['a prefix', { Prefix: 'raw/' }],
        ['a prefix of which something is known', { Prefix: textOf([parameter, '/']) }],
        ['a tag', { TagFilters: [{ Key: 'a', Value: 'b' }] }],
        ['a size', { ObjectSizeLessThan: 5 }],
      ] as const
    ).map(([name, filter]) => ({
      name: `a rule for ${name} only`,
      of: [living(rule({ ...(abort(1) as { readonly [name: string]: Value }), ...filter }))] as const,
      is: {},
    })),
    {
      name: 'filters that filter nothing',
      of: [living(rule({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 5 }, Prefix: '', TagFilters: [] }))],
      is: { abortedAfterDays: 5 },
    },
    {
      name: 'soon enough, whatever the unknown ones say',
      of: [living(rule(abort(5)), rule(abort(parameter)))],
      params: { days: 7 },
      is: { abortedAfterDays: 5 },
    },
    {
      name: 'too late, but an unknown rule may be sooner',
      of: [living(rule(abort(10)), parameter)],
      params: { days: 7 },
      is: { abortedAfterDays: parameter },
    },
    {
      name: 'an unknown filter',
      of: [
        living(rule({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 5 }, ObjectSizeGreaterThan: parameter })),
      ],
      params: { days: 7 },
      is: { abortedAfterDays: parameter },
    },
    { name: 'not read', of: [bucket({ LifecycleConfiguration: denied })], is: { abortedAfterDays: denied } },
  ],
  oldVersions: [
    { name: 'no rule', of: [bucket({})], is: { cared: 'none' } },
    { name: 'current versions only', of: [living(rule({ ExpirationInDays: 1 }))], is: { cared: 'none' } },
    { name: 'all expire', of: [living(rule({ NoncurrentVersionExpirationInDays: 1 }))], is: { cared: 'all' } },
    {
      name: 'all move',
      of: [living(rule({ NoncurrentVersionTransitions: [move('GLACIER', 1)] }))],
      is: { cared: 'all' },
    },
    {
      name: 'some',
      of: [living(rule({ NoncurrentVersionExpiration: { NoncurrentDays: 1 }, Prefix: 'raw/' }))],
      is: { cared: 'some' },
    },
    { name: 'off', of: [living(rule({ NoncurrentVersionExpirationInDays: 1 }, 'Disabled'))], is: { cared: 'none' } },
    {
      name: 'perhaps on',
      of: [living(rule({ NoncurrentVersionTransition: move('GLACIER', 1) }, parameter))],
      is: { cared: parameter },
    },
    {
      name: 'perhaps absent',
      of: [living(rule({ NoncurrentVersionTransitions: parameter }))],
      is: { cared: parameter },
    },
    {
      name: 'a known rule beside an unknown one',
      of: [living(denied, rule({ NoncurrentVersionExpirationInDays: 1 }))],
      is: { cared: 'all' },
    },
    { name: 'not read', of: [bucket({ LifecycleConfiguration: denied })], is: { cared: denied } },
  ],
  retained: [
    { name: 'nothing has to be kept', of: [aged({ ExpirationInDays: 1 })], is: kept(0, true, 1) },
    { name: 'nothing is deleted', of: [bucket({})], params: year, is: required(true) },
    { name: 'late enough', of: [aged({ ExpirationInDays: 365 })], params: year, is: required(true, 365) },
    { name: 'too soon', of: [aged({ ExpirationInDays: 364 })], params: year, is: required(false, 364) },
    {
      name: 'a delete marker deletes nothing',
      of: [aged({ ExpirationInDays: 1 }, versioned('Enabled'))],
      params: year,
      is: required(true),
    },
    {
      name: 'a suspended bucket loses both kinds',
      of: [aged({ ExpirationInDays: 9, NoncurrentVersionExpirationInDays: 400 }, versioned('Suspended'))],
      params: year,
      is: required(false, 9),
    },
    {
      name: 'an unversioned bucket has no old versions',
      of: [aged({ NoncurrentVersionExpiration: { NoncurrentDays: 1 } })],
      params: year,
      is: required(true),
    },
    {
      name: 'old versions go too soon',
      of: [aged({ NoncurrentVersionExpiration: { NoncurrentDays: 1 } }, versioned('Enabled'))],
      params: year,
      is: required(false, 1),
    },
    {
      name: 'unknown versioning, both ways late enough',
      of: [aged({ ExpirationInDays: 500 }, versioned(parameter))],
      params: year,
      is: required(true),
    },
    {
      name: 'unknown versioning',
      of: [aged({ ExpirationInDays: 1 }, versioned(parameter))],
      params: year,
      is: required(parameter, parameter),
    },
    { name: 'a date', of: [aged({ ExpirationDate: '2030-01-01T00:00:00Z' })], params: year, is: required(false, 0) },
    {
      name: 'unknown days',
      of: [aged({ ExpirationInDays: parameter })],
      params: year,
      is: required(parameter, parameter),
    },
    {
      name: 'too soon beside unknown days',
      of: [living(rule({ ExpirationInDays: parameter }), rule({ ExpirationInDays: 3 }))],
      params: year,
      is: required(false, 3),
    },
    {
      name: 'an unknown retention',
      of: [
        aged(
          { NoncurrentVersionExpirationInDays: 5 },
          {
            ObjectLockEnabled: true,
            ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: parameter } } },
          },
        ),
      ],
      is: kept(parameter, parameter, 5),
    },
    {
      name: 'the retention is longer',
      of: [
        aged(
          { NoncurrentVersionExpirationInDays: 400 },
          {
            ObjectLockEnabled: true,
            ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Years: 2 } } },
          },
        ),
      ],
      params: year,
      is: { requiredDays: 730, isRequired: true, isKept: false, deletedAfterDays: 400 },
    },
    {
      name: 'not read',
      of: [bucket({ LifecycleConfiguration: denied })],
      params: year,
      is: required(denied, denied),
    },
  ],
  lifecycleCheck: [
    { name: 'none', of: [bucket({})], is: sound },
    {
      name: 'down the whole waterfall',
      of: [
        living(
          rule({
            Transitions: [
              move('STANDARD_IA', 30),
              move('INTELLIGENT_TIERING', 60),
              move('GLACIER_IR', 61),
              move('GLACIER', 151),
              move('DEEP_ARCHIVE', 241),
            ],
            ExpirationInDays: 421,
          }),
        ),
      ],
      is: sound,
    },
    {
      name: 'days and dates',
      of: [
        living(rule({ Transition: { StorageClass: 'GLACIER', TransitionDate: '2030-01-01' }, ExpirationInDays: 9 })),
      ],
      is: faulty('days and dates in one rule'),
    },
    { name: 'no action', of: [living(rule({}))], is: faulty('a rule that does nothing') },
    {
      name: 'both spellings',
      of: [living(rule({ NoncurrentVersionExpirationInDays: 9, NoncurrentVersionExpiration: { NoncurrentDays: 9 } }))],
      is: faulty('NoncurrentVersionExpirationInDays beside NoncurrentVersionExpiration'),
    },
    {
      name: 'an empty list is no second spelling',
      of: [living(rule({ Transition: move('GLACIER', 1), Transitions: [] }))],
      is: sound,
    },
    {
      name: 'tags where there may be none',
      of: [
        living(
          rule({
            TagFilters: [{ Key: 'a', Value: 'b' }],
            ExpiredObjectDeleteMarker: true,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          }),
        ),
      ],
      is: faulty('ExpiredObjectDeleteMarker with a tag filter', 'AbortIncompleteMultipartUpload with a tag filter'),
    },
    {
      name: 'a marker beside days, unless it is off',
      of: [
        living(
          rule({ ExpiredObjectDeleteMarker: true, ExpirationInDays: 1 }),
          rule({ ExpiredObjectDeleteMarker: false, ExpirationInDays: 1 }),
        ),
      ],
      is: faulty('ExpiredObjectDeleteMarker beside an expiration'),
    },
    {
      name: 'a deletion on the day of the move',
      of: [living(rule({ Transition: move('INTELLIGENT_TIERING', 5), ExpirationInDays: 5 }))],
      is: faulty('a deletion that is not later than the move to INTELLIGENT_TIERING'),
    },
    {
      name: 'back up the waterfall, even past an unknown day',
      of: [
        living(
          rule({
            Transitions: [move('GLACIER', 1), move('DEEP_ARCHIVE', parameter), move('INTELLIGENT_TIERING', 400)],
          }),
        ),
      ],
      is: faulty('a move from GLACIER to INTELLIGENT_TIERING'),
    },
    {
      name: 'two moves on one day',
      of: [living(rule({ Transitions: [move('GLACIER', 5), move('GLACIER_IR', 5)] }))],
      is: faulty('0 days in GLACIER_IR, where 90 are paid for'),
    },
    {
      name: 'a count of versions may keep them longer',
      of: [
        living(
          rule({
            NoncurrentVersionTransition: move('GLACIER', 0),
            NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 5 },
          }),
        ),
      ],
      is: sound,
    },
    {
      name: 'small objects, by either filter',
      of: [
        living(
          rule({ ObjectSizeGreaterThan: 131070, Transition: move('GLACIER', 0) }),
          rule({ ObjectSizeLessThan: 200000, Transition: move('GLACIER', 0) }),
        ),
      ],
      is: faulty('moves of objects under 128 KB'),
    },
    {
      name: 'small objects that are not moved',
      of: [
        living(
          rule({ ObjectSizeGreaterThan: 131071, ObjectSizeLessThan: 200000, Transition: move('GLACIER', 0) }),
          rule({ ObjectSizeLessThan: 5, ExpirationInDays: 1 }),
        ),
      ],
      is: sound,
    },
    {
      name: 'less than no days',
      of: [living(rule({ Transition: move('GLACIER', -1) }))],
      is: faulty('-1 days where 0 is the least'),
    },
    { name: 'before day 30', of: [living(rule({ Transition: move('ONEZONE_IA', 29) }))], is: unsure(early) },
    {
      name: 'before day 30, as S3 has taken it',
      of: [{ ...living(rule({ Transition: move('ONEZONE_IA', 29) })), recorded: true }],
      is: sound,
    },
    { name: 'unknown days', of: [living(rule({ ExpirationInDays: parameter }))], is: unsure(parameter) },
    {
      name: 'a fault beside what is unknown',
      of: [living(parameter, rule({ ExpirationInDays: 0 }))],
      is: faulty('0 days where 1 is the least'),
    },
    {
      name: 'unknown, but it does not matter',
      of: [
        living(
          rule({
            Id: parameter,
            Prefix: parameter,
            ExpirationInDays: 1,
            TagFilters: [{ Key: parameter, Value: denied }],
          }),
        ),
      ],
      is: sound,
    },
    {
      name: 'too many rules',
      of: [living(...Array(1001).fill(rule({ ExpirationInDays: 1 })))],
      is: faulty('1001 rules where 1000 is the most'),
    },
    {
      name: 'tiers',
      of: [
        bucket({
          IntelligentTieringConfigurations: [
            {
              Tierings: [
                { AccessTier: 'ARCHIVE_ACCESS', Days: 89 },
                { AccessTier: 'DEEP_ARCHIVE_ACCESS', Days: 731 },
              ],
            },
          ],
        }),
      ],
      is: faulty(
        '89 days for ARCHIVE_ACCESS, which takes 90 to 730',
        '731 days for DEEP_ARCHIVE_ACCESS, which takes 180 to 730',
      ),
    },
    { name: 'tiers not read', of: [bucket({ IntelligentTieringConfigurations: denied })], is: unsure(denied) },
    { name: 'not read', of: [bucket({ LifecycleConfiguration: denied })], is: unsure(denied) },
  ],
};
