import type { ContextPart } from '../decide/points.js';
import { isAnywhere } from './not-public.js';
import type { RequestQuestion } from './request-question.js';
import { trustedAccounts } from './trusted-accounts-only.js';

/** The key that tells for which account a service calls. */
export const SOURCE_ACCOUNT = 'aws:sourceaccount';

/**
 * No AWS service gets through on behalf of an account that is not ours: the confused deputy. A service that does not
 * tell for whom it calls is no counterexample.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export const noConfusedDeputy: RequestQuestion = (surroundings, names) => {
  const trusted = trustedAccounts(surroundings);
  const isForStrangers = (part: ContextPart, keys: readonly string[]) => {
    const account = part.get(SOURCE_ACCOUNT);
    return !keys.includes(SOURCE_ACCOUNT) || (typeof account === 'string' && !trusted.has(account));
  };
  return [
    {
      services: true,
      caller: ({ type }) => type === 'service',
      // Services call from addresses of their own.
      network: (network) => network.type === 'internet' && isAnywhere(network, names),
      context: isForStrangers,
    },
  ];
};
