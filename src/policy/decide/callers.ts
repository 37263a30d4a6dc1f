import { originAccessIdentityIn } from '../origin-access-identity.js';
import type { Listed, Principal } from '../policy-document.js';
import { atomsOf } from './atoms.js';
import type { Budget } from './budget.js';
import { ANY, DIGIT, exactly, type Letters, many, nameOf, one, type Pattern, some } from './pattern.js';
import type { CallerPoint } from './points.js';

/** Who tells callers apart. */
export interface CallerSigns {
  readonly partition: string;
  /** Accounts in the order in which they are tried as the caller's. */
  readonly accounts: readonly string[];
  readonly principals: readonly Listed<Principal>[];
  /** Matched against the ARN of the caller. */
  readonly patterns: readonly Pattern[];
}

export interface Callers {
  /** Signed ones; those of `accounts` first, in its order. */
  readonly callers: readonly CallerPoint[];
  readonly complete: boolean;
}

/** Role and user names: what stands in ARNs, without what policies take for wildcards. */
const NAME: Letters = { except: ':*?' };

/**
 * One root user, role and user for each set of patterns that some such caller matches, in each account that is named or
 * that patterns tell apart, and in one that is neither.
 */
export function callersOf({ partition, accounts, principals, patterns }: CallerSigns, budget: Budget): Callers {
  const start = exactly(`arn:${partition}:iam::`);
  const unknown = unknownAccounts(principals);
  const account = [Array.from({ length: 12 }, () => one(DIGIT)), ...unknown.map(exactly)];
  const grammars = account.flatMap((id) => KINDS.map((kind) => [...start, ...id, ...kind]));
  const inAccount = (id: string) => [...exactly(`arn:${partition}:iam::${id}:`), many(ANY)];
  const named = principals.flatMap(({ items }) => items.flatMap((item) => patternsOfPrincipal(item, partition)));
  const found = atomsOf(grammars, distinct([...accounts.map(inAccount), ...named, ...patterns]), budget);
  const rank = new Map(accounts.map((id, i) => [id, i]));
  const rankOf = ({ account: id }: Signed) => rank.get(id) ?? accounts.length;
  const callers = (
    found.complete ? found.texts : withFallback(found.texts, partition, [...accounts.slice(0, 3), ...unknown])
  )
    .map(signedAs)
    .sort((a, b) => rankOf(a) - rankOf(b) || TYPES.indexOf(a.type) - TYPES.indexOf(b.type));
  const sessions = sessionsIn(principals);
  return { callers: callers.flatMap((caller) => withSessions(sessions, caller)), complete: found.complete };
}

type Signed = CallerPoint & { readonly type: 'role' | 'user' | 'root' };

/** What follows the account in the ARNs of roles, users and root users. */
const KINDS: readonly Pattern[] = [
  [...exactly(':role/'), ...some(NAME)],
  [...exactly(':user/'), ...some(NAME)],
  exactly(':root'),
];

const TYPES: readonly Signed['type'][] = ['role', 'user', 'root'];

function signedAs(arn: string): Signed {
  const [, , , , account = '', name = ''] = arn.split(':');
  const type = name === 'root' ? 'root' : name.startsWith('role/') ? 'role' : 'user';
  return { type, arn, account };
}

/** Where callers are too many to be told apart, at least those that were found also in these accounts. */
function withFallback(texts: readonly string[], partition: string, accounts: readonly string[]): readonly string[] {
  const names = new Set(['role/a', ...texts.map((arn) => arn.split(':')[5] as string)]);
  const arns = accounts.flatMap((account) => [...names].map((name) => `arn:${partition}:iam::${account}:${name}`));
  return [...new Set([...texts, ...arns])];
}

function patternsOfPrincipal(principal: Principal, partition: string): readonly Pattern[] {
  switch (principal.kind) {
    case 'account':
      return [[...exactly(`arn:${partition}:iam::${principal.account}:`), many(ANY)]];
    case 'role':
    case 'user':
      return originAccessIdentityIn(principal.arn) === undefined ? [exactly(principal.arn)] : [];
    case 'session': {
      const role = `arn:${partition}:iam::${principal.account}:role/`;
      return [exactly(`${role}${principal.role}`), [...exactly(role), many(ANY), ...exactly(`/${principal.role}`)]];
    }
    case 'somebody': {
      const { account, name = '' } = principal;
      return [
        [...exactly(`arn:${partition}:iam::${account}:${name}`), ...(name === '' ? [many(ANY)] : [])],
        ...(name === '' ? [] : [[...exactly(`arn:${partition}:iam::`), many(ANY), ...exactly(`:${name}`)]]),
      ];
    }
    default:
      return [];
  }
}

function unknownAccounts(principals: readonly Listed<Principal>[]): readonly string[] {
  const items = principals.flatMap((each) => each.items);
  return [...new Set(items.flatMap((item) => (item.kind === 'somebody' ? [item.account] : [])))];
}

type Session = Principal & { readonly kind: 'session' };

function sessionsIn(principals: readonly Listed<Principal>[]): readonly Session[] {
  return principals.flatMap(({ items }) => items.filter((item): item is Session => item.kind === 'session'));
}

/** A role whose sessions are told apart, in each named session and in one that is not. */
function withSessions(sessions: readonly Session[], caller: Signed): readonly CallerPoint[] {
  const { type, arn, account } = caller;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const named = sessions.filter((each) => each.account === account && each.role === name).map(({ session }) => session);
  if (type !== 'role' || named.length === 0) return [caller];
  const other = ['session', ...named.map((session) => `${session}-2`)].find((each) => !named.includes(each));
  return [...new Set([...named, other as string])].map((session) => ({ ...caller, session }));
}

function distinct(patterns: readonly Pattern[]): readonly Pattern[] {
  return [...new Map(patterns.map((pattern) => [nameOf(pattern), pattern])).values()];
}
