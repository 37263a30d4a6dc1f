import type { Fact, Source } from '../model/fact.js';
import { unknownHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { derived, place } from './derived.js';
import { doubtIn, faultsOf } from './lifecycle-faults.js';
import { LIFECYCLE_READS, type LifecycleRule, lifecycleRules, type Step } from './lifecycle-rules.js';
import { type Doubt, dayOf } from './lifecycle-steps.js';
import { TIERINGS, tieringFaults } from './tiering-faults.js';

const CONFIGURATION = '/LifecycleConfiguration';
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleConfiguration.html */
const MAX_RULES = 1000;
const EARLY: readonly Value[] = ['STANDARD_IA', 'ONEZONE_IA'];

/**
 * Is there anything in the lifecycle rules and the Intelligent-Tiering configurations that S3 refuses, or that costs
 * more than it saves? `isSound`; `faults`, in words. Each rule is looked at by itself.
 *
 * AWS's pages contradict each other on moves to STANDARD_IA and ONEZONE_IA before day 30: the user guide says that S3
 * does not take them, the API reference has said "greater than 30" and says "0 or any positive integer". So they are
 * neither a fault nor sound, except in an account, where S3 has taken them.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html
 */
export const lifecycleCheck: Fact = {
  name: 'lifecycleCheck',
  type: 'AWS::S3::Bucket',
  reads: [...LIFECYCLE_READS, { type: 'AWS::S3::Bucket', pointer: TIERINGS }],
  fields: ['/isSound', '/faults'],
  alone: true,
  derive: (r) => {
    const { rules, unread } = lifecycleRules(r);
    const tiers = tieringFaults(r);
    const count = rules.length + unread.length;
    const tooMany = {
      says: `${count} rules where ${MAX_RULES} is the most`,
      at: `${CONFIGURATION}/Rules/${MAX_RULES}`,
    };
    const faults = [...(count > MAX_RULES ? [tooMany] : []), ...rules.flatMap(faultsOf), ...tiers.faults];
    const doubts = [...unread, ...rules.flatMap((rule) => doubtsIn(r, rule)), ...tiers.doubts];
    const found: readonly { readonly at: Pointer }[] = faults.length > 0 ? faults : doubts;
    const at: readonly Source[] = found.length > 0 ? found.map((each) => place(r, each.at)) : [place(r, CONFIGURATION)];
    const says = [...new Set(faults.map((fault) => fault.says))];
    const doubt = doubts[0]?.hole;
    return derived({
      isSound: { value: faults.length > 0 ? false : (doubt ?? true), at },
      faults: { value: faults.length > 0 ? says : (doubt ?? []), at },
    });
  },
};

function doubtsIn(r: Resource, rule: LifecycleRule): readonly Doubt[] {
  const hidden = doubtIn(rule);
  const isEarly = (step: Step) => EARLY.includes(step.to) && step.unit === 'days' && dayOf(step) < 30;
  const early = r.recorded ? undefined : [...rule.current, ...rule.noncurrent].find(isEarly);
  const why = `AWS's pages contradict each other on moves to ${early?.to} before day 30`;
  return [
    ...(hidden === undefined ? [] : [hidden]),
    ...(early === undefined ? [] : [{ hole: unknownHole('analysis-limit', why), at: early.at }]),
  ];
}
