import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { derived, type Field, fieldAt, place } from './derived.js';
import { doubtOfJoin } from './doubt.js';

const ACCOUNT = 'AWS::S3::AccountPublicAccessBlock';
const FLAGS = {
  blockPublicAcls: 'BlockPublicAcls',
  ignorePublicAcls: 'IgnorePublicAcls',
  blockPublicPolicy: 'BlockPublicPolicy',
  restrictPublicBuckets: 'RestrictPublicBuckets',
} as const;

/**
 * The four Block Public Access flags as they take effect on a bucket: S3 applies the stricter of the bucket's and the
 * account's: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 * Without the account's settings in the root the bucket's alone decide; settings that could not be read leave a flag
 * that the bucket does not set unknown. A flag is absent where neither sets it.
 */
export const publicAccess: Fact = {
  name: 'publicAccess',
  type: 'AWS::S3::Bucket',
  reads: Object.values(FLAGS).flatMap((flag) => [
    { type: 'AWS::S3::Bucket', pointer: `/PublicAccessBlockConfiguration/${flag}` },
    { type: ACCOUNT, pointer: `/${flag}` },
  ]),
  fields: Object.keys(FLAGS).map((name) => `/${name}`),
  params: ['declared'],
  derive: (r, estate) =>
    derived(Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => [name, effective(r, flag, estate)]))),
};

function effective(r: Resource, flag: string, estate: Estate): Field {
  const pointer = `/PublicAccessBlockConfiguration/${flag}`;
  const bucket = fieldAt(r, pointer);
  if (bucket.value === true) return bucket;
  const accounts = estate.joined(r, { type: ACCOUNT, account: true });
  const settings = accounts.yes.map((account) => ({ account, value: valueAt(account.properties, `/${flag}`) }));
  const andAccount = (value: Value | undefined, account: Resource): Field => ({
    value,
    at: [place(r, pointer), place(account, `/${flag}`, "the account's Block Public Access")],
  });
  const on = settings.find((each) => each.value === true);
  if (on !== undefined) return andAccount(true, on.account);
  if (isHole(bucket.value)) return bucket;
  const unread = settings.find((each) => isHole(each.value));
  if (unread !== undefined) return andAccount(unread.value, unread.account);
  const [maybe] = accounts.maybe;
  if (maybe !== undefined) return andAccount(doubtOfJoin(maybe, maybe.scope.account, r.scope.account), maybe);
  const [off] = settings;
  return off === undefined ? bucket : andAccount(bucket.value, off.account);
}
