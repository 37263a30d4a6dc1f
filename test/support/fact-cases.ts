import type { FactCase } from './fact-case.js';
import { BUCKET_KIND_CASES } from './fact-cases-bucket-kinds.js';
import { BUCKET_CASES } from './fact-cases-buckets.js';
import { COPY_CASES } from './fact-cases-copies.js';
import { DATA_EVENT_CASES } from './fact-cases-data-events.js';
import { KEY_CASES } from './fact-cases-keys.js';
import { LIFECYCLE_CASES } from './fact-cases-lifecycle.js';
import { LIFECYCLE_CHECK_CASES } from './fact-cases-lifecycle-check.js';
import { LOG_TARGET_CASES } from './fact-cases-log-target.js';
import { NETWORK_CASES } from './fact-cases-network.js';
import { OTHER_POLICY_CASES } from './fact-cases-other-policies.js';
import { POLICY_CASES } from './fact-cases-policies.js';
import { PROTECTION_CASES } from './fact-cases-protection.js';
import { REACH_CASES } from './fact-cases-reach.js';
import { TAG_CASES } from './fact-cases-tags.js';
import { TRAIL_CASES } from './fact-cases-trails.js';

/** By the fact's name. */
export const FACT_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  ...BUCKET_KIND_CASES,
  ...BUCKET_CASES,
  ...COPY_CASES,
  ...DATA_EVENT_CASES,
  ...KEY_CASES,
  ...LIFECYCLE_CASES,
  ...LIFECYCLE_CHECK_CASES,
  ...LOG_TARGET_CASES,
  ...NETWORK_CASES,
  ...OTHER_POLICY_CASES,
  ...POLICY_CASES,
  ...PROTECTION_CASES,
  ...REACH_CASES,
  ...TAG_CASES,
  ...TRAIL_CASES,
};
