import { atomsOf } from './atoms.js';
import type { JointKeys } from './joint-keys.js';
import { ANY, DIGIT, exactly, many, one, type Pattern, some } from './pattern.js';
import type { ContextPart } from './points.js';
import type { Signs } from './signs.js';
import { patternsOf } from './texts.js';

const ACCOUNT = 'aws:sourceaccount';
const ARN = 'aws:sourcearn';
const ORGANIZATION = 'aws:sourceorgid';

/**
 * For whom a service calls with its own identity: the resource, its account and that account's organization. Which of
 * them it tells hangs on the service, so any of them may be missing; what it tells is about one source.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount
 */
export const SOURCE: JointKeys = {
  keys: [ACCOUNT, ARN, ORGANIZATION],
  contexts: (signs) => {
    const { partition, perimeter, owned } = signs.surroundings;
    const patterns = (key: string) => signs.compared(key).flatMap((each) => patternsOf(each.text, each.comparison));
    const inArn = (account: Pattern): Pattern => [...exactly('arn:'), ...ANY_FIELDS, ...account, COLON, many(ANY)];
    const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
    const accounts = [...patterns(ACCOUNT), ...trusted.map(exactly)].map(inArn);
    const withAccount = atomsOf([arnGrammar(partition, DIGITS)], [...patterns(ARN), ...accounts], signs.budget);
    const withoutAccount = atomsOf([arnGrammar(partition, [])], patterns(ARN), signs.budget);
    const organizations = organizationsOf(signs, patterns(ORGANIZATION));
    const all = withAccount.texts.flatMap((arn) => {
      const account = arn.split(':')[4] as string;
      const sources = [[account, undefined], ...[arn, ...withoutAccount.texts].map((each) => [account, each])] as const;
      return [...sources, [undefined, arn]].flatMap(([told, of]) =>
        organizations.of(account).map((organization) => sourceOf(told, of, organization)),
      );
    });
    const contexts = all.slice(0, MAX_CONTEXTS);
    const complete = withAccount.complete && withoutAccount.complete && organizations.complete;
    return { contexts, complete: complete && contexts.length === all.length };
  },
  carried: ({ caller }) => (caller?.type === 'service' ? 'sometimes' : 'never'),
};

const MAX_CONTEXTS = 500;
const COLON = one({ only: ':' });
const FIELD = { except: ':*?' };
const DIGITS: Pattern = Array.from({ length: 12 }, () => one(DIGIT));
/** Partition, service, region. */
const ANY_FIELDS: Pattern = Array.from({ length: 3 }, () => [many({ except: ':' }), COLON]).flat();

function arnGrammar(partition: string, account: Pattern): Pattern {
  return [
    ...exactly(`arn:${partition}:`),
    ...some(FIELD),
    COLON,
    many(FIELD),
    COLON,
    ...account,
    COLON,
    ...some({ except: '*?' }),
  ];
}

/** Accounts of the perimeter's organization are in it; any other is in another one or in none. */
function organizationsOf({ surroundings, mentioned, budget }: Signs, patterns: readonly Pattern[]) {
  const { organization: own, organizationAccounts } = surroundings.perimeter;
  if (!mentioned.has(ORGANIZATION)) return { of: () => [undefined], complete: true };
  const grammar = [...exactly('o-'), ...some({ except: '*?/' })];
  const { texts, complete } = atomsOf([grammar], [...patterns, ...(own === undefined ? [] : [exactly(own)])], budget);
  const others = [undefined, ...texts.filter((id) => id !== own)];
  const of = (account: string) => (own !== undefined && organizationAccounts.includes(account) ? [own] : others);
  return { of, complete };
}

function sourceOf(account: string | undefined, arn: string | undefined, organization: string | undefined): ContextPart {
  const told = [
    [ACCOUNT, account],
    [ARN, arn],
    [ORGANIZATION, organization],
  ] as const;
  return new Map(told.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}
