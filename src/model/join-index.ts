import { type Hole, isHole } from './hole.js';
import type { Resource, ResourceId } from './resource.js';
import { sameText } from './same.js';
import type { Value } from './value.js';

/** Nearly every key of an index stands for one resource: a list for each of 100,000 would take as much as the index. */
type Held = Resource | Resource[];

/** Resources by the values with which they name others, or by which others name them. */
export interface JoinIndex {
  readonly literals: ReadonlyMap<string, Held>;
  /** By the id of what a reference names. */
  readonly references: ReadonlyMap<ResourceId, Held>;
  /** Those that reference something of which nobody knows what it stands for: an output, what the root does not hold. */
  readonly foreign: readonly Resource[];
  /** Those with a value that is neither, to be compared one by one. */
  readonly open: readonly Resource[];
}

/**
 * `enough`: of the resources whose value can only ever make a maybe so many are kept, they stand for all.
 * `isForeign`: the id is none of a resource that is looked for, so a reference to it does not tell which is meant.
 */
export function indexBy(
  resources: readonly Resource[],
  keysOf: (r: Resource) => readonly (Value | undefined)[],
  enough: number,
  isForeign: (id: ResourceId) => boolean,
): JoinIndex {
  const literals = new Map<string, Held>();
  const references = new Map<ResourceId, Held>();
  const foreign: Resource[] = [];
  const open = new Set<Resource>();
  let hopeless = 0;
  for (const r of resources) {
    for (const key of keysOf(r)) {
      if (key === undefined) continue;
      if (!isHole(key)) put(literals, String(key), r);
      else if (key.kind === 'ref') {
        put(references, key.resource, r);
        if (isForeign(key.resource)) foreign.push(r);
      } else if (!isHopeless(key) || r.exists !== true || ++hopeless <= enough) open.add(r);
    }
  }
  return { literals, references, foreign, open: [...open] };
}

/** Those whose literal is one of these. */
export function literally({ literals }: JoinIndex, texts: readonly Value[]): readonly Resource[] {
  return texts.flatMap((text) => literals.get(String(text)) ?? []);
}

/** Those that reference the resource of this id. */
export function referencing({ references }: JoinIndex, id: ResourceId): readonly Resource[] {
  return listed(references.get(id));
}

/** Those whose literal may be what one of these turns out to be. */
export function literalsLike({ literals }: JoinIndex, texts: readonly Hole[]): Iterable<Resource> {
  return texts.length === 0 ? [] : likeAny(literals, texts);
}

function* likeAny(literals: JoinIndex['literals'], texts: readonly Hole[]): Iterable<Resource> {
  for (const [literal, resources] of literals) {
    if (texts.some((text) => sameText(text, literal) !== 'no')) yield* listed(resources);
  }
}

/** Those that name by reference, whatever they name. */
export function* referring({ references }: JoinIndex): Iterable<Resource> {
  for (const resources of references.values()) yield* listed(resources);
}

function put(map: Map<string, Held>, key: string, r: Resource): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, r);
  else if (Array.isArray(known)) known.push(r);
  else map.set(key, [known, r]);
}

function listed(held: Held | undefined): readonly Resource[] {
  if (held === undefined) return [];
  return Array.isArray(held) ? held : [held];
}

/** It can only ever be a maybe: no two of them are known to be the same. */
export function isHopeless(key: Value): boolean {
  return isHole(key) && (key.kind === 'secret' || (key.kind === 'unknown' && key.reason !== 'parameter'));
}
