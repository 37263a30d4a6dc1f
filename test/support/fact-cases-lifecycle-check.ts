import { unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');

const bucket = (properties: Described['properties']): Described => ({ type: 'AWS::S3::Bucket', properties });
const rule = (properties: Value, status: Value = 'Enabled'): Value => ({
  Status: status,
  ...(properties as { readonly [name: string]: Value }),
});
const living = (...rules: Value[]) => bucket({ LifecycleConfiguration: { Rules: rules } });
const move = (to: Value, days: Value): Value => ({ StorageClass: to, TransitionInDays: days });
const sound: Value = { isSound: true, faults: [] };
const faulty = (...faults: string[]): Value => ({ isSound: false, faults });
const unsure = (why: Value): Value => ({ isSound: why, faults: why });
const early = unknownHole('analysis-limit', "AWS's pages contradict each other on moves to ONEZONE_IA before day 30");

/** Lifecycle rules that S3 refuses or that lose money. */
export const LIFECYCLE_CHECK_CASES: { readonly [fact: string]: readonly FactCase[] } = {
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
