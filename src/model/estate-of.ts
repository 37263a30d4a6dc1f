import type { Estate, EstateSource, Join } from './estate.js';
import { isHole, type UnknownHole } from './hole.js';
import { type Decide, ifExists, isNamed, UNDECIDED } from './join.js';
import { indexBy, isHopeless, type JoinIndex, literally, literalsLike, referencing, referring } from './join-index.js';
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
  readonly exports?: ReadonlyMap<string, Value>;
  readonly unread?: UnknownHole;
  readonly parts?: readonly Resource[];
}

/** Of a join's maybes only so many are given: one is enough to make an absence unknown, and an account may hold 100,000. */
const MAX_MAYBES = 16;
/** Once there are that many maybes, so many more candidates are looked at for a yes: keeps accounts where nothing could be read linear. */
const MAX_TRIED = 2000;

/** Where a join looks: for a yes or a maybe among the likely, for no more than a maybe among the unlikely. */
interface Search {
  readonly likely: readonly Iterable<Resource>[];
  readonly unlikely: readonly Iterable<Resource>[];
  readonly likenessOf: (candidate: Resource) => Likeness;
}

/** The look-ups of one root; indexes are built when they are first asked for. */
export function estateOf(parts: EstateParts): Estate {
  const byType = grouped(parts.resources, (r) => r.type);
  const byId = new Map<ResourceId, Resource>(parts.resources.map((r) => [r.id, r]));
  const indexes = new Map<string, JoinIndex>();
  let named: { readonly r: Resource; readonly names: readonly Value[] } | undefined;
  /** One resource is asked who names it many times before the next. */
  const namesOf = (r: Resource): readonly Value[] => {
    if (named?.r !== r) named = { r, names: parts.namesOf(r) };
    return named.names;
  };
  const isA = (type: string) => (id: ResourceId) => byId.get(id)?.type === type;
  /** `named`: the type of what the keys name. */
  const indexed = (
    type: string,
    key: string,
    named: string,
    keysOf: (r: Resource) => readonly (Value | undefined)[],
  ): JoinIndex => {
    const at = `${type} ${key} ${named}`;
    const found = indexes.get(at) ?? indexBy(byType.get(type) ?? [], keysOf, MAX_MAYBES, (id) => !isA(named)(id));
    indexes.set(at, found);
    return found;
  };
  /** Who may name the resource `r` at `to`. */
  const namers = (r: Resource, type: string, to: Pointer, decide: Decide): Search => {
    const names = namesOf(r);
    const index = indexed(type, to, r.type, (c) => [valueAt(c.properties, to)]);
    const holes = names.filter(isHole);
    const choices = holes.filter((name) => name.kind === 'choice');
    const isUnknown = holes.some((name) => name.kind === 'unknown');
    return {
      likely: [
        referencing(index, r.id),
        literally(index, names.filter(isLiteral)),
        literalsLike(index, choices),
        index.open,
      ],
      unlikely: [literalsLike(index, holes), isUnknown ? index.foreign : []],
      likenessOf: (c) => isNamed(valueAt(c.properties, to), r, names, decide, isA(r.type)),
    };
  };
  /** Whom `value` may name. */
  const namedBy = (value: Value | undefined, type: string, decide: Decide): Search => {
    const likenessOf = (c: Resource) => isNamed(value, c, parts.namesOf(c), decide, isA(type));
    const all = byType.get(type) ?? [];
    if (value === undefined) return { likely: [], unlikely: [], likenessOf };
    if (isHole(value) && value.kind === 'choice') return { likely: [all], unlikely: [], likenessOf };
    const index = indexed(type, 'names', type, parts.namesOf);
    if (!isHole(value)) return { likely: [literally(index, [value]), index.open], unlikely: [], likenessOf };
    if (value.kind === 'ref') {
      const found = byId.get(value.resource);
      return { likely: [found === undefined ? [] : [found], index.open], unlikely: [], likenessOf };
    }
    if (value.kind === 'text') {
      return { likely: [index.open], unlikely: [literalsLike(index, [value]), referring(index)], likenessOf };
    }
    return { likely: isHopeless(value) ? [] : [index.open], unlikely: [all], likenessOf };
  };
  const searchFor = (r: Resource, how: Join, decide: Decide): Search => {
    if ('to' in how) return namers(r, how.type, how.to, decide);
    if ('from' in how) return namedBy(valueAt(r.properties, how.from), how.type, decide);
    const likenessOf = (c: Resource) => sameText(r.scope.account, c.scope.account);
    return { likely: [byType.get(how.type) ?? []], unlikely: [], likenessOf };
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
    ...(parts.exports !== undefined && { exports: parts.exports }),
    ...(parts.unread !== undefined && { unread: parts.unread }),
    ...(parts.parts !== undefined && { parts: parts.parts }),
    joined: (r, how, decide = UNDECIDED) => {
      const yes: Resource[] = [];
      const maybe: Resource[] = [];
      const seen = new Set<Resource>();
      const { likely, unlikely, likenessOf } = searchFor(r, how, decide);
      const look = (candidate: Resource) => {
        if (candidate.type !== how.type || seen.has(candidate)) return;
        seen.add(candidate);
        const likeness = ifExists(candidate, likenessOf(candidate), decide);
        if (likeness === 'yes') yes.push(candidate);
        else if (likeness === 'maybe' && maybe.length < MAX_MAYBES) maybe.push(candidate);
      };
      let tried = 0;
      for (const candidates of likely) {
        for (const candidate of candidates) {
          if (maybe.length === MAX_MAYBES && ++tried > MAX_TRIED) break;
          look(candidate);
        }
      }
      for (const candidates of unlikely) {
        for (const candidate of candidates) {
          if (maybe.length === MAX_MAYBES) break;
          look(candidate);
        }
      }
      if ('to' in how && parts.unread !== undefined) maybe.push(unreadNamer(how.type, r, parts.unread, parts.root));
      return { yes, maybe };
    },
  };
}

/** Stands for every resource of a type that the root may hold and nobody could read. */
function unreadNamer(type: string, { scope }: Resource, exists: UnknownHole, root: string): Resource {
  const id = `${root}#(unread)`;
  return { id, identity: id, type, exists, properties: {}, origins: new Map(), scope, recorded: false };
}

function isLiteral(value: Value): boolean {
  return !isHole(value);
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
