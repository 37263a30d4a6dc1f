import { choiceHole, isHole, type UnknownHole, unknownHole } from '../../../model/hole.js';
import { child } from '../../../model/pointer.js';
import type { ResourceId } from '../../../model/resource.js';
import { field, isList, type Value } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import type { Draft, Members } from './draft.js';
import { over } from './draft-members.js';
import { both, type Existence } from './existence.js';
import { topics, typesOf } from './map-resource.js';
import { added, doubted, type Part, together } from './parts.js';
import type { Row } from './row.js';
import { indexOf, type Whole } from './whole-index.js';

/** A resource on its way into an estate, without its parts. */
export interface Base extends Whole {
  readonly resource: TerraformResource;
  readonly members: Members;
  readonly exists: Existence;
  /** Literals by which others may name it beside its name: its id, its ARN. */
  readonly identities: readonly string[];
  /** Properties that others change after Terraform has set them. */
  readonly ignored: ReadonlySet<string>;
}

/** A resource that is part of one of `type`. */
export interface Piece {
  readonly resource: TerraformResource;
  readonly row: Row;
  readonly type: string;
  readonly members: Members;
}

export interface Folding {
  /** Reads of state say in the whole what its parts say, as of before the parts were last changed. */
  readonly isState: boolean;
  readonly rivals: (addresses: readonly string[], piece: Piece) => void;
  /** A piece of something that the root does not hold. */
  readonly stray: (piece: Piece) => void;
}

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
  const claims = new Map<ResourceId, Map<string, Claim[]>>();
  const suspects = new Map<string, Map<string, Suspect[]>>();
  for (const piece of pieces) {
    let isStray = true;
    for (const { name, exists } of alternatives(piece)) {
      const { surely, may } = find(name, piece.type);
      for (const { id } of surely) put(claims, id, piece.resource.type, claimOf(piece, exists));
      if (may !== undefined)
        for (const type of typesOf(piece.row)) put(suspects, type, piece.resource.type, { piece, may });
      if (surely.length > 0 || may !== undefined) isStray = false;
    }
    if (isStray) folding.stray(piece);
  }
  return new Map(
    bases.map((base) => {
      const own = claims.get(base.id) ?? new Map<string, Claim[]>();
      const sure = [...own.values()].reduce((members, each) => withParts(members, each, base, folding), base.members);
      const open = [...(suspects.get(base.type) ?? [])].reduce(
        (members, [kind, each]) => withDoubt(members, each, own.has(kind), base, folding),
        sure,
      );
      return [base.id, withIgnored(open, base)];
    }),
  );
}

function claimOf(piece: Piece, exists: Existence): Claim {
  const { resource, members } = piece;
  return { piece, address: resource.address, members, exists, from: { resource, pointer: '' } };
}

/** The names that a piece's whole may have under conditions, each with when the piece is there. */
function alternatives({ resource, row }: Piece): readonly { readonly name: Value; readonly exists: Existence }[] {
  const found: { name: Value; exists: Existence }[] = [];
  const walk = (name: Value | undefined, exists: Existence, depth: number): void => {
    if (name === undefined) return;
    if (!isHole(name) || name.kind !== 'choice' || depth === MAX_ALTERNATIVES) {
      found.push({ name, exists });
      return;
    }
    walk(name.then, both(exists, choiceHole(name.if, true, undefined)), depth + 1);
    walk(name.else, both(exists, choiceHole(name.if, undefined, true)), depth + 1);
  };
  walk(field(resource.values, row.part?.of ?? ''), resource.exists, 0);
  return found;
}

/** Conditions around a name that are looked into. */
const MAX_ALTERNATIVES = 2;

function withParts(members: Members, claims: readonly Claim[], base: Base, folding: Folding): Members {
  const [first] = claims as readonly [Claim, ...Claim[]];
  const { row } = first.piece;
  const parts = claims.map((claim) =>
    isSameDoubt(claim.exists, base.exists) ? { ...claim, exists: true as const } : claim,
  );
  if (row.part?.additive) return parts.reduce((all, part) => withItems(all, added(part)), members);
  const about = topics(row);
  const rest = new Map([...members].filter(([name]) => !about.has(name)));
  const inline = new Map([...members].filter(([name]) => about.has(name) && !isOverwritten(name, base, folding)));
  const { address } = base.resource;
  const itself = { address, members: inline, exists: true, from: { resource: base.resource, pointer: '' } } as const;
  const { members: said, rivals } = together(parts, itself, about);
  if (rivals.length > 0) folding.rivals(rivals, first.piece);
  return new Map([...rest, ...said]);
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

function withItems(members: Members, more: Members): Members {
  const all = new Map(members);
  for (const [name, draft] of more) {
    const before = all.get(name);
    all.set(name, before === undefined ? draft : withMore(before, draft));
  }
  return all;
}

/** A list with further items; of a list that is not known they are among what may be in it. */
function withMore(draft: Draft, more: Draft): Draft {
  if (draft.kind === 'choice') {
    const side = (each: Draft | undefined) => (each === undefined ? more : withMore(each, more));
    return { ...draft, then: side(draft.then), else: side(draft.else) };
  }
  if (draft.kind !== 'as-is' || !isList(draft.value)) return draft.kind === 'list' ? over(draft, more) : draft;
  const { value, from } = draft;
  const items = value.map((each, i): Draft => {
    return { kind: 'as-is', value: each, from: { ...from, pointer: child(from.pointer, i) } };
  });
  return over({ kind: 'list', items, from }, more);
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
    const unknown = doubted(topics(piece.row), unknownHole(doubt.reason, detail), from);
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
