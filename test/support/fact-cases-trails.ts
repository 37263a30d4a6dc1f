import { refHole, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 'cloudtrail:Get');
const scope = { account: '111122223333', region: 'eu-west-1', partition: 'aws' };

const bucket = (properties: Described['properties'] = {}, rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const trail = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::CloudTrail::Trail',
  properties: { IsLogging: true, IsMultiRegionTrail: true, ...properties },
  ...rest,
});
const account = (rest: Partial<Described> = {}): Described => ({ type: 'AWS::::Account', properties: {}, ...rest });

const DATA: readonly Value[] = [
  { Field: 'eventCategory', Equals: ['Data'] },
  { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
];
const advanced = (...more: Value[]): Value => [{ FieldSelectors: [...DATA, ...more] }];
const filters = (...more: Value[]) => trail({ AdvancedEventSelectors: advanced(...more) });
const management = (...more: Value[]): Value => [
  { FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }, ...more] },
];

const members = unknownHole('outside-this-scan', 'the members of the organization');

/** Facts of trails and their buckets. */
export const TRAIL_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  managementEvents: [
    { name: 'no selectors', of: [trail({})], is: { reads: true, writes: true } },
    {
      name: 'both by two selectors',
      of: [
        trail({
          EventSelectors: [
            { ReadWriteType: 'ReadOnly', IncludeManagementEvents: true },
            { ReadWriteType: 'WriteOnly', IncludeManagementEvents: true },
          ],
        }),
      ],
      is: { reads: true, writes: true },
    },
    {
      name: 'writes only',
      of: [trail({ EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }] })],
      is: { reads: false, writes: true },
    },
    {
      name: 'none',
      of: [trail({ EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: false }] })],
      is: { reads: false, writes: false },
    },
    {
      name: 'but those of KMS',
      of: [
        trail({
          EventSelectors: [
            {
              ReadWriteType: 'All',
              IncludeManagementEvents: true,
              ExcludeManagementEventSources: ['kms.amazonaws.com'],
            },
          ],
        }),
      ],
      is: { reads: false, writes: false },
    },
    { name: 'advanced', of: [trail({ AdvancedEventSelectors: management() })], is: { reads: true, writes: true } },
    {
      name: 'advanced, reads only',
      of: [trail({ AdvancedEventSelectors: management({ Field: 'readOnly', Equals: ['true'] }) })],
      is: { reads: true, writes: false },
    },
    {
      name: 'advanced, but those of KMS',
      of: [trail({ AdvancedEventSelectors: management({ Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }) })],
      is: { reads: false, writes: false },
    },
    { name: 'data events only', of: [filters()], is: { reads: false, writes: false } },
    { name: 'unknown', of: [trail({ AdvancedEventSelectors: denied })], is: { reads: denied, writes: denied } },
  ],
  accountTrail: [
    {
      name: 'none here',
      of: [account()],
      is: { coveredBy: unknownHole('outside-this-scan', 'a trail that covers the account') },
    },
    { name: 'a trail of every region', of: [account(), trail({})], is: { coveredBy: 'R1' } },
    {
      name: 'a trail of one region',
      of: [account(), trail({ IsMultiRegionTrail: false })],
      is: { coveredBy: unknownHole('outside-this-scan', 'a trail that covers the account') },
    },
    { name: 'unread', of: [account(), trail({ IsLogging: denied })], is: { coveredBy: denied } },
    {
      name: "the organization's",
      of: [account({ scope }), trail({ IsOrganizationTrail: true }, { scope: { ...scope, account: '444455556666' } })],
      is: { coveredBy: 'R1' },
    },
    {
      name: "perhaps the organization's",
      of: [
        account({ scope }),
        account({ scope: { ...scope, account: '444455556666' } }),
        trail({ IsOrganizationTrail: true }, { scope: { ...scope, account: '444455556666' } }),
      ],
      is: { coveredBy: members },
    },
  ],
  organizationTrail: [
    {
      name: 'nobody asked',
      of: [trail({ IsOrganizationTrail: false })],
      is: { isExpected: false, isOrganization: false },
    },
    {
      name: 'asked for',
      of: [trail({ IsOrganizationTrail: parameter })],
      perimeter: { organization: 'o-a1b2c3d4e5' },
      is: { isExpected: true, isOrganization: parameter },
    },
  ],
  trailBucket: [
    {
      name: 'logged and locked',
      of: [
        trail({ S3BucketName: 'logs' }),
        bucket({
          BucketName: 'logs',
          LoggingConfiguration: {},
          VersioningConfiguration: { MfaDelete: 'Disabled' },
          ObjectLockEnabled: true,
          ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Years: 1 } } },
        }),
      ],
      is: { accessLogging: true, lifecycle: false, mfaDelete: 'Disabled', lockMode: 'COMPLIANCE', lockDays: 365 },
    },
    {
      name: 'with little',
      of: [trail({ S3BucketName: refHole('t.yaml#R1') }), bucket({ LifecycleConfiguration: denied })],
      is: { accessLogging: false, lifecycle: denied },
    },
    {
      name: 'elsewhere',
      of: [trail({ S3BucketName: 'logs' }), bucket()],
      is: unknowns('the bucket that S3BucketName names'),
    },
    {
      name: 'a parameter',
      of: [trail({ S3BucketName: parameter })],
      is: Object.fromEntries(
        ['accessLogging', 'lifecycle', 'mfaDelete', 'lockMode', 'lockDays'].map((name) => [name, parameter]),
      ),
    },
  ],
};

function unknowns(what: string): Value {
  const hole = unknownHole('outside-this-scan', what);
  return Object.fromEntries(
    ['accessLogging', 'lifecycle', 'mfaDelete', 'lockMode', 'lockDays'].map((name) => [name, hole]),
  );
}
