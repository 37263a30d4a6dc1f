import { textOf, unknownHole } from '../../src/model/hole.js';
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
const abort = (days: Value): Value => ({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: days } });
const move = (to: Value, days: Value): Value => ({ StorageClass: to, TransitionInDays: days });
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

/** What lifecycle rules do to the objects of a bucket, and when. */
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
};
