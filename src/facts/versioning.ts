import type { Fact } from '../model/fact.js';
import { derived, fieldAt } from './derived.js';
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
  alone: true,
  derive: (r) => {
    const status = fieldAt(r, STATUS);
    const lock = lockEnabled(r);
    if (status.value !== undefined || lock.value === false) return derived({ status });
    const value = lock.value === true ? 'Enabled' : lock.value;
    return derived({ status: { value, at: [...status.at, ...lock.at] } });
  },
};
