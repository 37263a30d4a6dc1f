import type { Choice } from './candidate.js';
import { exactly, one, type Pattern, some } from './pattern.js';
import type { CallerPoint } from './points.js';
import type { Signs } from './signs.js';
import { valuesOf } from './values.js';

export const USER_ID = 'aws:userid';

/**
 * `aws:userid`: the id of a role and the session's name, the id of a user, the account of a root user.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
export function userIdChoices(
  signs: Signs,
  callers: readonly CallerPoint[],
): { readonly choices: readonly Choice[]; readonly complete: boolean } {
  const accounts = new Set(callers.flatMap((caller) => ('account' in caller ? [caller.account] : [])));
  const sessions = callers.flatMap((caller) => (caller.type === 'role' && caller.session) || []);
  const compared = signs.compared(USER_ID);
  const roles = valuesOf({ kind: 'text', pattern: ROLE }, compared, signs.budget);
  const users = valuesOf({ kind: 'text', pattern: USER }, compared, signs.budget);
  const named = sessions.flatMap((session) => roles.values.map((id) => `${id.slice(0, id.indexOf(':'))}:${session}`));
  const of = (
    type: string,
    ids: readonly string[],
    isTheirs: (id: string, account: string, session?: string) => boolean,
  ) =>
    ids.map(
      (id): Choice => ({
        head: {},
        context: new Map([[USER_ID, id]]),
        group: type === 'root' ? id : `${type}${sessions.find((session) => id.endsWith(`:${session}`)) ?? ''}`,
        fits: ({ caller }) =>
          caller?.type === type && 'account' in caller && isTheirs(id, caller.account, caller.session),
      }),
    );
  const choices: readonly Choice[] = [
    { head: {}, context: new Map(), group: 'none', fits: ({ caller }) => caller?.type === 'service' },
    ...ANONYMOUS,
    ...of('role', [...roles.values, ...named], (id, _, session) => session === undefined || id.endsWith(`:${session}`)),
    ...of('user', users.values, () => true),
    ...of('root', [...accounts], (id, account) => id === account),
  ];
  return { choices, complete: roles.complete && users.complete };
}

/** The page on variables has a value for anonymous callers; the page on condition keys speaks of requests of principals only. */
const ANONYMOUS_DOUBT = 'whether an anonymous request carries aws:userid is not told the same everywhere';
const ANONYMOUS: readonly Choice[] = [new Map<string, string>(), new Map([[USER_ID, 'anonymous']])].map((context) => ({
  head: {},
  context,
  group: 'anonymous',
  fits: ({ caller }) => caller?.type === 'anonymous',
  doubt: ANONYMOUS_DOUBT,
}));

const ID_LETTERS = { except: '*?:' };
const ROLE: Pattern = [...exactly('AROA'), ...some(ID_LETTERS), one({ only: ':' }), ...some({ except: '*?' })];
const USER: Pattern = [...exactly('AIDA'), ...some(ID_LETTERS)];
