import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { all, any, type Decided, is, not } from './decided.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { LIFECYCLE_READS, lifecycleRules } from './lifecycle-rules.js';
import { objectLock, retentionDays } from './object-lock.js';
import { versioning } from './versioning.js';

/** Object data that a lifecycle rule deletes for good, not before so many days. */
interface Deletion {
  readonly afterDays: Value;
  /** Is the rule in effect, and does it delete anything in a bucket of this versioning? */
  readonly isReal: Decided;
  readonly at: Pointer;
}

/**
 * Do lifecycle rules leave alone what has to be kept? `requiredDays`: the default retention of Object Lock or the rule's
 * parameter `minimumDays`, whichever is longer; `isRequired`: is there any; `deletedAfterDays`: when a rule deletes
 * something at the soonest, absent where none does; `isKept`.
 *
 * In a versioned bucket an expiration only makes the current version noncurrent, so there the noncurrent ones count, from
 * the day on which a version may have been replaced: its first. A date deletes new objects, too, once it is past.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export const retained: Fact = {
  name: 'retained',
  type: 'AWS::S3::Bucket',
  reads: [...LIFECYCLE_READS, ...objectLock.reads, ...versioning.reads],
  fields: ['/requiredDays', '/isRequired', '/deletedAfterDays', '/isKept'],
  params: ['minimumDays'],
  alone: true,
  derive: (r, estate, perimeter, params) => {
    const status = valueAt(versioning.derive(r, estate, perimeter, params).value, '/status');
    const deletions = deletionsIn(r, status).filter(({ isReal }) => isReal !== false);
    const locked = retentionDays(r);
    const asked = typeof params.minimumDays === 'number' ? params.minimumDays : 0;
    const least = typeof locked.value === 'number' ? Math.max(locked.value, asked) : asked;
    const open = isHole(locked.value) ? doubtOf(locked.value) : undefined;
    const isEnough = ({ afterDays }: Deletion): Decided => {
      if (isHole(afterDays)) return doubtOf(afterDays);
      return Number(afterDays) >= least ? (open ?? true) : false;
    };
    const answers = deletions.map((each) => ({ ...each, isKept: any([not(each.isReal), isEnough(each)]) }));
    const decisive = answers.filter(({ isKept }) => isKept !== true).sort(falseFirst);
    const at = [...(decisive.length > 0 ? decisive : answers).map((each) => place(r, each.at)), ...locked.at];
    const sure = answers.filter(({ isReal, afterDays }) => isReal === true && typeof afterDays === 'number');
    const soonest = sure.length > 0 ? Math.min(...sure.map(({ afterDays }) => Number(afterDays))) : undefined;
    return derived({
      requiredDays: { ...locked, value: open ?? least },
      isRequired: { ...locked, value: least > 0 ? true : (open ?? false) },
      deletedAfterDays: { value: soonest ?? decisive.map((each) => each.isKept).find(isHole), at },
      isKept: { value: all(answers.map(({ isKept }) => isKept)), at },
    });
  },
};

function falseFirst(a: { readonly isKept: Decided }, b: { readonly isKept: Decided }): number {
  return Number(b.isKept === false) - Number(a.isKept === false);
}

function deletionsIn(r: Resource, status: Value | undefined): readonly Deletion[] {
  const { rules, unread } = lifecycleRules(r);
  const ofCurrent = not(is(status, 'Enabled'));
  const ofNoncurrent = isHole(status) ? doubtOf(status) : status !== undefined;
  const known = rules.flatMap((rule) => {
    const steps = [
      ...rule.current.map((step) => ({ step, isReal: all([rule.isEnabled, ofCurrent]) })),
      ...rule.noncurrent.map((step) => ({ step, isReal: all([rule.isEnabled, ofNoncurrent]) })),
    ];
    return steps
      .filter(({ step }) => step.to === 'deleted')
      .map(({ step, isReal }) => ({
        afterDays: isHole(step.when) ? step.when : step.unit === 'date' ? 0 : step.when,
        isReal,
        at: step.at,
      }));
  });
  return [...known, ...unread.map(({ hole, at }) => ({ afterDays: hole, isReal: hole, at }))];
}
