import type { Estate, EstateSource, Join } from './estate.js';
import { isHole } from './hole.js';
import { type Decide, ifExists, isNamed, UNDECIDED } from './join.js';
import type { Resource, ResourceId } from './resource.js';
import { sameText } from './same.js';
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
  const indexes = new Map<string, Index>();
  const indexed = (type: string, key: string, keysOf: (r: Resource) => readonly (Value | undefined)[]): Index => {
    const at = `${type} ${key}`;
    const found = indexes.get(at) ?? indexBy(byType.get(type) ?? [], keysOf);
    indexes.set(at, found);
    return found;
  };
  const candidates = (r: Resource, how: Join): Iterable<Resource> => {
    if ('account' in how) return byType.get(how.type) ?? [];
    if ('to' in how)
      return lookUp(
        indexed(how.type, how.to, (c) => [valueAt(c.properties, how.to)]),
        [...parts.namesOf(r), r.id],
      );
    const value = valueAt(r.properties, how.from);
    if (value === undefined) return [];
    return isHole(value) && value.kind === 'ref'
      ? [
          ...(byId.has(value.resource) ? [byId.get(value.resource) as Resource] : []),
          ...indexed(how.type, 'names', parts.namesOf).open,
        ]
      : lookUp(indexed(how.type, 'names', parts.namesOf), isHole(value) ? undefined : [value]);
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
      let tried = 0;
      for (const candidate of candidates(r, how)) {
        if (candidate.type !== how.type) continue;
        if (maybe.length === MAX_MAYBES && ++tried > MAX_TRIED) break;
        const likeness = ifExists(candidate, likenessOf(r, how, candidate, parts, decide), decide);
        if (likeness === 'yes') yes.push(candidate);
        else if (likeness === 'maybe' && maybe.length < MAX_MAYBES) maybe.push(candidate);
      }
      return { yes, maybe };
    },
  };
}

function likenessOf(r: Resource, how: Join, candidate: Resource, parts: EstateParts, decide: Decide) {
  if ('account' in how) return sameText(r.scope.account, candidate.scope.account);
  if ('to' in how) return isNamed(valueAt(candidate.properties, how.to), r, parts.namesOf(r), decide);
  return isNamed(valueAt(r.properties, how.from), candidate, parts.namesOf(candidate), decide);
}

/** `plain`: by literal text or by the id that a reference names. `open`: everything whose key is neither, to be compared one by one. */
interface Index {
  readonly plain: ReadonlyMap<string, readonly Resource[]>;
  readonly open: readonly Resource[];
  readonly all: readonly Resource[];
}

function indexBy(resources: readonly Resource[], keysOf: (r: Resource) => readonly (Value | undefined)[]): Index {
  const plain = new Map<string, Resource[]>();
  const open: Resource[] = [];
  let hopeless = 0;
  for (const r of resources) {
    let isOpen = false;
    for (const key of keysOf(r)) {
      if (key === undefined) continue;
      const text = isHole(key) ? (key.kind === 'ref' ? key.resource : undefined) : String(key);
      if (text === undefined) isOpen ||= !isHopeless(key) || ++hopeless <= MAX_MAYBES;
      else if (plain.has(text)) (plain.get(text) as Resource[]).push(r);
      else plain.set(text, [r]);
    }
    if (isOpen) open.push(r);
  }
  return { plain, open, all: resources };
}

/** It can only ever be a maybe, so a few of them stand for all. */
function isHopeless(key: Value): boolean {
  return isHole(key) && key.kind === 'unknown' && key.reason !== 'parameter';
}

/** Those that any of `keys` may name; undefined keys: not literal, everything is a candidate. */
function lookUp(index: Index, keys: readonly Value[] | undefined): Iterable<Resource> {
  if (keys === undefined || keys.some(isHole)) return index.all;
  const found = new Set<Resource>();
  for (const key of keys) for (const r of index.plain.get(String(key)) ?? []) found.add(r);
  for (const r of index.open) found.add(r);
  return found;
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
