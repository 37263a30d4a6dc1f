import { atomsOf } from './atoms.js';
import type { JointKeys } from './joint-keys.js';
import { type Place, placesOf } from './organizations.js';
import { DIGIT, exactly, one } from './pattern.js';
import type { ContextPart } from './points.js';
import type { Signs } from './signs.js';
import type { Surroundings } from './surroundings.js';
import { patternsOf } from './texts.js';

const ACCOUNTS = ['aws:resourceaccount', 's3:resourceaccount'] as const;
const ORGANIZATIONS = ['aws:resourceorgid', 'aws:resourceorgpaths'] as const;

/**
 * Whose resource a request is for. A policy of a resource knows its owner; through an endpoint requests go to resources
 * of any account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
export function resourceOwner({ owned }: Surroundings): JointKeys {
  if (owned.type === 'AWS::EC2::VPCEndpoint')
    return { keys: [...ACCOUNTS, ...ORGANIZATIONS], contexts: anyOwner, carried: () => 'always' };
  return {
    keys: ACCOUNTS,
    contexts: (signs) => {
      const { texts, complete } = owned.account === undefined ? accountsOf(signs) : ONE(owned.account);
      return { contexts: texts.map((account) => contextOf(account, undefined)), complete };
    },
    carried: () => 'always',
  };
}

const ONE = (account: string) => ({ texts: [account], complete: true });

/** Trusted accounts and any other, each in the perimeter's organization exactly if that lists it. */
function anyOwner(signs: Signs): ReturnType<JointKeys['contexts']> {
  const { organization: own, organizationAccounts } = signs.surroundings.perimeter;
  const accounts = accountsOf(signs);
  const isTold = ORGANIZATIONS.some((key) => signs.mentioned.has(key));
  const { places, complete } = isTold ? placesOf(signs) : { places: [], complete: true };
  const contexts = accounts.texts.flatMap((account) => {
    const isMember = own !== undefined && organizationAccounts.includes(account);
    const those = places.filter(({ id }) => (id === own) === isMember);
    return (isTold && isMember ? those : [undefined, ...those]).map((place) => contextOf(account, place));
  });
  return { contexts, complete: accounts.complete && complete };
}

function accountsOf({ surroundings: { owned, perimeter }, compared, budget }: Signs) {
  const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
  const patterns = ACCOUNTS.flatMap(compared).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const digits = Array.from({ length: 12 }, () => one(DIGIT));
  return atomsOf([digits], [...patterns, ...[...new Set(trusted)].map(exactly)], budget);
}

function contextOf(account: string, place: Place | undefined): ContextPart {
  const context = new Map<string, string | readonly string[]>(ACCOUNTS.map((key) => [key, account]));
  if (place !== undefined) context.set('aws:resourceorgid', place.id);
  if (place?.path !== undefined) context.set('aws:resourceorgpaths', [place.path]);
  return context;
}
