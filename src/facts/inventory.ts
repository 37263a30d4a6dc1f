import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Perimeter } from '../model/perimeter.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { all, any, type Decided, is } from './decided.js';
import { derived, type Field, fieldAt, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { NAMED_BUCKET_READS, namedBucket } from './named-bucket.js';
import { isOurs } from './our-accounts.js';

const LIST = '/InventoryConfigurations';

/** What an auditor needs to know of every object. */
const AUDITED = [
  'EncryptionStatus',
  'ObjectLockMode',
  'ObjectLockRetainUntilDate',
  'ObjectLockLegalHoldStatus',
  'ChecksumAlgorithm',
];

/**
 * The best S3 Inventory of a bucket: `complete`, is it enabled, of the whole bucket, with the fields on encryption, Object
 * Lock and checksums, and delivered to a bucket of ours; and of that one `fields`, `prefix` and `ours`. S3 verifies who
 * owns the destination only where the configuration names the account:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryS3BucketDestination.html
 */
export const inventory: Fact = {
  name: 'inventory',
  type: 'AWS::S3::Bucket',
  reads: [
    ...['Enabled', 'Prefix', 'OptionalFields', 'Destination/BucketArn', 'Destination/BucketAccountId'].map((name) => ({
      type: 'AWS::S3::Bucket',
      pointer: `${LIST}/*/${name}`,
    })),
    ...NAMED_BUCKET_READS,
  ],
  fields: ['/complete', '/fields', '/prefix', '/ours'],
  derive: (r, estate, perimeter) => {
    const list = valueAt(r.properties, LIST);
    if (isHole(list)) return derived({ complete: { ...fieldAt(r, LIST), value: doubtOf(list) } });
    const found = (isList(list) ? list : []).map((value, i) => judged(value, child(LIST, i), r, estate, perimeter));
    const best =
      found.find(({ isComplete }) => isComplete === true) ?? found.find(({ isComplete }) => isHole(isComplete));
    const shown = best ?? found.find(({ isEnabled }) => isEnabled === true);
    if (shown === undefined) return derived({ complete: { ...fieldAt(r, LIST), value: false } });
    const { value, at, isComplete, ours } = shown;
    const of = (pointer: Pointer, each: Value | undefined): Field => ({
      value: each,
      at: [place(r, `${at}${pointer}`)],
    });
    return derived({
      complete: of('', isComplete),
      fields: of('/OptionalFields', valueAt(value, '/OptionalFields')),
      prefix: of('/Prefix', valueAt(value, '/Prefix')),
      ours: of('/Destination', ours),
    });
  },
};

function judged(value: Value, at: Pointer, r: Resource, estate: Estate, perimeter: Perimeter) {
  if (isHole(value)) return { value, at, isEnabled: doubtOf(value), isComplete: doubtOf(value), ours: doubtOf(value) };
  const isEnabled = is(field(value, 'Enabled'), true);
  const fields = field(value, 'OptionalFields');
  const ours = isDeliveredToUs(value, r, estate, perimeter);
  const isComplete = all([isEnabled, isOfAll(value), ...AUDITED.map((name) => lists(fields, name)), ours]);
  return { value, at, isEnabled, isComplete, ours };
}

function isOfAll(configuration: Value): Decided {
  const prefix = field(configuration, 'Prefix');
  return prefix === undefined ? true : is(prefix, '');
}

function lists(fields: Value | undefined, name: string): Decided {
  if (isHole(fields)) return doubtOf(fields);
  return isList(fields) ? any(fields.map((each) => is(each, name))) : false;
}

function isDeliveredToUs(configuration: Value, r: Resource, estate: Estate, perimeter: Perimeter): Decided {
  const account = valueAt(configuration, '/Destination/BucketAccountId');
  const named = account === undefined ? undefined : isOurs(account, r, perimeter);
  if (typeof named === 'boolean') return named;
  const destination = valueAt(configuration, '/Destination/BucketArn');
  const bucket = namedBucket(destination, 'the bucket that receives the inventory', r, estate);
  return isHole(bucket) ? (named ?? bucket) : isOurs(bucket.scope.account, r, perimeter);
}
