import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { LIFECYCLE_READS, lifecycleRules } from './lifecycle-rules.js';

/**
 * `cared`: which noncurrent versions an enabled lifecycle rule expires or moves to another storage class: `all` where a
 * rule without a filter does, `some` where only rules with filters do, else `none`.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export const oldVersions: Fact = {
  name: 'oldVersions',
  type: 'AWS::S3::Bucket',
  reads: LIFECYCLE_READS,
  fields: ['/cared'],
  alone: true,
  derive: (r) => {
    const { rules, unread } = lifecycleRules(r);
    const having = rules.filter((rule) => rule.isEnabled !== false && rule.noncurrent.length > 0);
    const answers = having.map((rule) => {
      const times = rule.noncurrent.map(({ when }) => when);
      // A time that nobody knows may turn out to be absent, and the action with it.
      const doubt = times.every(isHole) ? times.find(isHole) : undefined;
      const value = rule.isForAll === false ? false : ([rule.isEnabled, rule.isForAll, doubt].find(isHole) ?? true);
      return { value: isHole(value) ? doubtOf(value) : value, at: rule.noncurrent[0]?.at ?? rule.at };
    });
    const decides =
      answers.find(({ value }) => value === true) ??
      [...answers.filter(({ value }) => isHole(value)), ...unread.map(({ hole, at }) => ({ value: hole, at }))][0] ??
      answers[0];
    const at = [place(r, decides?.at ?? '/LifecycleConfiguration')];
    if (decides === undefined) return derived({ cared: { value: 'none', at } });
    const value = isHole(decides.value) ? decides.value : decides.value ? 'all' : 'some';
    return derived({ cared: { value, at } });
  },
};
