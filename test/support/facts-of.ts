import type { Estate } from '../../src/model/estate.js';
import { estateOf } from '../../src/model/estate-of.js';
import type { Derived, Fact, Params } from '../../src/model/fact.js';
import { isHole, unknownHole } from '../../src/model/hole.js';
import { DEFAULT_PERIMETER, type Perimeter } from '../../src/model/perimeter.js';
import { child, type Pointer, segments } from '../../src/model/pointer.js';
import type { Resource } from '../../src/model/resource.js';
import type { Value, ValueMap } from '../../src/model/value.js';
import { namesOf } from '../../src/vocabulary/names.js';

/** A resource as a test writes it down, as facts see them: conditions decided and defaults filled in. */
export type Described = Pick<Resource, 'type' | 'properties'> &
  Partial<Pick<Resource, 'id' | 'exists' | 'recorded' | 'scope'>>;

const SOMEWHERE: Resource['scope'] = {
  account: unknownHole('parameter', 'AWS::AccountId'),
  region: unknownHole('parameter', 'AWS::Region'),
  partition: unknownHole('parameter', 'AWS::Partition'),
};

/** What a fact derives from the first of these resources, and every (type, pointer) that it looked at or joined on the way. */
export function deriveFrom(
  fact: Fact,
  described: readonly [Described, ...Described[]],
  params: Params = {},
  perimeter: Partial<Perimeter> = {},
): { readonly derived: Derived; readonly seen: ReadonlySet<string> } {
  const resources = described.map(resourceOf);
  const plain = estateOf({
    root: 't.yaml',
    source: 'template',
    resources,
    parameters: new Map(),
    complete: () => false,
    namesOf,
  });
  const seen = new Set<string>();
  const watch = (r: Resource): Resource => ({
    ...r,
    properties: watched(r.properties, '', (at) => seen.add(`${r.type} ${at}`)) as ValueMap,
  });
  const estate: Estate = {
    ...plain,
    ofType: (type) => {
      seen.add(`${type} `);
      return plain.ofType(type).map(watch);
    },
    joined: (r, how) => {
      seen.add(`${how.type} `);
      const { yes, maybe } = plain.joined(plain.byId(r.id) ?? r, how);
      return { yes: yes.map(watch), maybe: maybe.map(watch) };
    },
  };
  return {
    derived: fact.derive(watch(resources[0] as Resource), estate, { ...DEFAULT_PERIMETER, ...perimeter }, params),
    seen,
  };
}

/** What a fact derives from a resource when asking the estate for anything is an error. */
export function deriveWithoutEstate(fact: Fact, described: Described, params: Params = {}): Derived {
  const nobody = new Proxy({} as Estate, {
    get: (_, name) => {
      throw new Error(`${fact.name} asks the estate for ${String(name)}`);
    },
  });
  return fact.derive(resourceOf(described, 0), nobody, DEFAULT_PERIMETER, params);
}

/** Is a pointer that was looked at one that the fact declares: on the way to a declared one, at it, or below it? */
export function isDeclared(fact: Fact, seen: string): boolean {
  const [type, pointer] = seen.split(' ') as [string, Pointer];
  const looked = segments(pointer);
  return fact.reads.some((read) => {
    const declared = segments(read.pointer);
    return (
      read.type === type && declared.every((each, i) => looked[i] === undefined || each === '*' || each === looked[i])
    );
  });
}

function resourceOf(described: Described, i: number): Resource {
  return {
    id: `t.yaml#R${i}`,
    identity: `R${i}`,
    exists: true,
    origins: new Map(),
    scope: SOMEWHERE,
    recorded: false,
    ...described,
  };
}

/** The same value, telling the pointer of each key that is looked at. */
function watched(value: Value, at: Pointer, tell: (pointer: Pointer) => void): Value {
  if (typeof value !== 'object' || isHole(value)) return value;
  const look = (key: string | symbol) => {
    if (typeof key === 'string' && Object.hasOwn(value, key) && key !== 'length') tell(child(at, key));
  };
  return new Proxy(value as object, {
    get: (target, key) => {
      look(key);
      const found: unknown = Reflect.get(target, key);
      return typeof key === 'string' && typeof found === 'object'
        ? watched(found as Value, child(at, key), tell)
        : found;
    },
    getOwnPropertyDescriptor: (target, key) => {
      look(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      for (const key of Object.keys(target)) look(key);
      return Reflect.ownKeys(target);
    },
  }) as unknown as Value;
}
