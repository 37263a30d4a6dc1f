import type { Reading } from '../../../model/problem.js';
import type { Resource } from '../../../model/resource.js';
import type { ValueMap } from '../../../model/value.js';
import { coerce } from '../../../vocabulary/coerce.js';
import { identityOf } from '../../identity.js';
import { problemLog } from '../../problem-log.js';
import { noteRemark } from '../../remarks.js';
import type { TerraformResource } from '../terraform-resource.js';
import { apartFrom, type Written } from './apart.js';
import { baseOf } from './base.js';
import { propertiesOf } from './draft.js';
import { fold } from './fold.js';
import type { Findings } from './here.js';
import { mapResource } from './map-resource.js';
import { type Mapped, MappedResource, originsOf } from './mapped-resource.js';
import { ownersOf } from './owners.js';
import { partProblems } from './part-problems.js';
import { resolving } from './references.js';
import { scopesOf } from './resource-scope.js';
import { typeFor } from './row-type.js';
import { rowOf } from './rows.js';
import { unmappedLog } from './unmapped.js';
import type { Base, Folding, Piece } from './whole-and-pieces.js';
import { withValues } from './with-values.js';

export interface MappedFrom {
  /** The root's URI, the file of problems that no line shows. */
  readonly root: string;
  /** What was read back from AWS stands in it, too: where a resource and its parts differ, the parts are the later word. */
  readonly isState: boolean;
}

/** `parts`: what the root configures without declaring it. */
export interface MappedRoot extends Reading<readonly Resource[]> {
  readonly parts: readonly Resource[];
}

/**
 * What Terraform declares, in CloudFormation's words: the resources of types that the tables know, each with its parts
 * (`aws_s3_bucket_versioning`) in it. Data sources, and what has no word in CloudFormation, are none of them. Problems are
 * notes on what is set and not judged, and warnings on parts that contradict each other.
 */
export function mapRoot(resources: readonly TerraformResource[], from: MappedFrom): MappedRoot {
  const log = problemLog(from.root);
  const unmapped = unmappedLog(log);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const resolve = resolving(byId);
  const scopeOf = scopesOf(resources);
  const written: Written[] = [];
  const findings: Findings = {
    unmapped: unmapped.attribute,
    apart: (attribute, value, source) => written.push({ attribute, value, from: source }),
  };
  const bases: Base[] = [];
  const pieces: Piece[] = [];
  for (const each of resources) {
    if (each.mode === 'data') continue;
    const row = rowOf(each.type);
    if (row === undefined) {
      unmapped.type(each);
      continue;
    }
    const resource = withValues(each, resolve(each.values) as ValueMap);
    const type = typeFor(row, resource.values, (id) => byId.get(id)?.type);
    const members = mapResource(resource, row, type, findings);
    if (row.part === undefined) bases.push(baseOf(resource, row, type, members));
    else pieces.push({ resource, row, type, members });
  }
  const unclaimed: Piece[] = [];
  const folding: Folding = {
    isState: from.isState,
    ...partProblems(log),
    unclaimed: (piece) => unclaimed.push(piece),
  };
  const folded = fold(bases, pieces, folding);
  const apart = apartFrom(written, bases, from.isState, findings);
  const mapped = bases.flatMap((base): readonly Mapped[] => {
    const { resource, id, type, exists } = base;
    const { address, at } = resource;
    const scope = scopeOf(resource);
    const members = folded.get(id) ?? base.members;
    return [
      { id, address, type, exists, members, names: base.identities, scope, at },
      ...apart(base).map((each) => ({ ...each, names: [], scope, at })),
    ];
  });
  const owners = ownersOf(unclaimed, folding).map(({ resource, ...owner }): Mapped => {
    const { address, at } = resource;
    return { ...owner, address, names: [], scope: scopeOf(resource), at };
  });
  const finished = (each: Mapped): Resource => {
    const { properties, remarks } = coerce(each.type, propertiesOf(each.members));
    for (const remark of remarks) noteRemark(remark, each.address, originsOf(each), log);
    return new MappedResource(each, identityOf(each.type, properties, each.address), properties);
  };
  const value = mapped.map(finished);
  const parts = owners.map(finished);
  unmapped.tell();
  return { value, parts, problems: log.all() };
}
