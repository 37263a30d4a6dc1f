import { isHole } from '../../../model/hole.js';
import type { ResourceId } from '../../../model/resource.js';
import { keyOfText } from '../../../model/same.js';
import type { Value } from '../../../model/value.js';
import { typeSchema } from '../../../vocabulary/schema.js';
import { propertyType } from '../../../vocabulary/type-schema.js';
import { ELSEWHERE, leftElsewhere } from '../../declared-elsewhere.js';
import type { TerraformResource } from '../terraform-resource.js';
import { type Members, made } from './draft.js';
import type { Existence } from './existence.js';
import { foldedInto } from './fold.js';
import { namesOfWhole } from './part-names.js';
import { doubted } from './parts.js';
import type { Base, Folding, Piece } from './whole-and-pieces.js';

/** A resource that is declared elsewhere, as far as the pieces say it that are declared here. */
export interface Owner {
  readonly id: ResourceId;
  readonly type: string;
  readonly exists: Existence;
  readonly members: Members;
  /** The piece that stands first: the owner has no place of its own. */
  readonly resource: TerraformResource;
}

/**
 * What pieces are parts of that the root does not declare (`aws_s3_bucket_acl` of a bucket that a variable names). Those
 * that name the same are parts of one. What adds to a list says too little alone, and is left out.
 */
export function ownersOf(pieces: readonly Piece[], folding: Folding): readonly Owner[] {
  const groups = new Map<string, { readonly name: Value; readonly pieces: [Piece, ...Piece[]] }>();
  for (const piece of pieces) {
    const [named, ...others] = namesOfWhole(piece);
    if (named === undefined || others.length > 0 || piece.row.part?.additive === true) continue;
    const key = `${piece.type} ${keyOfText(named.name) ?? piece.resource.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name: named.name, pieces: [piece] });
    else group.pieces.push(piece);
  }
  return [...groups.values()].map(({ name, pieces: [first, ...rest] }) => ownerOf(name, [first, ...rest], folding));
}

function ownerOf(name: Value, pieces: readonly [Piece, ...Piece[]], folding: Folding): Owner {
  const [{ resource, type, row }] = pieces;
  const from = { resource, pointer: `/${row.part?.of ?? ''}` };
  const key = nameProperty(type);
  const isKnown = keyOfText(name) !== undefined && (typeof name === 'string' || isHole(name));
  const members: Members = new Map(key !== undefined && isKnown ? [[key, made(name, from)]] : []);
  // One piece says when it is there; several need not be there together.
  const exists = pieces.length === 1 ? resource.exists : true;
  const base: Base = { ...resource, type, exists, resource, members, names: [], identities: [], ignored: new Set() };
  const said = foldedInto(base, pieces, folding);
  const unsaid = new Set(leftElsewhere(type, new Set(said.keys())));
  const id = `${resource.id}/${row.part?.of ?? ''}`;
  return { id, type, exists, resource, members: new Map([...said, ...doubted(unsaid, ELSEWHERE, from)]) };
}

function nameProperty(type: string): string | undefined {
  const schema = typeSchema(type);
  const [name, ...others] = schema?.identifier ?? [];
  return schema !== undefined && name !== undefined && others.length === 0 && propertyType(schema, name) !== undefined
    ? name
    : undefined;
}
