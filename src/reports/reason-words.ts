import type { Reason } from '../model/finding.js';

interface Words {
  /** Why nobody could decide, as a clause; `detail` may be empty. */
  readonly why: (detail: string) => string;
  /** What would decide it, as an order. */
  readonly decide: string;
}

const SNAPSHOT = 'scan a snapshot of the account where it is deployed';

const WORDS: { readonly [reason in Reason['reason']]: Words } = {
  condition: {
    why: (detail) => `it depends on a condition: ${detail}`,
    decide: `make it hold on both sides of the condition, or ${SNAPSHOT}`,
  },
  parameter: {
    why: (detail) => `the parameter ${detail} has no value here`,
    decide: `give the parameter a default, or ${SNAPSHOT}`,
  },
  'known-after-apply': {
    why: (detail) => `${detail || 'a value'} is known only after apply`,
    decide: `after the apply, ${SNAPSHOT}`,
  },
  'unresolved-function': {
    why: (detail) => `${detail || 'a function'} could not be resolved`,
    decide: `write the value itself, or ${SNAPSHOT}`,
  },
  imported: {
    why: (detail) => `${detail || 'a value'} is imported from elsewhere`,
    decide: 'scan what exports it in the same run',
  },
  'module-not-available': {
    why: (detail) => `the module ${detail} is not available here`,
    decide: 'download the modules before the scan',
  },
  macro: {
    why: (detail) => `the macro ${detail} may change it`,
    decide: `scan the processed template, or ${SNAPSHOT}`,
  },
  'not-expressible': {
    why: (detail) => `${detail || 'this setting'} cannot be said in this kind of input`,
    decide: `verify it in the account: ${SNAPSHOT}`,
  },
  'not-collected': {
    why: (detail) => `the snapshot does not hold ${detail || 'this setting'}`,
    decide: 'collect the snapshot again with this rule among those loaded',
  },
  'access-denied': {
    why: (detail) => `access was denied: ${detail}`,
    decide: 'grant the collecting role this permission and collect again',
  },
  throttled: {
    why: (detail) => `AWS throttled the call: ${detail}`,
    decide: 'collect the snapshot again',
  },
  'api-error': {
    why: (detail) => `the call failed: ${detail}`,
    decide: 'collect the snapshot again',
  },
  'too-many-choices': {
    why: (detail) => `too many undecided conditions meet here: ${detail}`,
    decide: `give the parameters behind the conditions a value, or ${SNAPSHOT}`,
  },
  'analysis-limit': {
    why: (detail) => `the analysis reached its limit: ${detail}`,
    decide: 'simplify what is analysed, or split it',
  },
  'outside-this-scan': {
    why: (detail) => `${detail || 'what decides it'} may exist outside of what was scanned`,
    decide: 'scan the files that declare it in the same run, or a snapshot of the account',
  },
};

/** Why it could not be decided. Not escaped for any medium. */
export function whyUndecided({ reason, detail }: Reason): string {
  return WORDS[reason].why(detail).replace(/[\s:]+$/, '');
}

/** What would decide it, each way once. Our own words, safe everywhere. */
export function whatDecides(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(({ reason }) => WORDS[reason].decide))];
}
