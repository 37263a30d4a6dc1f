import { type Atoms, atomsOf } from './atoms.js';
import type { JointKeys } from './joint-keys.js';
import { type Place, placesOf } from './organizations.js';
import { DIGIT, exactly, one } from './pattern.js';
import type { ContextPart } from './points.js';
import { accountIn } from './resource-kinds.js';
import type { Signs } from './signs.js';
import type { Surroundings } from './surroundings.js';
import { patternsOf, plainText } from './texts.js';

const ACCOUNTS = ['aws:resourceaccount', 's3:resourceaccount'] as const;
const ORGANIZATIONS = ['aws:resourceorgid', 'aws:resourceorgpaths'] as const;

/**
 * Whose resource a request is for. A policy of a resource knows its owner; through an endpoint requests go to resources
 * of any account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
export function resourceOwner({ owned }: Surroundings): JointKeys {
  if (owned.type === 'AWS::EC2::VPCEndpoint') {
    const keys = [...ACCOUNTS, ...ORGANIZATIONS];
    if (owned.service === 's3') return { keys, contexts: anyOwner, carried: () => 'always' };
    const accountOf = (context: ContextPart) => String(context.get('aws:resourceaccount') ?? '');
    return {
      keys,
      contexts: anyOwner,
      carried: ({ resource = '' }, context) =>
        context.size === 0 || accountOf(context) === accountIn(resource) ? 'always' : 'never',
      groupOf: accountOf,
    };
  }
  return {
    keys: ACCOUNTS,
    contexts: (signs) => {
      const { texts, complete } = owned.account === undefined ? accountsOfResources(signs) : ONE(owned.account);
      return { contexts: texts.map((account) => contextOf(account, undefined)), complete };
    },
    carried: () => 'always',
  };
}

const ONE = (account: string) => ({ texts: [account], complete: true });

/** Trusted accounts and any other, each in the perimeter's organization exactly if that lists it. */
function anyOwner(signs: Signs): ReturnType<JointKeys['contexts']> {
  const { organization: own, organizationAccounts } = signs.surroundings.perimeter;
  const accounts = accountsOfResources(signs);
  const isTold = ORGANIZATIONS.some((key) => signs.mentioned.has(key));
  const { places, complete } = isTold ? placesOf(signs) : { places: [], complete: true };
  const contexts = accounts.texts.flatMap((account) => {
    const isMember = own !== undefined && organizationAccounts.includes(account);
    const those = places.filter(({ id }) => (id === own) === isMember);
    return (isTold && isMember ? those : [undefined, ...those]).map((place) => contextOf(account, place));
  });
  return { contexts, complete: accounts.complete && complete };
}

/** The accounts that what is said of resources tells apart: those of ours, those that ARNs name, and any other. */
export function accountsOfResources({ surroundings: { owned, perimeter }, compared, resources, budget }: Signs): Atoms {
  const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
  const inArns =
    owned.type === 'AWS::EC2::VPCEndpoint' ? resources.map((text) => accountIn(plainText(text) ?? '')) : [];
  const named = inArns.filter((account) => /^\d{12}$/.test(account));
  const patterns = ACCOUNTS.flatMap(compared).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const digits = Array.from({ length: 12 }, () => one(DIGIT));
  const found = atomsOf([digits], [...patterns, ...[...new Set([...trusted, ...named])].map(exactly)], budget);
  // Which accounts `1111*` stands for is not looked at.
  return {
    ...found,
    complete: found.complete && !inArns.some((account) => /\d/.test(account) && /[*?]/.test(account)),
  };
}

function contextOf(account: string, place: Place | undefined): ContextPart {
  const context = new Map<string, string | readonly string[]>(ACCOUNTS.map((key) => [key, account]));
  if (place !== undefined) context.set('aws:resourceorgid', place.id);
  if (place?.path !== undefined) context.set('aws:resourceorgpaths', [place.path]);
  return context;
}
