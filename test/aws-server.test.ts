/**
 * The server that plays AWS for the tests of collecting: the SDK's own clients must read from it exactly what an account
 * holds, and meet its faults as they would meet them from AWS.
 */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import calls from '../src/vocabulary/calls.json' with { type: 'json' };
import type { Account } from './support/aws-server/account.js';
import { ask } from './support/aws-server/ask.js';
import type { Fault } from './support/aws-server/fault.js';
import type { Service } from './support/aws-server/operations.js';
import { type AwsServer, type ServerOptions, startAwsServer } from './support/aws-server/server.js';

const ACCOUNT = JSON.parse(readFileSync('fixtures/collect/everything/account.json', 'utf8')) as Account;

const running: AwsServer[] = [];
async function start(options: Partial<ServerOptions> = {}): Promise<AwsServer> {
  const server = await startAwsServer({ accounts: [ACCOUNT], ...options });
  running.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** As the account's description has it: times as ISO texts without milliseconds. */
const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer).replaceAll('.000Z"', 'Z"'));

describe('what an account holds', () => {
  /** Each answer that the account gives about a thing: the operation, and the input that asks for it. */
  const INPUTS: { readonly [list: string]: (is: { readonly [member: string]: unknown }, operation: string) => object } =
    {
      ListBuckets: ({ Name }) => ({ Bucket: Name }),
      ListDirectoryBuckets: ({ Name }) => ({ Bucket: Name }),
      ListTableBuckets: ({ arn }) => ({ tableBucketARN: arn }),
      ListAccessPoints: ({ Name }) => ({ AccountId: ACCOUNT.account, Name }),
      ListMultiRegionAccessPoints: ({ Name }) => ({ AccountId: ACCOUNT.account, Name }),
      ListKeys: ({ KeyId }) => ({ KeyId, PolicyName: 'default' }),
      DescribeTrails: ({ TrailARN }, operation) => ({
        ...(operation === 'GetTrailStatus' && { Name: TrailARN }),
        ...(operation === 'ListTags' && { ResourceIdList: [TrailARN] }),
        ...(/Selectors$/.test(operation) && { TrailName: TrailARN }),
      }),
      ListEventDataStores: ({ EventDataStoreArn }) => ({ EventDataStore: EventDataStoreArn }),
    };
  const SERVICES: { readonly [list: string]: Service } = {
    ListBuckets: 'S3',
    ListDirectoryBuckets: 'S3',
    ListTableBuckets: 'S3Tables',
    ListAccessPoints: 'S3Control',
    ListMultiRegionAccessPoints: 'S3Control',
    ListKeys: 'KMS',
    DescribeTrails: 'CloudTrail',
    ListEventDataStores: 'CloudTrail',
  };
  const rows = Object.entries(ACCOUNT.lists).flatMap(([list, things]) =>
    things.flatMap(({ is, region, answers = {} }) =>
      Object.entries(answers).map(([operation, answer]) => ({
        service: SERVICES[list] as Service,
        operation,
        input: INPUTS[list]?.(is, operation) ?? {},
        region,
        answer,
      })),
    ),
  );

  test('is asked for by many operations', () => expect(rows.length).toBeGreaterThan(35));

  test.each(rows)('$service $operation', async ({ service, operation, input, region, answer }) => {
    const { url, unexpected } = await start();
    expect(plain(await ask(url, service, operation, input, { region }))).toEqual(answer);
    expect(unexpected).toEqual([]);
  });

  const lists: readonly (readonly [Service, string, string, region: string])[] = [
    ['S3', 'ListBuckets', 'Buckets', 'us-east-1'],
    ['S3', 'ListDirectoryBuckets', 'Buckets', 'eu-west-1'],
    ['S3Tables', 'ListTableBuckets', 'tableBuckets', 'us-east-1'],
    ['S3Control', 'ListAccessPoints', 'AccessPointList', 'eu-west-1'],
    ['S3Control', 'ListMultiRegionAccessPoints', 'AccessPoints', 'us-west-2'],
    ['KMS', 'ListKeys', 'Keys', 'eu-west-1'],
    ['KMS', 'ListAliases', 'Aliases', 'eu-west-1'],
    ['CloudTrail', 'DescribeTrails', 'trailList', 'us-west-2'],
    ['CloudTrail', 'ListEventDataStores', 'EventDataStores', 'eu-west-1'],
    ['EC2', 'DescribeVpcs', 'Vpcs', 'eu-west-1'],
    ['EC2', 'DescribeSubnets', 'Subnets', 'eu-west-1'],
    ['EC2', 'DescribeRouteTables', 'RouteTables', 'eu-west-1'],
    ['EC2', 'DescribeVpcEndpoints', 'VpcEndpoints', 'eu-west-1'],
    ['EC2', 'DescribeFlowLogs', 'FlowLogs', 'eu-west-1'],
    ['EC2', 'DescribeVpcEndpointServiceConfigurations', 'ServiceConfigurations', 'eu-west-1'],
  ];
  test.each(lists)('%s.%s', async (service, operation, items, region) => {
    const { url, unexpected } = await start();
    const answer = plain(await ask(url, service, operation, { AccountId: ACCOUNT.account }, { region }));
    expect(answer[items]).toEqual(ACCOUNT.lists[operation]?.map(({ is }) => is));
    expect(answer[items].length).toBeGreaterThan(0);
    expect(unexpected).toEqual([]);
  });

  test('is everything that a snapshot is made of', () => {
    const answered = new Set(
      [...rows, ...lists.map(([service, operation]) => ({ service, operation }))].map(
        ({ service, operation }) => `${service}.${operation}`,
      ),
    );
    const alone = ['STS.GetCallerIdentity', 'S3Control.GetPublicAccessBlock'];
    const asked = Object.values(calls)
      .flat()
      .map(({ service, operation }) => `${service}.${operation}`);
    expect([...new Set(asked)].filter((each) => !answered.has(each) && !alone.includes(each))).toEqual([
      'S3.GetBucketMetadataConfiguration',
    ]);
  });
});

