import type { Fact } from '../model/fact.js';
import { valueAt } from '../model/value.js';
import { basisOf, derived, type Field, place } from './derived.js';
import { LOCK_SWITCHES, lockEnabled } from './object-lock.js';

const STATUS = '/VersioningConfiguration/Status';

/**
 * `status`: Enabled, Suspended, or absent for a bucket that was never versioned. A bucket with Object Lock is versioned
 * even if nobody says so, and stays it: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html
 */
export const versioning: Fact = {
  name: 'versioning',
  type: 'AWS::S3::Bucket',
  reads: [{ type: 'AWS::S3::Bucket', pointer: STATUS }, ...LOCK_SWITCHES],
  fields: ['/status'],
  derive: (r) => {
    const status = valueAt(r.properties, STATUS);
    const declared: Field = { value: status, basis: basisOf(r, STATUS), at: [place(r, STATUS)] };
    const lock = lockEnabled(r);
    if (status !== undefined || lock.value === false) return derived({ status: declared });
    const value = lock.value === true ? 'Enabled' : lock.value;
    return derived({ status: { value, basis: 'derived', at: [place(r, STATUS), ...lock.at] } });
  },
};
