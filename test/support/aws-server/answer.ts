import { type Account, type Outcome, outcomeOf, refused } from './account.js';
import type { Call } from './call.js';
import { answerToList } from './lists.js';
import { denied, unknownCredentials } from './refusals.js';
import { answerAbout } from './things.js';

/** The accounts there are; keys of AssumeRole lead to the role's account, every other key to the first. */
export interface Aws {
  readonly accounts: readonly [Account, ...Account[]];
  /** The most items that a page of a list holds. */
  readonly mostItems?: number;
}

/** What AWS answers; undefined for an operation that the server does not model. */
export function answer(aws: Aws, call: Call): Outcome | undefined {
  const account = accountOf(aws, call);
  const status = account.regions[call.region];
  if (status === undefined || status === 'not-opted-in') return unknownCredentials(call.service);
  return answerAlone(aws, account, call) ?? answerToList(account, call, aws.mostItems) ?? answerAbout(account, call);
}

const ASSUMED = 'ASIA';

function accountOf({ accounts }: Aws, { accessKeyId }: Call): Account {
  return accounts.find(({ account }) => accessKeyId === ASSUMED + account) ?? accounts[0];
}

/** The operations that are neither about a thing nor list any. */
function answerAlone(aws: Aws, account: Account, { service, operation, region, input }: Call): Outcome | undefined {
  switch (`${service}.${operation.name}`) {
    case 'STS.GetCallerIdentity':
      return { data: { Account: account.account, Arn: account.caller, UserId: 'AROAEXAMPLE:ci' } };
    case 'STS.AssumeRole':
      return assumeRole(aws, String(input.RoleArn), input.ExternalId);
    case 'EC2.DescribeRegions':
      return { data: { Regions: regionsOf(account, input.AllRegions === 'true') } };
    case 'S3.HeadBucket':
    case 'S3.GetBucketLocation':
      return whereIs(account, String(input.Bucket), operation.name, region);
    case 'S3Control.GetPublicAccessBlock': {
      const given = account.answers?.GetPublicAccessBlock;
      if (given !== undefined) return outcomeOf(given);
      return account.unsaid === 'access-denied'
        ? denied(service)
        : refused('NoSuchPublicAccessBlockConfiguration', 404);
    }
    default:
      return undefined;
  }
}

function assumeRole({ accounts }: Aws, arn: string, externalId: unknown): Outcome {
  const [, account = '', name = ''] = /^arn:[\w-]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  const role = accounts.find((each) => each.account === account)?.roles?.[name];
  const isStranger = role?.externalId !== undefined && role.externalId !== externalId;
  if (role === undefined || isStranger) return denied('STS');
  return {
    data: {
      Credentials: {
        AccessKeyId: ASSUMED + account,
        SecretAccessKey: 'secret',
        SessionToken: 'token',
        Expiration: '2100-01-01T00:00:00Z',
      },
      AssumedRoleUser: {
        AssumedRoleId: 'AROAEXAMPLE:lakeproof',
        Arn: `arn:aws:sts::${account}:assumed-role/${name}/lakeproof`,
      },
    },
  };
}

function regionsOf({ regions }: Account, all: boolean): readonly object[] {
  return Object.entries(regions)
    .filter(([, status]) => all || status !== 'not-opted-in')
    .map(([RegionName, OptInStatus]) => ({ RegionName, OptInStatus, Endpoint: `ec2.${RegionName}.amazonaws.com` }));
}

/** The region of a bucket, told even by the wrong region and to whom may not read it. */
function whereIs(account: Account, name: string, operation: string, region: string): Outcome {
  const bucket = account.lists.ListBuckets?.find(({ is }) => is.Name === name);
  if (bucket === undefined) return refused('NoSuchBucket', 404);
  if (operation === 'GetBucketLocation')
    return { data: bucket.region === 'us-east-1' ? {} : { LocationConstraint: bucket.region } };
  if (bucket.region === region) return { data: { BucketRegion: region } };
  return { error: { status: 301, code: 'PermanentRedirect', message: '', region: bucket.region } };
}
