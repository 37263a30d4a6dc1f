import type { Estate, EstateSource, Join } from './estate.js';
import { isHole } from './hole.js';
import { type Decide, ifExists, isNamed, UNDECIDED } from './join.js';
import { indexBy, type JoinIndex, literalsLike, referring } from './join-index.js';
import type { Pointer } from './pointer.js';
import type { Resource, ResourceId } from './resource.js';
import { type Likeness, sameText } from './same.js';
import { type Value, valueAt } from './value.js';
import type { Parameters } from './world.js';

export interface EstateParts {
  readonly root: string;
  readonly source: EstateSource;
  readonly resources: readonly Resource[];
  readonly parameters: Parameters;
  readonly complete: (type: string) => boolean;
  /** Every value, beside a reference, by which others may name a resource; none for a generated name. */
  readonly namesOf: (r: Resource) => readonly Value[];
}

/** Of a join's maybes only so many are given: one is enough to make an absence unknown, and an account may hold 100,000. */
const MAX_MAYBES = 16;
/** Once there are that many maybes, so many more candidates are looked at for a yes: keeps accounts where nothing could be read linear. */
const MAX_TRIED = 2000;

/** The look-ups of one root; indexes are built when they are first asked for. */
export function estateOf(parts: EstateParts): Estate {
  const byType = grouped(parts.resources, (r) => r.type);
  const byId = new Map<ResourceId, Resource>(parts.resources.map((r) => [r.id, r]));
  const indexes = new Map<string, JoinIndex>();
  const indexed = (type: string, key: string, keysOf: (r: Resource) => readonly (Value | undefined)[]): JoinIndex => {
    const at = `${type} ${key}`;
    const found = indexes.get(at) ?? indexBy(byType.get(type) ?? [], keysOf, MAX_MAYBES);
    indexes.set(at, found);
    return found;
  };
  function* namers(r: Resource, names: readonly Value[], type: string, to: Pointer): Iterable<Resource> {
    const index = indexed(type, to, (c) => [valueAt(c.properties, to)]);
    yield* literalsLike(index, names);
    yield* index.references.get(r.id) ?? [];
    if (names.some((name) => isHole(name) && name.kind === 'unknown')) yield* referring(index);
    yield* index.open;
  }
  function* named(value: Value | undefined, type: string): Iterable<Resource> {
    if (value === undefined) return;
    if (isHole(value) && value.kind !== 'ref' && value.kind !== 'text') {
      yield* byType.get(type) ?? [];
      return;
    }
    const index = indexed(type, 'names', parts.namesOf);
    if (isHole(value) && value.kind === 'ref') {
      const found = byId.get(value.resource);
      if (found !== undefined) yield found;
    } else {
      yield* literalsLike(index, [value]);
      yield* referring(index);
    }
    yield* index.open;
  }
  /** Whom the join may mean, and how to tell. */
  const candidatesOf = (r: Resource, how: Join, decide: Decide): [Iterable<Resource>, (c: Resource) => Likeness] => {
    if ('account' in how) return [byType.get(how.type) ?? [], (c) => sameText(r.scope.account, c.scope.account)];
    if ('to' in how) {
      const names = parts.namesOf(r);
      return [namers(r, names, how.type, how.to), (c) => isNamed(valueAt(c.properties, how.to), r, names, decide)];
    }
    const value = valueAt(r.properties, how.from);
    return [named(value, how.type), (c) => isNamed(value, c, parts.namesOf(c), decide)];
  };
  return {
    root: parts.root,
    source: parts.source,
    resources: parts.resources,
    parameters: parts.parameters,
    complete: parts.complete,
    ofType: (type) => byType.get(type) ?? [],
    byId: (id) => byId.get(id),
    namesOf: parts.namesOf,
    joined: (r, how, decide = UNDECIDED) => {
      const yes: Resource[] = [];
      const maybe: Resource[] = [];
      const seen = new Set<Resource>();
      let tried = 0;
      const [candidates, likenessOf] = candidatesOf(r, how, decide);
      for (const candidate of candidates) {
        if (candidate.type !== how.type || seen.has(candidate)) continue;
        seen.add(candidate);
        if (maybe.length === MAX_MAYBES && ++tried > MAX_TRIED) break;
        const likeness = ifExists(candidate, likenessOf(candidate), decide);
        if (likeness === 'yes') yes.push(candidate);
        else if (likeness === 'maybe' && maybe.length < MAX_MAYBES) maybe.push(candidate);
      }
      return { yes, maybe };
    },
  };
}

function grouped<K>(resources: readonly Resource[], keyOf: (r: Resource) => K): ReadonlyMap<K, readonly Resource[]> {
  const groups = new Map<K, Resource[]>();
  for (const r of resources) {
    const key = keyOf(r);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [r]);
    else group.push(r);
  }
  return groups;
}
