import { atomsOf } from './atoms.js';
import type { Choice, Head } from './candidate.js';
import { ANY, exactly, many, one, type Pattern, some } from './pattern.js';
import type { ContextPart } from './points.js';
import type { Signs } from './signs.js';
import { patternsOf } from './texts.js';

export const ORGANIZATION_KEYS = [
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:resourceorgid',
  'aws:resourceorgpaths',
] as const;

/** An organization, with the place of an account in it where that is told apart. */
export interface Place {
  readonly id: string;
  readonly path: string | undefined;
}

/**
 * The organizations of caller and owner. The accounts that the perimeter lists, and they alone, are in its organization;
 * any other account is in another one or in none.
 */
export function organizationChoices(signs: Signs): { readonly choices: readonly Choice[]; readonly complete: boolean } {
  const { perimeter, owned } = signs.surroundings;
  const found = placesOf(signs);
  const places: readonly (Place | undefined)[] = [
    undefined,
    ...(found.places.length > 0 ? found.places : fallback(perimeter.organization)),
  ];
  const isOwnersKnown =
    perimeter.organization !== undefined &&
    owned.account !== undefined &&
    perimeter.organizationAccounts.includes(owned.account);
  // Whose resource lies behind an endpoint is chosen elsewhere.
  const isKnown = owned.type !== 'AWS::EC2::VPCEndpoint';
  const hasOwner = isKnown && (signs.mentioned.has('aws:resourceorgid') || signs.mentioned.has('aws:resourceorgpaths'));
  const ofOwner = !hasOwner
    ? [undefined]
    : places.filter((each) => !isOwnersKnown || each?.id === perimeter.organization);
  const isMember = (head: Head) =>
    head.caller !== undefined &&
    'account' in head.caller &&
    perimeter.organizationAccounts.includes(head.caller.account);
  const choices = places.flatMap((caller) =>
    ofOwner.map((owner): Choice => {
      const isOwn = caller !== undefined && caller.id === perimeter.organization;
      return {
        head: {},
        context: contextOf(caller, owner),
        group: [caller === undefined ? 'none' : isOwn ? 'own' : 'other', caller?.id === owner?.id].join(),
        fits: (head) => {
          if (head.caller === undefined || !('account' in head.caller)) return caller === undefined;
          if (hasOwner && head.own === true && caller?.id !== owner?.id) return false;
          return perimeter.organization === undefined ? true : isMember(head) === isOwn;
        },
      };
    }),
  );
  return { choices, complete: found.complete };
}

function contextOf(caller: Place | undefined, owner: Place | undefined): ContextPart {
  const context = new Map<string, string | readonly string[]>();
  const add = (who: string, place: Place | undefined) => {
    if (place === undefined) return;
    context.set(`aws:${who}orgid`, place.id);
    if (place.path !== undefined) context.set(`aws:${who}orgpaths`, [place.path]);
  };
  add('principal', caller);
  add('resource', owner);
  return context;
}

/** The perimeter's organization first. */
export function placesOf({ surroundings, names, mentioned, compared, budget }: Signs): {
  readonly places: readonly Place[];
  readonly complete: boolean;
} {
  const patterns = (key: string) => compared(key).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const own = surroundings.perimeter.organization;
  const ids = [
    ...patterns('aws:principalorgid'),
    ...patterns('aws:resourceorgid'),
    ...[...names.organizations].map(exactly),
  ];
  if (own !== undefined) ids.push(exactly(own));
  const ownFirst = (places: readonly Place[]) =>
    [...places].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  if (!mentioned.has('aws:principalorgpaths') && !mentioned.has('aws:resourceorgpaths')) {
    const { texts, complete } = atomsOf([ID], ids, budget);
    return { places: ownFirst(texts.map((id) => ({ id, path: undefined }))), complete };
  }
  const all = [
    ...ids.map((id) => [...id, one({ only: '/' }), many(ANY)]),
    ...patterns('aws:principalorgpaths'),
    ...patterns('aws:resourceorgpaths'),
  ];
  const { texts, complete } = atomsOf([ROOT, UNIT], all, budget);
  return { places: ownFirst(texts.map((path) => ({ id: path.slice(0, path.indexOf('/')), path }))), complete };
}

function fallback(own: string | undefined): readonly Place[] {
  const place = (id: string): Place => ({ id, path: `${id}/r-0/` });
  return own === undefined ? [place('o-0')] : [place(own), place(`${own}0`)];
}

const NAME = { except: '*?/' };
const ID: Pattern = [...exactly('o-'), ...some(NAME)];
/** `o-a1b2c3d4e5/r-ab12/`, and below it `ou-ab12-11111111/ou-ab12-22222222/`. */
const ROOT: Pattern = [...ID, ...exactly('/r-'), ...some(NAME), one({ only: '/' })];
const UNIT: Pattern = [...ROOT, ...exactly('ou-'), ...some({ except: '*?' }), one({ only: '/' })];
