import { evaluatePrincipal } from '../evaluate-principal.js';
import type { Judged } from '../judged.js';
import { CLOUDFRONT, originAccessIdentityIn } from '../origin-access-identity.js';
import type { Owned } from '../owned.js';
import { allBits } from './bits.js';
import { callersOf } from './callers.js';
import type { Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { crossingValues } from './crossing-values.js';
import { conditionJudge, type Judge, judgeChoices, statementsOf } from './judge-choices.js';
import type { Names } from './names.js';
import { ANY, DIGIT, exactly, many, one, type Pattern } from './pattern.js';
import type { CallerPoint, ContextPart } from './points.js';
import type { Signs } from './signs.js';
import { patternsOf, plainText } from './texts.js';

/** Keys that who calls decides. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export const CALLER_KEYS: readonly string[] = [
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:username',
  'kms:calleraccount',
];

/**
 * Everybody who could call, as far as policy and perimeter tell them apart: the anonymous first, then the owner's account.
 * S3 takes unsigned requests, and STS takes them from those who sign in with a federated identity.
 * https://docs.aws.amazon.com/kms/latest/APIReference/Welcome.html
 */
export function callerDimension(signs: Signs, clauses: Clauses): Dimension {
  const { names, surroundings, budget } = signs;
  const { owned, perimeter, partition } = surroundings;
  const accounts = [
    owned.account ?? [],
    perimeter.organizationAccounts,
    perimeter.accounts,
    [...names.accounts],
  ].flat();
  const signed = callersOf(
    {
      partition,
      accounts: [...new Set(accounts)].filter((account) => /^\d{12}$/.test(account)),
      principals: clauses.principals.map(({ of }) => of),
      patterns: [...patternsOfKeys(signs), ...perimeter.breakGlassPrincipals.map(exactly)],
    },
    budget,
  );
  const callers: readonly CallerPoint[] = [
    ...(takesUnsigned(owned) ? [{ type: 'anonymous' as const }] : []),
    ...signed.callers,
    ...identitiesIn(clauses).map((arn) => ({ type: 'user' as const, arn, account: CLOUDFRONT })),
    ...servicesIn(signs, clauses).map((name) => ({ type: 'service' as const, name })),
  ];
  const choices = callers.map((caller): Choice => {
    const context = contextOfCaller(caller);
    const own = isOwn(caller, owned.account);
    const account = 'account' in caller ? caller.account : '';
    const isMember = perimeter.organizationAccounts.includes(account);
    const id = caller.type === 'root' && signs.mentioned.has('aws:userid') ? account : '';
    const session = caller.type === 'role' ? (caller.session ?? '') : '';
    const group = [
      caller.type,
      typeof own === 'boolean' ? own : 'doubt',
      isMember,
      id,
      session,
      crossingValues(signs, context),
    ];
    return { head: { caller, own }, context, group: group.join() };
  });
  const keys = CALLER_KEYS.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  const principals = clauses.principals.map(({ of, statements }): Judge => {
    const known = { not: of.not, items: of.items.filter(({ kind }) => kind !== 'somebody') };
    return {
      statements,
      weight: of.items.length,
      judge: ({ head: { caller = ANONYMOUS } }) => evaluatePrincipal(isNamed(caller, names) ? of : known, caller),
    };
  });
  const judges = [...principals, ...keys, ...variableJudges(clauses)];
  return {
    name: 'caller',
    ...judgeChoices(choices, judges, allBits(clauses.size), budget),
    ...(!signed.complete && {
      incomplete: { statements: statementsOf(judges, clauses.size), why: 'the callers that the policy tells apart' },
    }),
  };
}

function takesUnsigned({ type, service }: Owned): boolean {
  if (type === 'AWS::EC2::VPCEndpoint') return service === 's3' || service === 'sts';
  return type !== 'AWS::KMS::Key';
}

const ANONYMOUS: CallerPoint = { type: 'anonymous' };

/** An account that nobody knows may be one that is named; if it is none of these, a caller of its own stands for it. */
function isNamed(caller: CallerPoint, { accounts }: Names): boolean {
  return 'account' in caller && accounts.has(caller.account.toLowerCase());
}

function identitiesIn({ principals }: Clauses): readonly string[] {
  const items = principals.flatMap(({ of }) => of.items);
  const arns = items.flatMap((item) => (item.kind === 'user' && originAccessIdentityIn(item.arn) ? [item.arn] : []));
  return [...new Set(arns)];
}

/** One service that the policy does not name, and those that it does. */
function servicesIn({ compared }: Signs, { principals }: Clauses): readonly string[] {
  const items = principals.flatMap(({ of }) => of.items);
  const named = new Set([
    ...items.flatMap((item) => (item.kind === 'service' ? [item.name] : [])),
    ...compared('aws:principalservicename').flatMap(({ text }) => plainText(text) ?? []),
  ]);
  return [...SERVICES.filter((name) => !named.has(name)).slice(0, 1), ...named];
}

/** Some that write to buckets. */
const SERVICES = ['cloudtrail.amazonaws.com', 'config.amazonaws.com', 'logging.s3.amazonaws.com'];

/** A Resource with a variable that a caller never has a value for matches nothing. */
function variableJudges({ open }: Clauses): readonly Judge[] {
  return open.statements.map(({ statements, keys }) => ({
    statements,
    weight: 1,
    judge: ({ head }) => !keys.some((key) => neverHas(head.caller, key)),
  }));
}

function neverHas(caller: CallerPoint | undefined, key: string): boolean {
  if (key === 'aws:username') return caller?.type !== 'user';
  return key.startsWith('aws:principaltag/') && caller?.type !== 'user' && caller?.type !== 'role';
}

function isOwn(caller: CallerPoint, owner: string | undefined): Judged {
  if (!('account' in caller)) return false;
  return owner === undefined ? { doubt: "the resource's account is not given" } : caller.account === owner;
}

function contextOfCaller(caller: CallerPoint): ContextPart {
  switch (caller.type) {
    case 'anonymous':
      return new Map([
        ['aws:principalaccount', 'anonymous'],
        ['aws:principaltype', 'Anonymous'],
      ]);
    case 'service':
      return new Map([
        ['aws:principalisawsservice', 'true'],
        ['aws:principalservicename', caller.name],
      ]);
    default: {
      const context = new Map([
        ['aws:principalarn', caller.arn],
        ['aws:principalaccount', caller.account],
        ['aws:principalisawsservice', 'false'],
        ['aws:principaltype', TYPES[caller.type]],
        ['kms:calleraccount', caller.account],
      ]);
      if (caller.type === 'user') context.set('aws:username', caller.arn.slice(caller.arn.lastIndexOf('/') + 1));
      return context;
    }
  }
}

const TYPES = { role: 'AssumedRole', user: 'User', root: 'Account' };

/** What conditions say of a caller, as patterns of ARNs. */
function patternsOfKeys({ compared, surroundings }: Signs): readonly Pattern[] {
  const of = (key: string) => compared(key).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const start = exactly(`arn:${surroundings.partition}:iam::`);
  const inAccount = (account: Pattern): Pattern => [...start, ...account, one({ only: ':' }), many(ANY)];
  const user = [...start, ...Array.from({ length: 12 }, () => one(DIGIT)), ...exactly(':user/')];
  return [
    ...of('aws:principalarn'),
    ...[...of('aws:principalaccount'), ...of('kms:calleraccount')].map(inAccount),
    ...of('aws:username').flatMap((name) => [
      [...user, ...name],
      [...user, many(ANY), one({ only: '/' }), ...name],
    ]),
  ];
}
