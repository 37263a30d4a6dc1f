import type { Estate, Join, Joined } from './estate.js';
import { isHole } from './hole.js';
import { type Decide, UNDECIDED } from './join.js';
import type { Resource } from './resource.js';
import { type Value, valueAt } from './value.js';

/**
 * The estates of one run, each also looking into the others where its own root has no answer. Only a literal name
 * reaches another root: one match is a yes, several are maybes. What reaches without naming is a maybe there. Recorded
 * roots are accounts of their own: they neither look nor are looked into.
 */
export function withNeighbours(estates: readonly Estate[]): readonly Estate[] {
  const declared = estates.filter((estate) => estate.source !== 'live');
  if (declared.length < 2) return estates;
  const rootOf = new Map(declared.map((estate) => [estate.root, estate]));
  return estates.map((estate) => {
    if (estate.source === 'live') return estate;
    const others = declared.filter((other) => other !== estate);
    return {
      ...estate,
      byId: (id) => estate.byId(id) ?? rootOf.get(id.slice(0, Math.max(0, id.indexOf('#'))))?.byId(id),
      joined: (r, how, decide = UNDECIDED) => {
        const own = estate.joined(r, how, decide);
        if ('account' in how) return { yes: own.yes, maybe: [...own.maybe, ...accountWide(r, how, others, decide)] };
        if ('from' in how) return own.yes.length + own.maybe.length > 0 ? own : target(r, how, others, decide);
        return withNamers(own, namers(r, how, estate, others, decide));
      },
    };
  });
}

function accountWide(r: Resource, how: Join, others: readonly Estate[], decide: Decide): readonly Resource[] {
  return others.flatMap((other) => {
    const { yes, maybe } = other.joined(r, how, decide);
    return [...yes, ...maybe];
  });
}

/** What a literal at `from` names in other roots. */
function target(r: Resource, how: Join & { readonly from: string }, others: readonly Estate[], decide: Decide): Joined {
  if (!isLiteral(valueAt(r.properties, how.from), decide)) return { yes: [], maybe: [] };
  const found = others.flatMap((other) => other.joined(r, how, decide).yes);
  return found.length > 1 ? { yes: [], maybe: found } : { yes: found, maybe: [] };
}

/** The resources of other roots that name `r` by a literal which means nothing in their own root. */
function namers(
  r: Resource,
  how: Join & { readonly to: string },
  estate: Estate,
  others: readonly Estate[],
  decide: Decide,
): Joined {
  const found = others.flatMap((other) =>
    other
      .joined(r, how, decide)
      .yes.filter(
        (each) =>
          isLiteral(valueAt(each.properties, how.to), decide) &&
          other.joined(each, { type: r.type, from: how.to }, decide).yes.length === 0,
      ),
  );
  const first = found[0];
  if (first === undefined) return { yes: [], maybe: [] };
  const bearers = [estate, ...others].flatMap((each) => each.joined(first, { type: r.type, from: how.to }, decide).yes);
  return bearers.length > 1 ? { yes: [], maybe: found } : { yes: found, maybe: [] };
}

function withNamers(own: Joined, other: Joined): Joined {
  return { yes: [...own.yes, ...other.yes], maybe: [...own.maybe, ...other.maybe] };
}

function isLiteral(value: Value | undefined, decide: Decide): boolean {
  if (isHole(value) && value.kind === 'choice') {
    const truth = decide(value.if);
    return truth !== undefined && isLiteral(truth ? value.then : value.else, decide);
  }
  return typeof value === 'string';
}
