import { field, isMap, type Value } from '../model/value.js';

const TYPES = [
  'AWS::S3::Bucket',
  'AWS::S3::AccessPoint',
  'AWS::S3Express::DirectoryBucket',
  'AWS::S3Tables::TableBucket',
  'AWS::KMS::Key',
  'AWS::EC2::VPCEndpoint',
] as const;

/** What a policy is attached to. */
export interface Owned {
  readonly type: (typeof TYPES)[number];
  /** Undefined: not given. */
  readonly account: string | undefined;
  readonly restrictPublicBuckets: boolean;
  /** Of a VPC endpoint: the service that it leads to, `s3` where it is left out. */
  readonly service: string;
}

/** Reads `{"type", "account", "publicAccessBlock", "service"}`; nothing given is a bucket of nobody knows whom. Or what is wrong, as a sentence. */
export function readOwned(given: unknown): Owned | string {
  const value = (given ?? {}) as Value;
  if (!isMap(value)) return 'The resource is no map.';
  const type = field(value, 'type') ?? 'AWS::S3::Bucket';
  const known = TYPES.find((each) => each === type);
  if (known === undefined) return `The resource's type is none of ${TYPES.join(', ')}.`;
  const account = field(value, 'account') ?? undefined;
  if (account !== undefined && (typeof account !== 'string' || !/^\d{12}$/.test(account)))
    return "The resource's account is no string of 12 digits.";
  const restrict = field(field(value, 'publicAccessBlock'), 'restrictPublicBuckets') ?? false;
  if (typeof restrict !== 'boolean') return 'restrictPublicBuckets is neither true nor false.';
  const service = field(value, 'service') ?? 's3';
  if (typeof service !== 'string') return "The endpoint's service is no string.";
  return { type: known, account, restrictPublicBuckets: restrict, service };
}
