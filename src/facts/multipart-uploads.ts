import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import { type Value, valueAt } from '../model/value.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { LIFECYCLE_READS, lifecycleRules } from './lifecycle-rules.js';

const DAYS = '/AbortIncompleteMultipartUpload/DaysAfterInitiation';

/**
 * `abortedAfterDays`: when every incomplete multipart upload of the bucket is aborted at the latest; absent where no
 * enabled rule for the whole bucket does so. Unknown only where a rule that nobody can read may do it within the rule's
 * parameter `days` and none that is known does.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html
 */
export const multipartUploads: Fact = {
  name: 'multipartUploads',
  type: 'AWS::S3::Bucket',
  reads: LIFECYCLE_READS,
  fields: ['/abortedAfterDays'],
  params: ['days'],
  alone: true,
  derive: (r, _estate, _perimeter, params) => {
    const { rules, unread } = lifecycleRules(r);
    const aborts = rules.flatMap((rule) => {
      const days = valueAt(rule.value, DAYS);
      if (days === undefined || rule.isEnabled === false || rule.isForAll === false) return [];
      const doubt = [rule.isEnabled, rule.isForAll, isHole(days) ? doubtOf(days) : days].find(isHole);
      return [{ value: doubt ?? days, at: `${rule.at}${DAYS}` }];
    });
    const known = aborts.filter(({ value }) => typeof value === 'number').sort((a, b) => daysOf(a) - daysOf(b));
    const doubts = [
      ...aborts.filter(({ value }) => isHole(value)),
      ...unread.map(({ hole, at }) => ({ value: hole, at })),
    ];
    const isInTime = known[0] !== undefined && typeof params.days === 'number' && daysOf(known[0]) <= params.days;
    const found = isInTime ? known[0] : (doubts[0] ?? known[0]);
    const at = place(r, found?.at ?? '/LifecycleConfiguration');
    return derived({ abortedAfterDays: { value: found?.value, at: [at] } });
  },
};

function daysOf(abort: { readonly value: Value }): number {
  return Number(abort.value);
}
