import { type Account, type Outcome, outcomeOf, refused, type Thing } from './account.js';
import type { Call } from './call.js';
import { denied } from './refusals.js';

/** An operation about one thing: where the thing is listed, which member of the input names it, what it is without an answer. */
interface About {
  readonly lists: readonly string[];
  readonly by: string;
  /** What the service says of a thing that has nothing of this kind: an error code with its status, or an answer that is empty. */
  readonly without: readonly [code: string, status: number] | object;
}

const BUCKETS = { lists: ['ListBuckets', 'ListDirectoryBuckets'], by: 'Bucket' };
const ACCESS_POINTS = { lists: ['ListAccessPoints'], by: 'Name' };
const TABLE_BUCKETS = { lists: ['ListTableBuckets'], by: 'tableBucketARN' };
const KEYS = { lists: ['ListKeys'], by: 'KeyId' };
const TRAILS = { lists: ['DescribeTrails'], by: 'TrailName' };
const STORES = { lists: ['ListEventDataStores'], by: 'EventDataStore' };

/** Each operation's page in the service's API reference lists the errors and what a body without elements means. */
const ABOUT: { readonly [operation: string]: About } = {
  'S3.GetBucketEncryption': { ...BUCKETS, without: ['ServerSideEncryptionConfigurationNotFoundError', 404] },
  'S3.GetBucketVersioning': { ...BUCKETS, without: {} },
  'S3.GetObjectLockConfiguration': { ...BUCKETS, without: ['ObjectLockConfigurationNotFoundError', 404] },
  'S3.GetPublicAccessBlock': { ...BUCKETS, without: ['NoSuchPublicAccessBlockConfiguration', 404] },
  'S3.GetBucketOwnershipControls': { ...BUCKETS, without: ['OwnershipControlsNotFoundError', 404] },
  'S3.GetBucketAcl': { ...BUCKETS, without: { Owner: { ID: 'a'.repeat(64) }, Grants: [] } },
  'S3.GetBucketPolicy': { ...BUCKETS, without: ['NoSuchBucketPolicy', 404] },
  'S3.GetBucketPolicyStatus': { ...BUCKETS, without: ['NoSuchBucketPolicy', 404] },
  'S3.GetBucketLogging': { ...BUCKETS, without: {} },
  'S3.GetBucketLifecycleConfiguration': { ...BUCKETS, without: ['NoSuchLifecycleConfiguration', 404] },
  'S3.GetBucketReplication': { ...BUCKETS, without: ['ReplicationConfigurationNotFoundError', 404] },
  'S3.GetBucketNotificationConfiguration': { ...BUCKETS, without: {} },
  'S3.GetBucketTagging': { ...BUCKETS, without: ['NoSuchTagSet', 404] },
  'S3.GetBucketCors': { ...BUCKETS, without: ['NoSuchCORSConfiguration', 404] },
  'S3.GetBucketWebsite': { ...BUCKETS, without: ['NoSuchWebsiteConfiguration', 404] },
  'S3.GetBucketRequestPayment': { ...BUCKETS, without: { Payer: 'BucketOwner' } },
  'S3.GetBucketAccelerateConfiguration': { ...BUCKETS, without: {} },
  'S3.ListBucketInventoryConfigurations': { ...BUCKETS, without: { IsTruncated: false } },
  'S3.ListBucketIntelligentTieringConfigurations': { ...BUCKETS, without: { IsTruncated: false } },
  'S3.ListBucketAnalyticsConfigurations': { ...BUCKETS, without: { IsTruncated: false } },
  'S3.ListBucketMetricsConfigurations': { ...BUCKETS, without: { IsTruncated: false } },
  'S3.GetBucketAbac': { ...BUCKETS, without: { AbacStatus: { Status: 'Disabled' } } },
  'S3.GetBucketMetadataConfiguration': { ...BUCKETS, without: ['MetadataConfigurationNotFound', 404] },
  'S3Control.GetAccessPoint': { ...ACCESS_POINTS, without: ['NoSuchAccessPoint', 404] },
  'S3Control.GetAccessPointPolicy': { ...ACCESS_POINTS, without: ['NoSuchAccessPointPolicy', 404] },
  'S3Control.GetAccessPointPolicyStatus': { ...ACCESS_POINTS, without: ['NoSuchAccessPointPolicy', 404] },
  'S3Control.GetMultiRegionAccessPointPolicy': {
    lists: ['ListMultiRegionAccessPoints'],
    by: 'Name',
    without: ['NoSuchMultiRegionAccessPoint', 404],
  },
  'S3Tables.GetTableBucketEncryption': { ...TABLE_BUCKETS, without: ['NotFoundException', 404] },
  'S3Tables.GetTableBucketPolicy': { ...TABLE_BUCKETS, without: ['NotFoundException', 404] },
  'KMS.DescribeKey': { ...KEYS, without: ['NotFoundException', 400] },
  'KMS.GetKeyPolicy': { ...KEYS, without: ['NotFoundException', 400] },
  'KMS.GetKeyRotationStatus': { ...KEYS, without: { KeyRotationEnabled: false } },
  'KMS.ListResourceTags': { ...KEYS, without: { Tags: [], Truncated: false } },
  'CloudTrail.GetTrail': { ...TRAILS, by: 'Name', without: ['TrailNotFoundException', 400] },
  'CloudTrail.GetTrailStatus': { ...TRAILS, by: 'Name', without: { IsLogging: false } },
  'CloudTrail.GetEventSelectors': { ...TRAILS, without: ['TrailNotFoundException', 400] },
  'CloudTrail.GetInsightSelectors': { ...TRAILS, without: ['InsightNotEnabledException', 400] },
  'CloudTrail.ListTags': { ...TRAILS, by: 'ResourceIdList', without: {} },
  'CloudTrail.GetEventDataStore': { ...STORES, without: ['EventDataStoreNotFoundException', 400] },
};

