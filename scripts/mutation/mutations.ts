import { isHole } from '../../src/model/hole.js';
import { isList, isMap, mapOf, type Value } from '../../src/model/value.js';
import type { PropertyType } from '../../src/vocabulary/type-schema.js';

/** One way to change a value; `undefined` takes it away. */
export interface Mutation {
  /** What is done, for people and for the list of survivors: `drop`, `flip`, `to AES256`, `one less`, `change`. */
  readonly name: string;
  readonly value: Value | undefined;
}

const DROP: Mutation = { name: 'drop', value: undefined };
/** No resource of any fixture has this name. */
const OTHER = 'mutant';

/** Every way to change a value that somebody wrote; `types` are those that the vocabulary gives its place. */
export function mutationsOf(value: Value, types: readonly PropertyType[]): readonly Mutation[] {
  if (isList(value)) return [DROP, { name: 'empty', value: [] }, ...widened(value, types)];
  if (isMap(value)) return [DROP, { name: 'empty', value: mapOf([]) }];
  if (isHole(value)) {
    const isName = value.kind === 'ref' || value.kind === 'text';
    return isName ? [DROP, { name: 'change', value: OTHER }] : [DROP];
  }
  return [DROP, ...scalarMutations(value, types)];
}

/** What may be written where nobody wrote anything: only values of which the vocabulary knows them all. */
export function additionsTo(types: readonly PropertyType[]): readonly Mutation[] {
  const values = types.flatMap((type): readonly Value[] => (type === 'boolean' ? [true, false] : allowedBy(type)));
  return values.map((value) => ({ name: `add ${value}`, value }));
}

function scalarMutations(value: boolean | number | string, types: readonly PropertyType[]): readonly Mutation[] {
  if (typeof value === 'number') {
    return [
      { name: 'one less', value: value - 1 },
      { name: 'one more', value: value + 1 },
    ];
  }
  const opposite = OPPOSITES.get(value);
  if (opposite !== undefined) return [{ name: 'flip', value: opposite }];
  const allowed = types.flatMap(allowedBy);
  if (allowed.length > 0) {
    return allowed.filter((each) => each !== value).map((each) => ({ name: `to ${each}`, value: each }));
  }
  const changed: Mutation = { name: 'change', value: `${value}-${OTHER}` };
  return types.includes('json') && value !== '*' ? [changed, { name: 'widen', value: '*' }] : [changed];
}

const OPPOSITES: ReadonlyMap<Value, Value> = new Map<Value, Value>([
  [true, false],
  [false, true],
  ['true', 'false'],
  ['false', 'true'],
  ['Allow', 'Deny'],
  ['Deny', 'Allow'],
]);

function allowedBy(type: PropertyType): readonly (string | number)[] {
  return typeof type === 'object' && 'enum' in type ? type.enum : [];
}

/** One element more: the widest text where texts stand, otherwise one that says nothing. */
function widened(list: readonly Value[], types: readonly PropertyType[]): readonly Mutation[] {
  const elements = types.flatMap((type) => (typeof type === 'object' && 'list' in type ? [type.list] : []));
  const isOfTexts = list.some((each) => typeof each === 'string') || elements.includes('string');
  return [{ name: 'widen', value: [...list, isOfTexts ? '*' : mapOf([])] }];
}
