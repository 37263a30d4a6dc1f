import { choiceHole, type Hole, isHole, type RefHole, refHole, textOf, unknownHole } from '../../../model/hole.js';
import type { ResourceId } from '../../../model/resource.js';
import { EmptyMap, field, isList, isMap, isScalar, type Value, type ValueMap } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import type { Reference } from './row.js';
import { dataReferences, rowOf } from './rows.js';

/** A value with its references in CloudFormation's words; the same value when it holds none. */
export type Resolve = (value: Value) => Value;

/** Values nest deeper, and texts grow longer, only in files made to exhaust a reader. */
const MAX_DEPTH = 200;
const MAX_LENGTH = 100_000;
const MAX_PARTS = 200;
const MAX_STEPS = 100;

/**
 * What references between the resources of a root say. One that names a resource (its id, its ARN) stays a reference, with
 * the attribute that CloudFormation has for it; one to a part of a resource, or to what a data source was asked for, is
 * followed; any other is the value where it is known. Deeper than 200 levels nothing is read.
 */
export function resolving(byId: ReadonlyMap<ResourceId, TerraformResource>): Resolve {
  const followed = new Map<ResourceId, Map<string | undefined, Value>>();
  let steps = 0;

  const resolve = (value: Value, depth: number): Value => {
    if (typeof value !== 'object') return value;
    if (depth > MAX_DEPTH) return unknownHole('analysis-limit', `a value more than ${MAX_DEPTH} levels deep`);
    const each = (held: Value) => resolve(held, depth + 1);
    if (isList(value)) return eachItem(value, each);
    if (isMap(value)) return eachMember(value, each);
    switch (value.kind) {
      case 'ref':
        return follow(value);
      case 'text':
        return textOf(value.parts.map((part) => (isHole(part) ? asPart(each(part)) : part)));
      case 'choice':
        return choiceHole(value.if, value.then && each(value.then), value.else && each(value.else));
      default:
        return value;
    }
  };

  /** Each once; a circle, and what grows too long, stays the reference that it is. */
  const follow = (ref: RefHole): Value => {
    const ofTarget = followed.get(ref.resource) ?? new Map<string | undefined, Value>();
    const known = ofTarget.get(ref.attribute);
    if (known !== undefined || steps > MAX_STEPS) return known ?? ref;
    followed.set(ref.resource, ofTarget.set(ref.attribute, ref));
    const target = byId.get(ref.resource);
    steps++;
    const value = target === undefined ? ref : named(ref, target);
    steps--;
    const bounded = isSmall(value) ? value : ref;
    ofTarget.set(ref.attribute, bounded);
    return bounded;
  };

  const named = (ref: RefHole, target: TerraformResource): Value => {
    const attribute = ref.attribute ?? 'id';
    const value = field(target.values, attribute);
    const isKnown = value !== undefined && !(isHole(value) && value.kind === 'unknown');
    if (target.mode === 'data' && isKnown) return resolve(value, 0);
    const reference = referenceOf(target, attribute);
    if (reference !== undefined) return said(reference, ref, target);
    return isKnown ? resolve(value, 0) : ref;
  };

  const said = (reference: Reference, ref: RefHole, target: TerraformResource): Value => {
    const itself = (attribute: string) => refHole(ref.resource, attribute === '' ? undefined : attribute);
    if (typeof reference === 'string') return itself(reference);
    const read = (name: string): Value => {
      const value = field(target.values, name);
      return value === undefined ? unknownHole('known-after-apply', `${target.address}.${name}`) : resolve(value, 0);
    };
    if ('value' in reference) return read(reference.value);
    const parts = reference.map((part) => {
      if (typeof part === 'string') return part;
      if ('attribute' in part) return itself(part.attribute);
      return asPart('scope' in part ? target.provider.scope[part.scope] : read(part.value));
    });
    return textOf(parts);
  };

  return (value) => resolve(value, 0);
}

function referenceOf(target: TerraformResource, attribute: string): Reference | undefined {
  const references = target.mode === 'data' ? dataReferences(target.type) : rowOf(target.type)?.references;
  return references !== undefined && Object.hasOwn(references, attribute) ? references[attribute] : undefined;
}

/** Small enough to stand wherever it is referred to: no value that holds others, but a list of literals. */
function isSmall(value: Value): boolean {
  if (isScalar(value)) return String(value).length <= MAX_LENGTH;
  if (isList(value)) return value.length <= MAX_PARTS && value.every(isScalar);
  if (isMap(value)) return false;
  if (value.kind !== 'text') return true;
  const length = value.parts.reduce((sum, part) => sum + (isHole(part) ? 0 : part.length), 0);
  return value.parts.length <= MAX_PARTS && length <= MAX_LENGTH;
}

function eachItem(list: readonly Value[], each: (value: Value) => Value): readonly Value[] {
  let items: Value[] | undefined;
  for (const [i, item] of list.entries()) {
    const other = each(item);
    if (other === item) continue;
    items ??= [...list];
    items[i] = other;
  }
  return items ?? list;
}

function eachMember(map: ValueMap, each: (value: Value) => Value): ValueMap {
  let members: { [key: string]: Value } | undefined;
  for (const key of Object.keys(map)) {
    const held = map[key] as Value;
    const other = each(held);
    if (other === held) continue;
    members ??= Object.assign(new EmptyMap(), map);
    members[key] = other;
  }
  return members ?? map;
}

function asPart(value: Value): string | Hole {
  if (isHole(value)) return value;
  return isScalar(value) ? String(value) : unknownHole('unresolved-function', 'a list or map inside a text');
}
