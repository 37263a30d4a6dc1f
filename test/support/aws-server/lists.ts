import type { Account, Outcome, Thing } from './account.js';
import type { Call } from './call.js';

/** Where a listing operation has its items and how it pages; one without `size` gives all at once. */
interface List {
  readonly items: string;
  readonly size?: string;
  readonly token?: string;
  readonly next?: string;
  /** A member that says whether more follows. */
  readonly more?: string;
  /** Items a page where the caller does not say. */
  readonly page?: number;
  /** Where it answers: in every region with the same, in one region only, or (left out) in each region with its own. */
  readonly from?: 'anywhere' | string;
}

const NEXT_TOKEN = { size: 'MaxResults', token: 'NextToken', next: 'NextToken', page: 1000 };
const MARKER = { size: 'Limit', token: 'Marker', next: 'NextMarker', more: 'Truncated', page: 100 };
const CONTINUED = { token: 'ContinuationToken', next: 'ContinuationToken' };

const LISTS: { readonly [operation: string]: List } = {
  'S3.ListBuckets': { items: 'Buckets', size: 'MaxBuckets', ...CONTINUED, page: 10_000, from: 'anywhere' },
  'S3.ListDirectoryBuckets': { items: 'Buckets', size: 'MaxDirectoryBuckets', ...CONTINUED, page: 1000 },
  'S3Tables.ListTableBuckets': {
    items: 'tableBuckets',
    size: 'maxBuckets',
    token: 'continuationToken',
    next: 'continuationToken',
    page: 1000,
  },
  'S3Control.ListAccessPoints': { items: 'AccessPointList', ...NEXT_TOKEN },
  'S3Control.ListMultiRegionAccessPoints': { items: 'AccessPoints', ...NEXT_TOKEN, page: 100, from: 'us-west-2' },
  'KMS.ListKeys': { items: 'Keys', ...MARKER },
  'KMS.ListAliases': { items: 'Aliases', ...MARKER },
  'CloudTrail.ListEventDataStores': { items: 'EventDataStores', ...NEXT_TOKEN },
  'EC2.DescribeVpcs': { items: 'Vpcs', ...NEXT_TOKEN },
  'EC2.DescribeSubnets': { items: 'Subnets', ...NEXT_TOKEN },
  'EC2.DescribeRouteTables': { items: 'RouteTables', ...NEXT_TOKEN, page: 100 },
  'EC2.DescribeVpcEndpoints': { items: 'VpcEndpoints', ...NEXT_TOKEN },
  'EC2.DescribeFlowLogs': { items: 'FlowLogs', ...NEXT_TOKEN },
  'EC2.DescribeVpcEndpointServiceConfigurations': { items: 'ServiceConfigurations', ...NEXT_TOKEN },
};

/**
 * What a listing operation answers; undefined for any other operation. `mostItems` makes pages smaller than the caller
 * asks for, as AWS may.
 */
export function answerToList(account: Account, call: Call, mostItems = Number.POSITIVE_INFINITY): Outcome | undefined {
  const { service, operation, region, input } = call;
  if (service === 'CloudTrail' && operation.name === 'DescribeTrails')
    return { data: { trailList: trailsIn(account, call) } };
  const list = LISTS[`${service}.${operation.name}`];
  if (list === undefined) return undefined;
  const things = (account.lists[operation.name] ?? []).filter(
    (thing) => list.from === 'anywhere' || (list.from ?? thing.region) === region,
  );
  const from = tokenOf(input[list.token ?? '']);
  const count = Math.min(Number(input[list.size ?? ''] ?? list.page ?? things.length), mostItems);
  const rest = from + count < things.length;
  return {
    data: {
      [list.items]: things.slice(from, from + count).map(({ is }) => is),
      ...(rest && list.next && { [list.next]: Buffer.from(`${from + count}`).toString('base64url') }),
      ...(list.more && { [list.more]: rest }),
    },
  };
}

function tokenOf(token: unknown): number {
  return typeof token === 'string' ? Number(Buffer.from(token, 'base64url').toString()) : 0;
}

/**
 * A trail for all regions is shown in each of them, in others than its home as a shadow:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
 */
function trailsIn(account: Account, { region, input }: Call): readonly Thing['is'][] {
  const isShown = ({ region: home, is }: Thing) =>
    home === region || (is.IsMultiRegionTrail === true && input.includeShadowTrails !== false);
  return (account.lists.DescribeTrails ?? []).filter(isShown).map(({ is }) => is);
}
