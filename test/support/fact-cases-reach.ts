import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');
const elsewhere = unknownHole('outside-this-scan', 'the bucket that objects are replicated to');
const accountId = unknownHole('parameter', 'AWS::AccountId');
const region = unknownHole('parameter', 'AWS::Region');
const second = refHole('t.yaml#R1', 'Arn');

const bucket = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const scope = (account: string, at: string) => ({ scope: { account, region: at, partition: 'aws' } });
const ireland = scope('111122223333', 'eu-west-1');
const replicating = (...rules: Value[]) => bucket({ ReplicationConfiguration: { Rules: rules } });
const to = (
  name: Value,
  destination: { readonly [key: string]: Value } = {},
  rest: { readonly [key: string]: Value } = {},
): Value => ({
  Status: 'Enabled',
  Destination: { Bucket: name, ...destination },
  ...rest,
});
const AUDITED = [
  'EncryptionStatus',
  'ObjectLockMode',
  'ObjectLockRetainUntilDate',
  'ObjectLockLegalHoldStatus',
  'ChecksumAlgorithm',
];
const listing = (destination: Value, rest: { readonly [key: string]: Value } = {}): Value => ({
  Enabled: true,
  OptionalFields: AUDITED,
  Destination: destination,
  ...rest,
});
const inventories = (...configurations: Value[]) => bucket({ InventoryConfigurations: configurations });

const telling = (notifications: Value, rest: Partial<Described> = {}) =>
  bucket({ NotificationConfiguration: notifications }, rest);
const queue = (name: Value): Value => ({ QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: name }] });
const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:events';
const FOREIGN = 'arn:aws:sqs:eu-west-1:999988887777:events';

const regions = { regions: ['eu-west-1', 'eu-central-1'] };
const pointOf = (...names: Value[]): Described => ({
  type: 'AWS::S3::MultiRegionAccessPoint',
  properties: { Regions: names.map((name) => ({ Bucket: name })) },
});