/** What an operation about one bucket, key, trail ... answers; undefined for any other operation. */
export function answerAbout(account: Account, { service, operation, region, input }: Call): Outcome | undefined {
  const about = ABOUT[`${service}.${operation.name}`];
  if (about === undefined) return undefined;
  const name = [input[about.by]].flat()[0];
  const [thing] = about.lists.flatMap((list) => thingCalled(name, account.lists[list]) ?? []);
  if (thing === undefined) return refused(...MISSING[service], `${String(name)} does not exist`);
  if (thing.region !== region && service === 'S3') return redirectTo(thing.region);
  if (thing.region !== region && !isArn(name))
    return refused(...MISSING[service], `${String(name)} is not in ${region}`);
  const answer = thing.answers?.[operation.name];
  if (answer !== undefined) return outcomeOf(answer);
  if (account.unsaid === 'access-denied') return denied(service);
  return Array.isArray(about.without) ? refused(...(about.without as [string, number])) : { data: about.without };
}

const MISSING: { readonly [service in Call['service']]: readonly [code: string, status: number] } = {
  S3: ['NoSuchBucket', 404],
  S3Control: ['NoSuchAccessPoint', 404],
  S3Tables: ['NotFoundException', 404],
  KMS: ['NotFoundException', 400],
  CloudTrail: ['TrailNotFoundException', 400],
  EC2: ['InvalidParameterValue', 400],
  STS: ['ValidationError', 400],
};

const NAMES = ['Name', 'KeyId', 'KeyArn', 'TrailARN', 'EventDataStoreArn', 'arn'];

function thingCalled(name: unknown, list: readonly Thing[] = []): Thing | undefined {
  const known = BY_NAME.get(list);
  if (known !== undefined) return known.get(name);
  const byName = new Map(
    list.flatMap((thing) =>
      NAMES.flatMap((member) => (member in thing.is ? [[thing.is[member], thing] as const] : [])),
    ),
  );
  BY_NAME.set(list, byName);
  return byName.get(name);
}

/** An account may have 100,000 buckets, and be asked about each. */
const BY_NAME = new WeakMap<readonly Thing[], ReadonlyMap<unknown, Thing>>();

function isArn(name: unknown): boolean {
  return typeof name === 'string' && name.startsWith('arn:');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html */
function redirectTo(region: string): Outcome {
  const message = 'The bucket you are attempting to access must be addressed using the specified endpoint.';
  return { error: { status: 301, code: 'PermanentRedirect', message, region } };
}
