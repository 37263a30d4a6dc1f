import { isHole, type UnknownHole, unknownHole } from '../../../model/hole.js';
import type { ResourceId } from '../../../model/resource.js';
import { keyOfText } from '../../../model/same.js';
import type { Draft, Members } from './draft.js';
import type { Existence } from './existence.js';
import { withItems } from './list-items.js';
import { namesOfWhole } from './part-names.js';
import { added, doubted, type Part, together } from './parts.js';
import { typesOf } from './row-type.js';
import { topicsOf } from './topics.js';
import type { Base, Folding, Piece } from './whole-and-pieces.js';
import { indexOf, type Whole } from './whole-index.js';

/** A piece as far as it is part of one resource. */
interface Claim extends Part {
  readonly piece: Piece;
}

/** A piece that may be part of any of several resources. */
interface Suspect {
  readonly piece: Piece;
  readonly may: (whole: Whole) => UnknownHole | undefined;
}

/**
 * The members of each resource with those of its parts in them. A part whose whole is not known is not folded in: what it
 * is about becomes unknown in every resource that it may be part of and that has no such part of its own.
 */
export function fold(
  bases: readonly Base[],
  pieces: readonly Piece[],
  folding: Folding,
): ReadonlyMap<ResourceId, Members> {
  const find = indexOf(bases);
  const types = new Set(bases.map(({ type }) => type));
  const claims = new Map<ResourceId, Map<string, Claim[]>>();
  const ofOpen = new Map<string, Map<string, Suspect[]>>();
  const ofNamed = new Map<string, Map<string, Suspect[]>>();
  for (const piece of pieces) {
    let isStray = true;
    let isClaimed = false;
    for (const { name, exists } of namesOfWhole(piece)) {
      const { surely, may, isOfOpen } = find(name, piece.type);
      for (const { id } of surely) put(claims, id, piece.resource.type, claimOf(piece, exists));
      for (const type of may === undefined ? [] : typesOf(piece.row)) {
        put(ofOpen, type, piece.resource.type, { piece, may });
        if (!isOfOpen) put(ofNamed, type, piece.resource.type, { piece, may });
      }
      if (surely.length > 0 || may !== undefined) isStray = false;
      // A name that nobody knows may be that of any resource here: the doubt is told there.
      if (surely.length > 0 || (keyOfText(name) === undefined && types.has(piece.type))) isClaimed = true;
    }
    if (isStray) folding.stray(piece);
    if (!isClaimed) folding.unclaimed(piece);
  }
  return new Map(
    bases.map((base) => {
      const own = claims.get(base.id) ?? new Map<string, Claim[]>();
      const sure = [...own.values()].reduce((members, each) => withParts(members, each, base, folding), base.members);
      const suspects = (base.names.some(isHole) ? ofOpen : ofNamed).get(base.type) ?? [];
      const open = [...suspects].reduce(
        (members, [kind, each]) => withDoubt(members, each, own.has(kind), base, folding),
        sure,
      );
      return [base.id, withIgnored(open, base)];
    }),
  );
}

/** The members of a resource with those of pieces that are all known to be its parts. */
export function foldedInto(base: Base, pieces: readonly Piece[], folding: Folding): Members {
  const kinds = new Map<string, Claim[]>();
  for (const piece of pieces) {
    const { type, exists } = piece.resource;
    kinds.set(type, [...(kinds.get(type) ?? []), claimOf(piece, exists)]);
  }
  return [...kinds.values()].reduce((members, claims) => withParts(members, claims, base, folding), base.members);
}

function claimOf(piece: Piece, exists: Existence): Claim {
  const { resource, members } = piece;
  return { piece, address: resource.address, members, exists, from: { resource, pointer: '' } };
}

function withParts(members: Members, claims: readonly Claim[], base: Base, folding: Folding): Members {
  const [first] = claims as readonly [Claim, ...Claim[]];
  const { row } = first.piece;
  const parts = claims.map((claim) =>
    isSameDoubt(claim.exists, base.exists) ? { ...claim, exists: true as const } : claim,
  );
  if (row.part?.additive) return parts.reduce((all, part) => withItems(all, added(part)), members);
  const about = topicsOf(row);
  const all = new Map<string, Draft>();
  const inline = new Map<string, Draft>();
  for (const [name, draft] of members) {
    if (!about.has(name)) all.set(name, draft);
    else if (!isOverwritten(name, base, folding)) inline.set(name, draft);
  }
  const { address } = base.resource;
  const itself = { address, members: inline, exists: true, from: { resource: base.resource, pointer: '' } } as const;
  const { members: said, rivals } = together(parts, itself, about);
  if (rivals.length > 0) folding.rivals(rivals, first.piece);
  for (const [name, draft] of said) all.set(name, draft);
  return all;
}

/** Is what the whole says of a property itself no more than what its parts have made of it? */
function isOverwritten(name: string, { ignored }: Base, { isState }: Folding): boolean {
  return isState || ignored.has(name);
}

/** Two counts that nobody knows are one where they are the same expression. */
function isSameDoubt(one: Existence, other: Existence): boolean {
  if (one === true || other === true || one.kind !== 'unknown' || other.kind !== 'unknown') return false;
  return one.detail !== undefined && one.detail === other.detail && one.reason === other.reason;
}

function withDoubt(
  members: Members,
  suspects: readonly Suspect[],
  hasOwn: boolean,
  base: Base,
  folding: Folding,
): Members {
  const additive = suspects[0]?.piece.row.part?.additive === true;
  if (hasOwn && !additive) return members;
  for (const { piece, may } of suspects) {
    const doubt = may(base);
    if (doubt === undefined) continue;
    const detail = `${piece.resource.address}, which may configure it${doubt.detail === undefined ? '' : ` (${doubt.detail})`}`;
    const from = { resource: piece.resource, pointer: '' };
    const unknown = doubted(topicsOf(piece.row), unknownHole(doubt.reason, detail), from);
    const isOpen = (name: string) => !members.has(name) || isOverwritten(name, base, folding);
    if (!additive) return new Map([...members, ...[...unknown].filter(([name]) => isOpen(name))]);
    const items = [...unknown].map(([name, draft]): [string, Draft] => [name, { kind: 'list', items: [draft], from }]);
    return withItems(members, new Map(items));
  }
  return members;
}

/**
 * What Terraform leaves to others, and does not say itself, anybody may have set.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
 */
function withIgnored(members: Members, { ignored, resource }: Base): Members {
  if (ignored.size === 0) return members;
  const unsaid = new Set([...ignored].filter((name) => !members.has(name)));
  const why = unknownHole('outside-this-scan', `ignore_changes of ${resource.address} leaves it to others`);
  return unsaid.size === 0 ? members : new Map([...members, ...doubted(unsaid, why, { resource, pointer: '' })]);
}

function put<T>(map: Map<string, Map<string, T[]>>, key: string, kind: string, value: T): void {
  const kinds = map.get(key) ?? new Map<string, T[]>();
  map.set(key, kinds);
  const known = kinds.get(kind);
  if (known === undefined) kinds.set(kind, [value]);
  else known.push(value);
}