/** Facts about who hears of a bucket's data, and where it lies. */
export const REACH_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  inventory: [
    { name: 'none', of: [bucket({})], is: { complete: false } },
    {
      name: 'complete, to a bucket of the stack',
      of: [inventories(listing({ BucketArn: second })), bucket({})],
      is: { complete: true, fields: AUDITED, ours: true },
    },
    {
      name: 'the complete one of two',
      of: [
        inventories(listing({ BucketArn: second }, { OptionalFields: ['Size'] }), listing({ BucketArn: second })),
        bucket({}),
      ],
      is: { complete: true, fields: AUDITED, ours: true },
    },
    {
      name: 'without the fields',
      of: [inventories(listing({ BucketArn: second }, { OptionalFields: ['Size'] })), bucket({})],
      is: { complete: false, fields: ['Size'], ours: true },
    },
    {
      name: 'of a part',
      of: [inventories(listing({ BucketArn: second }, { Prefix: 'raw/' })), bucket({})],
      is: { complete: false, fields: AUDITED, prefix: 'raw/', ours: true },
    },
    {
      name: 'disabled',
      of: [inventories(listing({ BucketArn: second }, { Enabled: false })), bucket({})],
      is: { complete: false },
    },
    {
      name: 'to a bucket whose account is named',
      of: [inventories(listing({ BucketArn: 'arn:aws:s3:::reports', BucketAccountId: accountId }))],
      is: { complete: true, fields: AUDITED, ours: true },
    },
    {
      name: "to somebody else's bucket",
      of: [inventories(listing({ BucketArn: 'arn:aws:s3:::reports', BucketAccountId: '999988887777' }))],
      perimeter: { accounts: ['111122223333'] },
      is: { complete: false, fields: AUDITED, ours: false },
    },
    {
      name: 'to a bucket that the root lacks',
      of: [inventories(listing({ BucketArn: 'arn:aws:s3:::reports' }))],
      is: {
        complete: unknownHole('outside-this-scan', 'the bucket that receives the inventory'),
        fields: AUDITED,
        ours: unknownHole('outside-this-scan', 'the bucket that receives the inventory'),
      },
    },
    { name: 'not read', of: [bucket({ InventoryConfigurations: denied })], is: { complete: denied } },
    {
      name: 'an unknown configuration',
      of: [inventories(parameter)],
      is: { complete: parameter, fields: parameter, prefix: parameter, ours: parameter },
    },
  ],
  notificationTargets: [
    { name: 'none', of: [bucket({})], is: { trusted: true } },
    {
      name: 'EventBridge',
      of: [telling({ EventBridgeConfiguration: { EventBridgeEnabled: true } })],
      is: { trusted: true },
    },
    {
      name: 'a queue of the stack',
      of: [telling(queue(second)), { type: 'AWS::SQS::Queue', properties: {} }],
      is: { trusted: true },
    },
    {
      name: 'an alias of a function of the stack',
      of: [
        telling({ LambdaConfigurations: [{ Event: 's3:*', Function: textOf([second, ':live']) }] }),
        { type: 'AWS::Lambda::Function', properties: {} },
      ],
      is: { trusted: true },
    },
    {
      name: 'the account that the stack is in',
      of: [telling(queue(textOf(['arn:aws:sqs:', region, ':', accountId, ':events'])))],
      is: { trusted: true },
    },
    { name: 'the own account', of: [telling(queue(QUEUE), ireland)], is: { trusted: true } },
    {
      name: 'a foreign account',
      of: [telling(queue(FOREIGN), ireland)],
      is: { trusted: false, foreign: [FOREIGN] },
    },
    {
      name: 'an account of the perimeter',
      of: [telling(queue(FOREIGN), ireland)],
      perimeter: { accounts: ['999988887777'] },
      is: { trusted: true },
    },
    {
      name: 'an account of the organization',
      of: [telling(queue(FOREIGN), ireland)],
      perimeter: { organizationAccounts: ['999988887777'] },
      is: { trusted: true },
    },
    {
      name: 'outside the perimeter, from an account that is not known',
      of: [telling(queue(FOREIGN))],
      perimeter: { accounts: ['111122223333'] },
      is: { trusted: false, foreign: [FOREIGN] },
    },
    { name: 'from an account that is not known', of: [telling(queue(QUEUE))], is: { trusted: accountId } },
    { name: 'a parameter', of: [telling(queue(parameter))], is: { trusted: parameter } },
    {
      name: 'something that is no ARN',
      of: [telling(queue('events'))],
      is: { trusted: unknownHole('unresolved-function', 'the account of events, which is no ARN') },
    },
    { name: 'not read', of: [telling(denied)], is: { trusted: denied } },
  ],
  residency: [
    { name: 'inside', of: [bucket({}, ireland)], params: regions, is: { inside: true } },
    {
      name: 'outside',
      of: [bucket({}, scope('111122223333', 'us-east-1'))],
      params: regions,
      is: { inside: false, outside: ['us-east-1'] },
    },
    { name: 'nobody knows where', of: [bucket({})], params: regions, is: { inside: region } },
    {
      name: 'a copy outside decides',
      of: [replicating(to('arn:aws:s3:::copy')), bucket({ BucketName: 'copy' }, scope('111122223333', 'us-east-1'))],
      params: regions,
      is: { inside: false, outside: ['us-east-1'] },
    },
    {
      name: 'a copy that the root lacks',
      of: [{ ...replicating(to('arn:aws:s3:::copy')), ...ireland }],
      params: regions,
      is: { inside: elsewhere },
    },
    {
      name: 'a peer outside',
      of: [
        bucket({ BucketName: 'lake' }, ireland),
        pointOf('lake', 'peer'),
        bucket({ BucketName: 'peer' }, scope('111122223333', 'us-east-1')),
      ],
      params: regions,
      is: { inside: false, outside: ['us-east-1'] },
    },
    {
      name: 'an access point that leads elsewhere',
      of: [bucket({ BucketName: 'lake' }, ireland), pointOf('one', 'other')],
      params: regions,
      is: { inside: true },
    },
    {
      name: 'a peer that the root lacks',
      of: [bucket({ BucketName: 'lake' }, ireland), pointOf('lake', 'peer')],
      params: regions,
      is: { inside: unknownHole('outside-this-scan', 'a bucket of the Multi-Region Access Point') },
    },
    {
      name: 'an access point that may lead here',
      of: [
        bucket({ BucketName: 'lake' }, ireland),
        pointOf(parameter, 'peer'),
        bucket({ BucketName: 'peer' }, scope('111122223333', 'us-east-1')),
      ],
      params: regions,
      is: { inside: parameter },
    },
  ],
};