describe('what an account does not hold', () => {
  const CODES: readonly (readonly [Service, string, object, string])[] = [
    ['S3', 'GetBucketPolicy', {}, 'NoSuchBucketPolicy'],
    ['S3', 'GetBucketTagging', {}, 'NoSuchTagSet'],
    ['S3', 'GetPublicAccessBlock', {}, 'NoSuchPublicAccessBlockConfiguration'],
    ['S3', 'GetObjectLockConfiguration', {}, 'ObjectLockConfigurationNotFoundError'],
    ['S3', 'GetBucketPolicy', { Bucket: 'nobodys' }, 'NoSuchBucket'],
    ['S3Control', 'GetAccessPointPolicy', { AccountId: ACCOUNT.account, Name: 'nobodys' }, 'NoSuchAccessPoint'],
    ['KMS', 'DescribeKey', { KeyId: 'nobodys' }, 'NotFoundException'],
    ['CloudTrail', 'GetTrailStatus', { Name: 'nobodys' }, 'TrailNotFoundException'],
  ];
  test.each(CODES)('%s.%s %j is %s', async (service, operation, input, code) => {
    const { url } = await start();
    const asked = ask(url, service, operation, { Bucket: 'lake-logs', ...input }, { region: 'us-east-1' });
    await expect(asked).rejects.toMatchObject({ name: code });
  });

  test.each(['GetBucketLogging', 'GetBucketVersioning', 'GetBucketNotificationConfiguration'])(
    'S3.%s answers without elements',
    async (operation) => {
      const { url } = await start();
      expect(await ask(url, 'S3', operation, { Bucket: 'lake-logs' }, { region: 'us-east-1' })).toEqual({});
    },
  );
});

describe('pages', () => {
  test.each<[Service, string, string, string, string]>([
    ['S3', 'ListBuckets', 'Buckets', 'ContinuationToken', 'ContinuationToken'],
    ['KMS', 'ListKeys', 'Keys', 'NextMarker', 'Marker'],
    ['EC2', 'DescribeVpcs', 'Vpcs', 'NextToken', 'NextToken'],
  ])('%s.%s', async (service, operation, items, next, token) => {
    const many = Array.from({ length: 5 }, (_, i) => ({
      region: 'eu-west-1',
      is: { Name: `b${i}`, KeyId: `k${i}`, VpcId: `v${i}` },
    }));
    const { url } = await start({ accounts: [{ ...ACCOUNT, lists: { [operation]: many } }], mostItems: 2 });
    const sizes: number[] = [];
    let input = {};
    do {
      const page = (await ask(url, service, operation, input)) as { readonly [member: string]: string };
      sizes.push(page[items]?.length ?? 0);
      input = page[next] === undefined ? {} : { [token]: page[next] };
    } while (token in input);
    expect(sizes).toEqual([2, 2, 1]);
  });
});

