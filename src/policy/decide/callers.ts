import type { Listed, Principal } from '../policy-document.js';
import { automatonOf, type State } from './automaton.js';
import type { Budget } from './budget.js';
import { ANY, DIGIT, exactly, type Letters, many, one, type Pattern, some } from './pattern.js';
import type { CallerPoint } from './points.js';
import { shortestWords } from './words.js';

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
  const prefix = exactly(`arn:${partition}:iam::`);
  const named = principals.flatMap(({ items }) => items.flatMap((item) => patternsOfPrincipal(item, partition)));
  const inAccount = (account: string) => [...exactly(`arn:${partition}:iam::${account}:`), many(ANY)];
  const all = dedupe([...accounts.map(inAccount), ...named, ...patterns]);
  const accountGrammar = [...prefix, ...Array.from({ length: 12 }, () => one(DIGIT)), one({ only: ':' })];
  const byAccount = automatonOf([accountGrammar, ...all]);
  const behind = (state: State) => byAccount.from(state, 1);
  const found = shortestWords(byAccount, byAccount.start, (state) => behind(state).join(), budget);
  if (found === undefined) return { callers: [], complete: false };
  const kinds = KINDS.map(({ type, grammar }) => ({ type, grammar, automaton: automatonOf([grammar, ...all]) }));
  const sessions = sessionsIn(principals);
  let complete = true;
  const rank = new Map(accounts.map((account, i) => [account, i]));
  const rankOf = (account: string) => rank.get(account) ?? accounts.length;
  const inOrder = found
    .map(({ text, state }) => ({ account: text.slice(-13, -1), state: behind(state) }))
    .sort((a, b) => rankOf(a.account) - rankOf(b.account));
  const callers = inOrder.flatMap(({ account, state }) =>
    kinds.flatMap(({ type, grammar, automaton }): readonly CallerPoint[] => {
      // The patterns stand in the same order behind a grammar of another length.
      const shift = grammar.length - accountGrammar.length;
      const start = [0, ...state.map((place) => place + shift)];
      const words = shortestWords(automaton, start, (each) => automaton.matched(each).join(), budget);
      if (words === undefined) complete = false;
      const arns = (words ?? []).map(({ text }) => `arn:${partition}:iam::${account}:${text}`);
      return arns.flatMap((arn) => withSessions(sessions, { type, arn, account }));
    }),
  );
  return { callers, complete };
}

const KINDS: readonly { readonly type: 'role' | 'user' | 'root'; readonly grammar: Pattern }[] = [
  { type: 'role', grammar: [...exactly('role/'), ...some(NAME)] },
  { type: 'user', grammar: [...exactly('user/'), ...some(NAME)] },
  { type: 'root', grammar: exactly('root') },
];

function patternsOfPrincipal(principal: Principal, partition: string): readonly Pattern[] {
  switch (principal.kind) {
    case 'account':
      return [[...exactly(`arn:${partition}:iam::${principal.account}:`), many(ANY)]];
    case 'role':
    case 'user':
      return [exactly(principal.arn)];
    case 'session': {
      const role = `arn:${partition}:iam::${principal.account}:role/`;
      return [exactly(`${role}${principal.role}`), [...exactly(role), many(ANY), ...exactly(`/${principal.role}`)]];
    }
    default:
      return [];
  }
}

type Session = Principal & { readonly kind: 'session' };

function sessionsIn(principals: readonly Listed<Principal>[]): readonly Session[] {
  return principals.flatMap(({ items }) => items.filter((item): item is Session => item.kind === 'session'));
}

/** A role whose sessions are told apart, in each named session and in one that is not. */
function withSessions(
  sessions: readonly Session[],
  caller: { readonly type: 'role' | 'user' | 'root'; readonly arn: string; readonly account: string },
): readonly CallerPoint[] {
  const { type, arn, account } = caller;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const named = sessions.filter((each) => each.account === account && each.role === name).map(({ session }) => session);
  if (type !== 'role' || named.length === 0) return [caller];
  const other = ['session', ...named.map((session) => `${session}-2`)].find((each) => !named.includes(each));
  return [...new Set([...named, other as string])].map((session) => ({ ...caller, session }));
}

function dedupe(patterns: readonly Pattern[]): readonly Pattern[] {
  return [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
}
