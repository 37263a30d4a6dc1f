import { choiceHole, type Hole, isHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import { EmptyMap, isList, isMap, type Value, type ValueMap } from '../model/value.js';
import { coerceScalar } from './coerce-scalar.js';
import { didYouMean } from './did-you-mean.js';
import { typeSchema } from './schema.js';
import { type Definition, definitionOf, type PropertyType, propertyType, type TypeSchema } from './type-schema.js';

/** Something in a resource's properties that its type does not have or does not take. */
export interface Remark {
  /** Spelt as in Resource.origins. */
  readonly pointer: Pointer;
  readonly kind: 'unknown-property' | 'wrong-type';
  readonly message: string;
  readonly suggestion?: string;
}

export interface Coerced {
  /** The same object when nothing had to change. */
  readonly properties: ValueMap;
  readonly remarks: readonly Remark[];
}

/**
 * The properties with every scalar in the type that the schema wants, as CloudFormation converts them: 'true' for a
 * boolean, '30' for a number, 5 for a string. What does not fit stays as it is and is remarked upon. Holes and what the
 * vocabulary does not know pass through; a choice is coerced on both sides. `misfit`: what stands, without a remark, for
 * what does not fit, where something else will write over it.
 */
export function coerce(type: string, properties: ValueMap, misfit?: Hole): Coerced {
  const schema = typeSchema(type);
  if (schema === undefined) return { properties, remarks: [] };
  const remarks: Remark[] = [];
  const walk: Walk = { type, schema, remarks, misfit };
  return { properties: coerceMembers(walk, properties, schema, '', 0), remarks };
}

interface Walk {
  readonly type: string;
  readonly schema: TypeSchema;
  readonly remarks: Remark[];
  readonly misfit: Hole | undefined;
}

/** Only recursive definitions go deeper than a dozen levels; below this one a value is left as it is. */
const MAX_DEPTH = 200;

function coerceValue(walk: Walk, value: Value, type: PropertyType, at: Pointer, depth: number): Value {
  if (type === 'json' || depth > MAX_DEPTH) return value;
  if (isHole(value)) {
    if (value.kind !== 'choice') return value;
    const side = (name: string, each: Value | undefined) =>
      each === undefined ? undefined : coerceValue(walk, each, type, `${at}/${name}`, depth + 1);
    const [then, otherwise] = [side('$then', value.then), side('$else', value.else)];
    return then === value.then && otherwise === value.else ? value : choiceHole(value.if, then, otherwise);
  }
  if (typeof type === 'object') {
    if ('union' in type) return coerceValue(walk, value, memberFor(value, type.union), at, depth + 1);
    if ('list' in type) {
      if (!isList(value)) return wrong(walk, value, 'a list', at);
      const items = value.map((each, i) => coerceValue(walk, each, type.list, child(at, i), depth + 1));
      return items.some((each, i) => each !== value[i]) ? items : value;
    }
    if ('map' in type || 'ref' in type) {
      if (!isMap(value)) return wrong(walk, value, 'a map', at);
      const definition = definitionOf(walk.schema, type);
      if (definition !== undefined) return coerceMembers(walk, value, definition, at, depth + 1);
      return 'map' in type
        ? coerceEntries(value, (_, each, to) => coerceValue(walk, each, type.map, to, depth + 1), at)
        : value;
    }
  }
  const scalar = coerceScalar(value, type);
  return scalar.fits ? scalar.value : wrong(walk, value, scalar.wanted, at);
}

function coerceMembers(walk: Walk, map: ValueMap, definition: Definition, at: Pointer, depth: number): ValueMap {
  const member = (name: string, value: Value, to: Pointer): Value => {
    const type = propertyType(definition, name);
    if (type !== undefined) return coerceValue(walk, value, type, to, depth);
    walk.remarks.push(unknownProperty(walk, name, definition, at, to));
    return value;
  };
  return coerceEntries(map, member, at);
}

/** The map with each value replaced; the same map when no value changed. */
function coerceEntries(map: ValueMap, each: (key: string, value: Value, at: Pointer) => Value, at: Pointer): ValueMap {
  let changed: { [key: string]: Value } | undefined;
  for (const key of Object.keys(map)) {
    const value = map[key] as Value;
    const next = each(key, value, child(at, key.startsWith('$') ? `$${key}` : key));
    if (next === value) continue;
    changed ??= Object.assign(new EmptyMap(), map);
    changed[key] = next;
  }
  return changed ?? map;
}

/** The member of a union that takes values of this shape; the first when none does. */
function memberFor(value: Value, members: readonly PropertyType[]): PropertyType {
  const takes = (type: PropertyType): boolean => {
    if (type === 'json') return true;
    if (isList(value)) return typeof type === 'object' && 'list' in type;
    if (isMap(value)) return typeof type === 'object' && ('map' in type || 'ref' in type);
    const scalar = coerceScalar(value, type);
    return scalar.fits && scalar.value === value;
  };
  return members.find(takes) ?? (members[0] as PropertyType);
}

function wrong(walk: Walk, value: Value, wanted: string, at: Pointer): Value {
  if (walk.misfit !== undefined) return walk.misfit;
  const found = isList(value) ? 'a list' : isMap(value) ? 'a map' : JSON.stringify(value).slice(0, 80);
  walk.remarks.push({ pointer: at, kind: 'wrong-type', message: `${nameOf(at)} must be ${wanted}, but is ${found}` });
  return value;
}

function unknownProperty(walk: Walk, name: string, definition: Definition, at: Pointer, to: Pointer): Remark {
  const kind = 'unknown-property';
  if (at === '' && Object.hasOwn(walk.schema.attributes, name)) {
    return { pointer: to, kind, message: `${name} is read-only: ${walk.type} reports it, nobody can set it` };
  }
  const suggestion = didYouMean(name, Object.keys(definition.properties));
  const message = `${walk.type} has no property ${nameOf(to)}`;
  if (suggestion === undefined) return { pointer: to, kind, message };
  return { pointer: to, kind, message: `${message}: did you mean ${suggestion}?`, suggestion };
}

/** `/Rules/0/Status` -> `Rules[0].Status`, for people. */
function nameOf(pointer: Pointer): string {
  return pointer
    .slice(1)
    .slice(0, 300)
    .replace(/\/\$(then|else)(?=\/|$)/g, '')
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.');
}