describe('regions and accounts', () => {
  test('a bucket is read in its own region only', async () => {
    const { url } = await start();
    const asked = ask(url, 'S3', 'GetBucketVersioning', { Bucket: 'lake-raw' }, { region: 'us-west-2' });
    await expect(asked).rejects.toMatchObject({ name: 'PermanentRedirect', $metadata: { httpStatusCode: 301 } });
    const where = ask(url, 'S3', 'HeadBucket', { Bucket: 'lake-raw' }, { region: 'us-west-2' });
    await expect(where).rejects.toMatchObject({ $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } } });
  });

  test.each([
    ['lake-raw', { LocationConstraint: 'eu-west-1' }],
    ['lake-logs', {}],
  ])('%s lies in %j', async (Bucket, location) => {
    const { url } = await start();
    expect(await ask(url, 'S3', 'GetBucketLocation', { Bucket }, { region: 'us-east-1' })).toEqual(location);
  });

  test.each<[Service, string, string]>([
    ['KMS', 'ListKeys', 'UnrecognizedClientException'],
    ['EC2', 'DescribeVpcs', 'AuthFailure'],
    ['S3Control', 'ListAccessPoints', 'InvalidAccessKeyId'],
  ])('%s.%s in a region that is switched off is %s', async (service, operation, name) => {
    const { url } = await start();
    const asked = ask(url, service, operation, { AccountId: ACCOUNT.account }, { region: 'me-south-1' });
    await expect(asked).rejects.toMatchObject({ name });
  });

  test('regions are told with their state', async () => {
    const { url } = await start();
    const { Regions } = (await ask(url, 'EC2', 'DescribeRegions', { AllRegions: true })) as {
      readonly Regions: readonly object[];
    };
    expect(Regions).toHaveLength(4);
    expect(Regions).toContainEqual({
      RegionName: 'me-south-1',
      OptInStatus: 'not-opted-in',
      Endpoint: 'ec2.me-south-1.amazonaws.com',
    });
  });

  test('a role leads to its account, with the external id that it asks for', async () => {
    const spoke: Account = {
      ...ACCOUNT,
      account: '444455556666',
      caller: 'arn:aws:sts::444455556666:assumed-role/Audit/lakeproof',
      roles: { Audit: { externalId: 'x' } },
    };
    const { url } = await start({ accounts: [ACCOUNT, spoke] });
    const role = { RoleArn: 'arn:aws:iam::444455556666:role/Audit', RoleSessionName: 'lakeproof' };
    await expect(ask(url, 'STS', 'AssumeRole', role)).rejects.toMatchObject({ name: 'AccessDenied' });
    const { Credentials } = (await ask(url, 'STS', 'AssumeRole', { ...role, ExternalId: 'x' })) as {
      readonly Credentials: { readonly AccessKeyId: string };
    };
    const identity = await ask(
      url,
      'STS',
      'GetCallerIdentity',
      {},
      { region: 'us-east-1', accessKeyId: Credentials.AccessKeyId },
    );
    expect(identity).toMatchObject({ Account: '444455556666' });
  });
});

describe('faults', () => {
  const cases: readonly (readonly [Fault, Service, string, object])[] = [
    ['denied', 'S3', 'GetBucketPolicy', { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }],
    ['denied', 'KMS', 'DescribeKey', { name: 'AccessDeniedException' }],
    ['denied', 'EC2', 'DescribeVpcs', { name: 'UnauthorizedOperation' }],
    ['denied', 'S3Tables', 'ListTableBuckets', { name: 'AccessDeniedException' }],
    ['denied', 'S3Control', 'ListAccessPoints', { name: 'AccessDenied' }],
    ['throttled', 'S3', 'GetBucketPolicy', { name: 'SlowDown', $metadata: { httpStatusCode: 503 } }],
    ['throttled', 'CloudTrail', 'DescribeTrails', { name: 'ThrottlingException' }],
    ['throttled', 'STS', 'GetCallerIdentity', { name: 'Throttling' }],
    ['unknown-credentials', 'S3', 'ListBuckets', { name: 'InvalidAccessKeyId' }],
    ['skewed', 'S3', 'ListBuckets', { name: 'RequestTimeTooSkewed' }],
    [
      { error: { status: 405, code: 'MethodNotAllowed', message: 'not yours' } },
      'S3',
      'GetBucketPolicy',
      { name: 'MethodNotAllowed', message: 'not yours' },
    ],
    ['reset', 'S3', 'ListBuckets', { message: expect.stringContaining('socket hang up') }],
    ['stalled', 'S3', 'ListBuckets', { name: 'TimeoutError' }],
    ['truncated', 'S3', 'ListBuckets', { message: expect.stringContaining('aborted') }],
    ['unavailable', 'S3', 'ListBuckets', { $metadata: { httpStatusCode: 503 } }],
  ];
  test.each(cases)('%j of %s.%s', async (fault, service, operation, thrown) => {
    const { url } = await start({ fault: () => fault });
    const input = { Bucket: 'lake-raw', KeyId: 'k', AccountId: ACCOUNT.account };
    const asked = ask(url, service, operation, input, fault === 'stalled' ? { patience: 500 } : {});
    await expect(asked).rejects.toMatchObject(thrown);
  });

  test('may end after some attempts', async () => {
    const { url, calls: made } = await start({ fault: (_, attempt) => (attempt < 3 ? 'throttled' : undefined) });
    const once = () => ask(url, 'S3', 'ListBuckets');
    await expect(once()).rejects.toMatchObject({ name: 'SlowDown' });
    await expect(once()).rejects.toMatchObject({ name: 'SlowDown' });
    expect(await once()).toHaveProperty('Buckets');
    expect(made).toHaveLength(3);
  });

  test('are the clock of the server, too', async () => {
    const { url } = await start({ now: () => new Date(Date.now() + 3_600_000) });
    await expect(ask(url, 'S3', 'ListBuckets')).rejects.toMatchObject({ name: 'RequestTimeTooSkewed' });
  });
});

test('what is not modelled is no answer, and is remembered', async () => {
  const { url, unexpected } = await start();
  await expect(ask(url, 'KMS', 'ListGrants', { KeyId: 'k' })).rejects.toBeDefined();
  expect(unexpected).toEqual(['KMS.ListGrants is not modelled']);
});
