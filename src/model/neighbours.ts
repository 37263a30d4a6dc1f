import type { Estate, Join, Joined } from './estate.js';
import { importsAmong } from './imports.js';
import type { Pointer } from './pointer.js';
import type { Resource } from './resource.js';
import { valueAt } from './value.js';

/**
 * The estates of one run, each also looking into the others where its own root has no answer. Only a literal name and an
 * import of what is exported reach another root: one match is a yes, several are maybes. What reaches without naming is a maybe there. Recorded
 * roots are accounts of their own: they neither look nor are looked into. A condition of another root is open here, for
 * its parameters are not ours.
 */
export function withNeighbours(estates: readonly Estate[]): readonly Estate[] {
  const declared = estates.filter((estate) => estate.source !== 'live');
  if (declared.length < 2) return estates;
  const rootOf = new Map(declared.map((estate) => [estate.root, estate]));
  const holding = remembering((type) => declared.filter((estate) => estate.ofType(type).length > 0));
  const namersOf = remembering((type, to) => namersByLiteral(holding(type), type, to));
  const imports = importsAmong(declared);
  return estates.map((estate) => {
    if (estate.source === 'live') return estate;
    const others = (type: string) => holding(type).filter((other) => other !== estate);
    return {
      ...estate,
      byId: (id) => estate.byId(id) ?? rootOf.get(id.slice(0, Math.max(0, id.indexOf('#'))))?.byId(id),
      joined: (r, how, decide) => {
        const own = estate.joined(r, how, decide);
        if ('account' in how) return { yes: own.yes, maybe: [...own.maybe, ...accountWide(r, how, others(how.type))] };
        if ('from' in how) {
          const imported = imports.named(r, how, estate, decide);
          if (imported !== undefined) return imported;
          return own.yes.length + own.maybe.length > 0 ? own : named(r, how, others(how.type));
        }
        const namers = estate
          .namesOf(r)
          .flatMap((name) => (typeof name === 'string' ? (namersOf(how.type, how.to).get(name) ?? []) : []))
          .filter((namer) => namer.estate !== estate && !isAnsweredAtHome(namer, r.type, how.to));
        const literal = merged(
          own,
          namers,
          namers.length > 0 && others(r.type).some((other) => bears(other, r, estate)),
        );
        const imported = imports.namers(r, how, estate);
        return {
          yes: [...literal.yes, ...imported.yes],
          maybe: [...literal.maybe.filter((each) => !imports.isFromElsewhere(each, how.to, estate)), ...imported.maybe],
        };
      },
    };
  });
}

interface Namer {
  readonly namer: Resource;
  readonly estate: Estate;
}

/** What literals of other roots name, by the literal. */
function namersByLiteral(estates: readonly Estate[], type: string, to: Pointer): ReadonlyMap<string, readonly Namer[]> {
  const found = new Map<string, Namer[]>();
  for (const estate of estates) {
    for (const namer of estate.ofType(type)) {
      const value = valueAt(namer.properties, to);
      if (typeof value !== 'string' || namer.exists !== true) continue;
      const known = found.get(value);
      if (known === undefined) found.set(value, [{ namer, estate }]);
      else known.push({ namer, estate });
    }
  }
  return found;
}

/** A reference resolves in its own root first. */
function isAnsweredAtHome({ namer, estate }: Namer, type: string, from: Pointer): boolean {
  const { yes, maybe } = estate.joined(namer, { type, from });
  return yes.length + maybe.length > 0;
}

/** Another root holds a resource of the same name: a literal may mean that one. */
function bears(other: Estate, r: Resource, estate: Estate): boolean {
  const names = new Set(estate.namesOf(r));
  return other
    .ofType(r.type)
    .some((each) => other.namesOf(each).some((name) => typeof name === 'string' && names.has(name)));
}

function merged(own: Joined, namers: readonly Namer[], isDoubtful: boolean): Joined {
  const found = namers.map((each) => each.namer);
  return isDoubtful
    ? { yes: own.yes, maybe: [...own.maybe, ...found] }
    : { yes: [...own.yes, ...found], maybe: own.maybe };
}

function named(r: Resource, how: Join & { readonly from: Pointer }, others: readonly Estate[]): Joined {
  if (typeof valueAt(r.properties, how.from) !== 'string') return { yes: [], maybe: [] };
  const found = others.flatMap((other) => other.joined(r, how).yes);
  return found.length > 1 ? { yes: [], maybe: found } : { yes: found, maybe: [] };
}

function accountWide(r: Resource, how: Join, others: readonly Estate[]): readonly Resource[] {
  return others.flatMap((other) => {
    const { yes, maybe } = other.joined(r, how);
    return [...yes, ...maybe];
  });
}

function remembering<T>(make: (type: string, pointer: Pointer) => T): (type: string, pointer?: Pointer) => T {
  const made = new Map<string, T>();
  return (type, pointer = '') => {
    const key = `${type} ${pointer}`;
    const known = made.get(key) ?? make(type, pointer);
    made.set(key, known);
    return known;
  };
}
