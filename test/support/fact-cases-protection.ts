import { unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');

const bucket = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const retention = (value: Value, on: Value = true): Described =>
  bucket({ ObjectLockEnabled: on, ObjectLockConfiguration: { Rule: { DefaultRetention: value } } });
const notLocked: Value = { enabled: false, modes: [] };
const flags = (value: Value): Value => ({
  blockPublicAcls: value,
  ignorePublicAcls: value,
  blockPublicPolicy: value,
  restrictPublicBuckets: value,
});
const allFlags = (value: Value) => ({
  BlockPublicAcls: value,
  IgnorePublicAcls: value,
  BlockPublicPolicy: value,
  RestrictPublicBuckets: value,
});
const block = (value: Value) => bucket({ PublicAccessBlockConfiguration: allFlags(value) });
const account = (value: Value, rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::AccountPublicAccessBlock',
  properties: allFlags(value),
  ...rest,
});
const elsewhereAccount = { account: '444455556666', region: 'eu-west-1', partition: 'aws' };

/** Facts of the settings that keep others out of a bucket and its versions in it. */
export const PROTECTION_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  objectLock: [
    { name: 'off', of: [bucket({ ObjectLockEnabled: false })], is: notLocked },
    {
      name: 'on, without a default retention',
      of: [bucket({ ObjectLockEnabled: true })],
      is: { enabled: true, modes: [] },
    },
    {
      name: 'on by its configuration',
      of: [bucket({ ObjectLockEnabled: false, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } })],
      is: { enabled: true, modes: [] },
    },
    {
      name: 'COMPLIANCE satisfies both demands; a year is 365 days',
      of: [retention({ Mode: 'COMPLIANCE', Years: 2 })],
      is: { enabled: true, mode: 'COMPLIANCE', modes: ['COMPLIANCE', 'GOVERNANCE'], retentionDays: 730 },
    },
    {
      name: 'GOVERNANCE satisfies only itself',
      of: [retention({ Mode: 'GOVERNANCE', Days: 30 })],
      is: { enabled: true, mode: 'GOVERNANCE', modes: ['GOVERNANCE'], retentionDays: 30 },
    },
    {
      name: 'a retention without a lock does nothing',
      of: [retention({ Mode: 'COMPLIANCE', Days: 30 }, false)],
      is: notLocked,
    },
    {
      name: 'a retention under an unknown lock is unknown',
      of: [retention({ Mode: 'COMPLIANCE', Days: 30 }, parameter)],
      is: { enabled: parameter, mode: parameter, modes: parameter, retentionDays: parameter },
    },
    {
      name: 'days and years together',
      of: [retention({ Mode: 'COMPLIANCE', Days: 30, Years: 1 })],
      is: {
        enabled: true,
        mode: 'COMPLIANCE',
        modes: ['COMPLIANCE', 'GOVERNANCE'],
        retentionDays: unknownHole('analysis-limit', 'both Days and Years where S3 takes one'),
      },
    },
    {
      name: 'unknown days',
      of: [retention({ Mode: parameter, Days: denied })],
      is: { enabled: true, mode: parameter, modes: parameter, retentionDays: denied },
    },
  ],
  versioning: [
    { name: 'never versioned', of: [bucket({ ObjectLockEnabled: false })], is: {} },
    {
      name: 'suspended',
      of: [bucket({ VersioningConfiguration: { Status: 'Suspended' } })],
      is: { status: 'Suspended' },
    },
    { name: 'on by Object Lock', of: [bucket({ ObjectLockEnabled: true })], is: { status: 'Enabled' } },
    { name: 'perhaps on by Object Lock', of: [bucket({ ObjectLockEnabled: parameter })], is: { status: parameter } },
    { name: 'unknown', of: [bucket({ VersioningConfiguration: { Status: parameter } })], is: { status: parameter } },
  ],
  publicAccess: [
    { name: 'the bucket alone', of: [block(true)], is: flags(true) },
    { name: 'neither', of: [bucket({})], is: {} },
    { name: 'the account makes up for the bucket', of: [block(false), account(true)], is: flags(true) },
    {
      name: 'the account makes up for what is unknown at the bucket',
      of: [block(parameter), account(true)],
      is: flags(true),
    },
    { name: 'the bucket makes up for an unread account', of: [block(true), account(denied)], is: flags(true) },
    { name: 'both off', of: [block(false), account(false)], is: flags(false) },
    { name: 'an unread account leaves it open', of: [block(false), account(denied)], is: flags(denied) },
    {
      name: 'another account does not count',
      of: [
        bucket({}, { scope: { ...elsewhereAccount, account: '111122223333' } }),
        account(true, { scope: elsewhereAccount }),
      ],
      is: {},
    },
    {
      name: 'an account that may be this one leaves it open',
      of: [block(false), account(true, { scope: elsewhereAccount })],
      is: flags(unknownHole('parameter', 'AWS::AccountId')),
    },
    {
      name: 'an account whose setting may not exist',
      of: [block(false), account(true, { exists: denied })],
      is: flags(denied),
    },
  ],
  ownership: [
    {
      name: 'declared',
      of: [bucket({ OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } })],
      is: { objects: 'ObjectWriter' },
    },
    { name: 'not declared', of: [bucket({})], is: {} },
    { name: 'unknown', of: [bucket({ OwnershipControls: denied })], is: { objects: denied } },
    {
      name: 'two rules',
      of: [
        bucket({
          OwnershipControls: {
            Rules: [{ ObjectOwnership: 'ObjectWriter' }, { ObjectOwnership: 'BucketOwnerEnforced' }],
          },
        }),
      ],
      is: { objects: unknownHole('analysis-limit', '2 ownership rules where S3 takes one') },
    },
  ],
};
