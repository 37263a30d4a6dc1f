import type { Estate } from '../model/estate.js';
import type { Fact, Source } from '../model/fact.js';
import { isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { logTarget } from './log-target.js';
import { ownership } from './ownership.js';

const CANNED = '/AccessControl';
const GRANTS = '/AccessControlList/Grants';

/** The canned ACLs with a grant to AllUsers or AuthenticatedUsers. */
const PUBLIC_CANNED: readonly Value[] = ['AuthenticatedRead', 'PublicRead', 'PublicReadWrite'];
const EVERYBODY = /^https?:\/\/acs\.amazonaws\.com\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
const LOG_DELIVERY = /^https?:\/\/acs\.amazonaws\.com\/groups\/s3\/LogDelivery$/;
/** All that log delivery needs: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html */
const LOG_PERMISSIONS: readonly Value[] = ['WRITE', 'READ_ACP'];

/** A grant that is open, in words, or one of which nobody knows whether it is. */
interface Grant {
  readonly open: string | UnknownHole;
  readonly at: Pointer;
  /** To everybody or to every AWS account, or it may be. */
  readonly isPublic: boolean;
}

/**
 * Does the bucket's ACL let in more than it should? `isOpen`: it grants something to everybody (AllUsers) or to every
 * AWS account (AuthenticatedUsers), or to the log delivery group what that does not need: other permissions than WRITE
 * and READ_ACP, or any on a bucket that receives no server access logs. `grants`: those grants, in words. `isPublic`: to
 * everybody or to every AWS account, log delivery apart.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 * Under BucketOwnerEnforced ACLs no longer affect permissions, so nothing is open:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export const acl: Fact = {
  name: 'acl',
  type: 'AWS::S3::Bucket',
  reads: [
    { type: 'AWS::S3::Bucket', pointer: CANNED },
    { type: 'AWS::S3::Bucket', pointer: GRANTS },
    ...ownership.reads,
    ...logTarget.reads,
  ],
  fields: ['/isOpen', '/isPublic', '/grants'],
  derive: (r, estate, perimeter, params) => {
    const owner = valueAt(ownership.derive(r, estate, perimeter, params).value, '/objects');
    const toLogDelivery = (): Value => {
      const isTarget = valueAt(logTarget.derive(r, estate, perimeter, params).value, '/isTarget');
      return isTarget === false ? unusedUnlessElsewhere(estate) : (isTarget ?? false);
    };
    const grants = owner === 'BucketOwnerEnforced' ? [] : [...canned(r, toLogDelivery), ...explicit(r, toLogDelivery)];
    const open = grants.filter(({ open }) => typeof open === 'string');
    const doubt = grants.map((grant) => grant.open).find(isHole);
    const words = open.map((grant) => grant.open);
    const isSomeOpen = (some: readonly Grant[]): Value => {
      if (some.some((grant) => typeof grant.open === 'string')) return isHole(owner) ? doubtOf(owner) : true;
      return some.map((grant) => grant.open).find(isHole) ?? false;
    };
    const written: readonly Source[] = (open.length > 0 ? open : grants).map((grant) => place(r, grant.at));
    const at = written.length > 0 ? written : [place(r, CANNED), place(r, GRANTS)];
    return derived({
      isOpen: { value: isSomeOpen(grants), at },
      isPublic: { value: isSomeOpen(grants.filter(({ isPublic }) => isPublic)), at },
      grants: { value: words.length === 0 ? (doubt ?? []) : words, at },
    });
  },
};

/** The buckets that log to this one may be in other stacks: that there is none is only known of a whole account. */
function unusedUnlessElsewhere(estate: Estate): Value {
  if (estate.complete('AWS::S3::Bucket')) return false;
  return unknownHole('outside-this-scan', 'whether another bucket logs to this one');
}

function canned(r: Resource, isLogTarget: () => Value): readonly Grant[] {
  const value = valueAt(r.properties, CANNED);
  if (isHole(value)) return [{ open: doubtOf(value), at: CANNED, isPublic: true }];
  if (value !== undefined && PUBLIC_CANNED.includes(value))
    return [{ open: `the canned ACL ${value}`, at: CANNED, isPublic: true }];
  return value === 'LogDeliveryWrite' ? logGrant('the canned ACL LogDeliveryWrite', CANNED, isLogTarget) : [];
}

function explicit(r: Resource, isLogTarget: () => Value): readonly Grant[] {
  const list = valueAt(r.properties, GRANTS);
  if (isHole(list)) return [{ open: doubtOf(list), at: GRANTS, isPublic: true }];
  if (!isList(list)) return [];
  return list.flatMap((grant, i): readonly Grant[] => {
    const at = `${GRANTS}/${i}`;
    if (isHole(grant)) return [{ open: doubtOf(grant), at, isPublic: true }];
    const grantee = valueAt(grant, '/Grantee/URI');
    const permission = field(grant, 'Permission');
    if (isHole(grantee)) return [{ open: doubtOf(grantee), at, isPublic: true }];
    if (typeof grantee !== 'string') return [];
    const group = EVERYBODY.exec(grantee)?.[1];
    if (group !== undefined) return [{ open: `${inWords(permission)} to ${group}`, at, isPublic: true }];
    if (!LOG_DELIVERY.test(grantee)) return [];
    const words = `${inWords(permission)} to LogDelivery`;
    if (isHole(permission)) return [{ open: doubtOf(permission), at, isPublic: false }];
    const isNeeded = permission !== undefined && LOG_PERMISSIONS.includes(permission);
    return isNeeded ? logGrant(words, at, isLogTarget) : [{ open: words, at, isPublic: false }];
  });
}

function logGrant(words: string, at: Pointer, isLogTarget: () => Value): readonly Grant[] {
  const isTarget = isLogTarget();
  if (isTarget === true) return [];
  const open = isHole(isTarget) ? doubtOf(isTarget) : `${words}, although no bucket logs to this one`;
  return [{ open, at, isPublic: false }];
}

function inWords(permission: Value | undefined): string {
  return typeof permission === 'string' ? permission : 'a permission';
}
