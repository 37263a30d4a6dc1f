import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 'cloudtrail:Get');
const region = unknownHole('parameter', 'AWS::Region');
const partition = unknownHole('parameter', 'AWS::Partition');
const scope = { account: '111122223333', region: 'eu-west-1', partition: 'aws' };
const itself = refHole('t.yaml#R0');
const arn = refHole('t.yaml#R0', 'Arn');

const bucket = (properties: Described['properties'] = {}, rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const lake = bucket({ BucketName: 'lake' });
const trail = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::CloudTrail::Trail',
  properties: { IsLogging: true, IsMultiRegionTrail: true, ...properties },
  ...rest,
});
const store = (properties: Described['properties']): Described => ({
  type: 'AWS::CloudTrail::EventDataStore',
  properties: { IngestionEnabled: true, MultiRegionEnabled: true, ...properties },
});
const account = (rest: Partial<Described> = {}): Described => ({ type: 'AWS::::Account', properties: {}, ...rest });

const basic = (values: Value, rest: { readonly [name: string]: Value } = {}): Value => [
  { ReadWriteType: 'All', DataResources: [{ Type: 'AWS::S3::Object', Values: values }], ...rest },
];
const logs = (...values: Value[]) => trail({ EventSelectors: basic(values) });
const DATA: readonly Value[] = [
  { Field: 'eventCategory', Equals: ['Data'] },
  { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
];
const advanced = (...more: Value[]): Value => [{ FieldSelectors: [...DATA, ...more] }];
const filters = (...more: Value[]) => trail({ AdvancedEventSelectors: advanced(...more) });
const arns = (operators: { readonly [name: string]: Value }) => filters({ Field: 'resources.ARN', ...operators });

const both = (by: Value): Value => ({ readsRecordedBy: by, writesRecordedBy: by });
const elsewhere = (access: string) =>
  unknownHole('outside-this-scan', `a trail or event data store that records object-level ${access}s`);
const nobody: Value = { readsRecordedBy: elsewhere('read'), writesRecordedBy: elsewhere('write') };
const undocumented = unknownHole(
  'analysis-limit',
  'a data resource that does not end in a slash, which CloudTrail does not document',
);
const members = unknownHole('outside-this-scan', 'the members of the organization');

/** What records the requests for a bucket's objects. */
export const DATA_EVENT_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  dataEvents: [
    { name: 'no trail here', of: [lake], is: nobody },
    { name: 'management events only', of: [lake, trail({})], is: nobody },
    { name: 'every bucket', of: [lake, logs('arn:aws:s3')], is: both('R1') },
    { name: 'every bucket of a partition', of: [lake, logs(textOf(['arn:', partition, ':s3']))], is: both('R1') },
    { name: 'this bucket by name', of: [lake, logs('arn:aws:s3:::lake/')], is: both('R1') },
    { name: 'one of several', of: [lake, logs('arn:aws:s3:::raw/', 'arn:aws:s3:::lake/')], is: both('R1') },
    { name: 'this bucket by ARN', of: [bucket(), logs(textOf([arn, '/']))], is: both('R1') },
    { name: 'this bucket by reference', of: [bucket(), logs(textOf(['arn:aws:s3:::', itself, '/']))], is: both('R1') },
    {
      name: 'this bucket by the parameter that names it',
      of: [bucket({ BucketName: parameter }), logs(textOf(['arn:', partition, ':s3:::', parameter, '/']))],
      is: both('R1'),
    },
    { name: 'another bucket', of: [lake, logs('arn:aws:s3:::raw/')], is: nobody },
    { name: 'a bucket whose name goes on', of: [lake, logs('arn:aws:s3:::lake-raw/')], is: nobody },
    { name: 'a part of it', of: [lake, logs('arn:aws:s3:::lake/raw/')], is: nobody },
    { name: 'a part of it by reference', of: [bucket(), logs(textOf([arn, '/raw']))], is: nobody },
    { name: 'a part that may be nothing', of: [bucket(), logs(textOf([arn, '/', parameter]))], is: both(parameter) },
    { name: 'without the slash', of: [bucket(), logs(arn)], is: both(undocumented) },
    {
      name: 'every bucket, as the CDK writes it',
      of: [lake, logs(textOf(['arn:', partition, ':s3:::']))],
      is: both('R1'),
    },
    { name: 'all buckets, as nobody documents', of: [lake, logs('arn:aws:s3::')], is: both(undocumented) },
    { name: 'a name instead of an ARN', of: [bucket(), logs(itself)], is: nobody },
    { name: 'a parameter', of: [lake, logs(parameter)], is: both(parameter) },
    { name: 'functions', of: [lake, logs('arn:aws:lambda')], is: nobody },
    {
      name: 'an unknown bucket',
      of: [bucket({ BucketName: parameter }), logs('arn:aws:s3:::lake/')],
      is: both(parameter),
    },
    { name: 'unknown selectors', of: [lake, trail({ EventSelectors: denied })], is: both(denied) },
    {
      name: 'reads only',
      of: [lake, trail({ EventSelectors: basic(['arn:aws:s3'], { ReadWriteType: 'ReadOnly' }) })],
      is: { readsRecordedBy: 'R1', writesRecordedBy: elsewhere('write') },
    },
    {
      name: 'reads and writes by two trails',
      of: [
        lake,
        trail({ EventSelectors: basic(['arn:aws:s3'], { ReadWriteType: 'ReadOnly' }) }),
        trail({ AdvancedEventSelectors: advanced({ Field: 'readOnly', Equals: ['false'] }) }),
      ],
      is: { readsRecordedBy: 'R1', writesRecordedBy: 'R2' },
    },
    {
      name: 'a stopped trail',
      of: [lake, trail({ IsLogging: false, EventSelectors: basic(['arn:aws:s3']) })],
      is: nobody,
    },
    {
      name: 'a trail whose status nobody could read',
      of: [lake, trail({ IsLogging: denied, EventSelectors: basic(['arn:aws:s3']) })],
      is: both(denied),
    },
    {
      name: 'a trail of one region, which is the unknown one of the template',
      of: [lake, trail({ IsMultiRegionTrail: false, EventSelectors: basic(['arn:aws:s3']) })],
      is: both('R1'),
    },
    {
      name: 'a trail of another region',
      of: [
        bucket({}, { scope }),
        trail(
          { IsMultiRegionTrail: false, EventSelectors: basic(['arn:aws:s3']) },
          { scope: { ...scope, region: 'eu-central-1' } },
        ),
      ],
      is: nobody,
    },
    {
      name: 'a trail that was listed away from its home',
      of: [
        bucket({}, { scope }),
        trail(
          { IsMultiRegionTrail: false, HomeRegion: 'eu-west-1', EventSelectors: basic(['arn:aws:s3']) },
          { scope: { ...scope, region: 'eu-central-1' }, recorded: true },
        ),
      ],
      is: both('R1'),
    },
    {
      name: 'a bucket of an unknown region',
      of: [
        bucket({}, { scope: { ...scope, region } }),
        trail({ IsMultiRegionTrail: false, EventSelectors: basic(['arn:aws:s3']) }, { scope }),
      ],
      is: both(region),
    },
    { name: 'advanced, everything', of: [lake, filters()], is: both('R1') },
    {
      name: 'advanced, by event source',
      of: [lake, filters({ Field: 'eventSource', Equals: ['s3.amazonaws.com'] })],
      is: both('R1'),
    },
    {
      name: 'advanced, of tables',
      of: [
        lake,
        trail({
          AdvancedEventSelectors: [
            { FieldSelectors: [DATA[0] as Value, { Field: 'resources.type', Equals: ['AWS::DynamoDB::Table'] }] },
          ],
        }),
      ],
      is: nobody,
    },
    {
      name: 'advanced, without a type',
      of: [lake, trail({ AdvancedEventSelectors: [{ FieldSelectors: [DATA[0] as Value] }] })],
      is: nobody,
    },
    {
      name: 'advanced, writes only',
      of: [lake, filters({ Field: 'readOnly', Equals: ['false'] })],
      is: { readsRecordedBy: elsewhere('read'), writesRecordedBy: 'R1' },
    },
    { name: 'advanced, some calls', of: [lake, filters({ Field: 'eventName', Equals: ['PutObject'] })], is: nobody },
    {
      name: 'advanced, but for some callers',
      of: [lake, filters({ Field: 'userIdentity.arn', NotEquals: ['x'] })],
      is: nobody,
    },
    { name: 'advanced, an unknown filter', of: [lake, filters(parameter)], is: both(parameter) },
    { name: 'advanced, names that start so', of: [lake, arns({ StartsWith: ['arn:aws:s3:::la'] })], is: both('R1') },
    { name: 'advanced, the bare ARN', of: [bucket(), arns({ StartsWith: [arn] })], is: both('R1') },
    { name: 'advanced, another start', of: [lake, arns({ StartsWith: ['arn:aws:s3:::raw'] })], is: nobody },
    {
      name: 'advanced, names that a generated one may start with',
      of: [bucket(), arns({ StartsWith: ['arn:aws:s3:::la'] })],
      is: both(unknownHole('unresolved-function', 'the name that AWS gives to t.yaml#R0')),
    },
    {
      name: 'advanced, names that a partly known one starts with',
      of: [bucket({ BucketName: textOf(['lake-', parameter]) }), arns({ StartsWith: ['arn:aws:s3:::lake'] })],
      is: both('R1'),
    },
    { name: 'advanced, one object', of: [lake, arns({ Equals: ['arn:aws:s3:::lake/a'] })], is: nobody },
    { name: 'advanced, but for this bucket', of: [lake, arns({ NotStartsWith: ['arn:aws:s3:::lake/'] })], is: nobody },
    {
      name: 'advanced, but for a part of it',
      of: [lake, arns({ NotStartsWith: ['arn:aws:s3:::lake/tmp/'] })],
      is: nobody,
    },
    {
      name: 'advanced, but for another bucket',
      of: [lake, arns({ NotStartsWith: ['arn:aws:s3:::logs/'] })],
      is: both('R1'),
    },
    { name: 'advanced, but for one object', of: [lake, arns({ NotEquals: ['arn:aws:s3:::lake/a'] })], is: nobody },
    { name: 'advanced, but for ends', of: [lake, arns({ NotEndsWith: ['.tmp'] })], is: nobody },
    {
      name: 'advanced, all buckets but this one',
      of: [lake, arns({ StartsWith: ['arn:aws:s3:::'], NotStartsWith: ['arn:aws:s3:::lake/'] })],
      is: nobody,
    },
    {
      name: 'selectors of both kinds',
      of: [lake, trail({ EventSelectors: basic(['arn:aws:s3']), AdvancedEventSelectors: advanced() })],
      is: both(unknownHole('analysis-limit', 'event selectors of both kinds where CloudTrail takes one')),
    },
    { name: 'an event data store', of: [lake, store({ AdvancedEventSelectors: advanced() })], is: both('R1') },
    {
      name: 'an event data store that takes nothing in',
      of: [lake, store({ IngestionEnabled: false, AdvancedEventSelectors: advanced() })],
      is: nobody,
    },
    {
      name: 'an event data store of nobody knows which regions',
      of: [
        bucket({}, { scope: { ...scope, account: parameter } }),
        {
          type: 'AWS::CloudTrail::EventDataStore',
          properties: { IngestionEnabled: true, AdvancedEventSelectors: advanced() },
          scope: { account: parameter, region: 'us-east-1', partition: 'aws' },
        },
      ],
      is: both(
        unknownHole(
          'analysis-limit',
          'AWS does not document the regions of an event data store without MultiRegionEnabled',
        ),
      ),
    },
    {
      name: 'a trail of another account',
      of: [
        bucket({}, { scope }),
        trail({ EventSelectors: basic(['arn:aws:s3']) }, { scope: { ...scope, account: '444455556666' } }),
      ],
      is: nobody,
    },
    {
      name: 'the trail of an organization that this account may be of',
      of: [
        bucket({}, { scope }),
        trail(
          { IsOrganizationTrail: true, EventSelectors: basic(['arn:aws:s3']) },
          { scope: { ...scope, account: '444455556666' } },
        ),
      ],
      is: both(members),
    },
    {
      name: 'the trail of the organization, as its member lists it',
      of: [
        bucket({}, { scope }),
        account({ scope }),
        trail(
          { IsOrganizationTrail: true, EventSelectors: basic(['arn:aws:s3']) },
          { scope: { ...scope, account: '444455556666' } },
        ),
      ],
      is: both('R2'),
    },
    {
      name: 'the trail of the organization that the user names this account of',
      of: [
        bucket({}, { scope }),
        trail(
          { IsOrganizationTrail: true, EventSelectors: basic(['arn:aws:s3']) },
          { scope: { ...scope, account: '444455556666' } },
        ),
      ],
      perimeter: { organizationAccounts: ['111122223333'] },
      is: both('R1'),
    },
    {
      name: 'a trail that may not exist',
      of: [lake, trail({ EventSelectors: basic(['arn:aws:s3']) }, { exists: parameter })],
      is: both(parameter),
    },
  ],
};
