import type { Reason } from './finding.js';
import type { UnknownReason } from './hole.js';

interface Words {
  /** Why nobody could decide; the reason's detail follows after a colon. */
  readonly why: string;
  /** What would decide it, as an order. */
  readonly decide: string;
}

const SNAPSHOT = 'scan a snapshot of the account where it is deployed';

const WORDS: { readonly [reason in UnknownReason]: Words } = {
  parameter: { why: 'a parameter has no value here', decide: `give the parameter a default, or ${SNAPSHOT}` },
  'known-after-apply': { why: 'its value is known only after apply', decide: `after the apply, ${SNAPSHOT}` },
  'unresolved-function': {
    why: 'a function or reference could not be resolved',
    decide: `write the value itself, or ${SNAPSHOT}`,
  },
  imported: { why: 'its value is imported from elsewhere', decide: 'scan what exports it in the same run' },
  'module-not-available': { why: 'a module is not available here', decide: 'download the modules before the scan' },
  macro: { why: 'a macro may change it', decide: `scan the processed template, or ${SNAPSHOT}` },
  'not-expressible': { why: 'this kind of input cannot say it', decide: `verify it in the account: ${SNAPSHOT}` },
  'not-collected': {
    why: 'the snapshot does not hold it',
    decide: 'collect the snapshot again with this rule among those loaded',
  },
  'access-denied': {
    why: 'access was denied',
    decide: 'grant the collecting role this permission and collect the snapshot again',
  },
  throttled: { why: 'AWS throttled the call', decide: 'collect the snapshot again' },
  'api-error': { why: 'the call failed', decide: 'collect the snapshot again' },
  'too-many-choices': {
    why: 'too many undecided conditions meet here',
    decide: `give the parameters behind the conditions a value, or ${SNAPSHOT}`,
  },
  'analysis-limit': { why: 'the analysis reached its limit', decide: 'simplify what is analysed, or split it' },
  'outside-this-scan': {
    why: 'what decides it lies outside of this scan',
    decide: 'scan the files that declare it in the same run, or a snapshot of the account',
  },
};

/** What no template can give a value, as it is the account's that it is deployed to. */
const DEPLOYED_TO = /^AWS::(?:AccountId|Region|Partition)/;
const DEPLOYED_TO_DECIDE = `${SNAPSHOT}; in Terraform the provider can say it (allowed_account_ids, region)`;

const CONDITION_DECIDE = `make it hold whatever the conditions are, or ${SNAPSHOT}`;

/** Why it could not be decided, as a clause. Not escaped for any medium. */
export function whyUndecided({ reason, detail }: Reason): string {
  if (reason === 'condition') return detail.startsWith('it ') ? detail : `it ${detail}`;
  return detail === '' ? WORDS[reason].why : `${WORDS[reason].why}: ${detail}`;
}

/** What would decide it, each way once. Our own words, safe everywhere. */
export function whatDecides(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(decideOf))];
}

function decideOf({ reason, detail }: Reason): string {
  if (reason === 'condition') return CONDITION_DECIDE;
  return reason === 'parameter' && DEPLOYED_TO.test(detail) ? DEPLOYED_TO_DECIDE : WORDS[reason].decide;
}
