import { unspell } from '../../src/inputs/snapshot/unspell.js';
import type { TerraformProvider, TerraformResource } from '../../src/inputs/terraform/terraform-resource.js';
import { isHole, unknownHole } from '../../src/model/hole.js';
import type { Pointer } from '../../src/model/pointer.js';
import { child } from '../../src/model/pointer.js';
import type { Origin } from '../../src/model/resource.js';
import { isList, isMap, type Value, type ValueMap } from '../../src/model/value.js';

/** Resources as a reader of Terraform would hand them over; holes are spelt as in snapshots, ids begin with `lake#`. */
export interface TerraformCase {
  readonly why: string;
  readonly isState?: boolean;
  /** It holds what no provider writes. */
  readonly isWrong?: boolean;
  /** By name; the one named `aws` is that of every resource which names none. */
  readonly providers?: {
    readonly [name: string]: { readonly account?: string; readonly region?: string; readonly defaultTags?: object };
  };
  readonly resources: readonly Spelt[];
}

interface Spelt {
  readonly address: string;
  readonly values: object;
  readonly exists?: object;
  readonly ignoresChanges?: readonly string[] | 'all';
  readonly provider?: string;
}

export const ROOT = 'lake';

/** Every value is written in a place of its own, whose file is the address and whose name the pointer. */
export function resourcesOf({ resources, providers = {} }: TerraformCase): readonly TerraformResource[] {
  const known = new Map(
    Object.keys({ aws: {}, ...providers }).map((name) => [name, providerOf(name, providers[name])]),
  );
  return resources.map(({ address, values, exists, ignoresChanges, provider = 'aws' }) => {
    const hole = exists === undefined ? true : read(exists);
    return {
      ...resourceOf(address, read(values) as ValueMap, known.get(provider) as TerraformProvider),
      exists: isHole(hole) ? hole : true,
      ...(ignoresChanges !== undefined && {
        ignoresChanges: ignoresChanges === 'all' ? ignoresChanges : new Set(ignoresChanges),
      }),
    };
  });
}

export function resourceOf(address: string, values: ValueMap, provider = providerOf('aws')): TerraformResource {
  const [, module = '', data, type = '', name = '', key] =
    /^((?:module\.\w+(?:\[[^\]]+\])?\.?)*)(data\.)?(\w+)\.(\w+)(?:\[(.+)\])?$/.exec(address) ?? [];
  return {
    id: `${ROOT}#${address}`,
    address,
    mode: data === undefined ? 'managed' : 'data',
    type,
    name,
    module: module.replace(/\.$/, ''),
    ...(key !== undefined && { key: JSON.parse(key) as string | number }),
    values,
    origins: originsOf(values, address),
    exists: true,
    provider,
    at: placeOf(address, ''),
  };
}

function providerOf(
  name: string,
  { account, region, defaultTags }: NonNullable<TerraformCase['providers']>[string] = {},
): TerraformProvider {
  return {
    name,
    scope: {
      account: account ?? unknownHole('parameter', 'AWS::AccountId'),
      region: region ?? unknownHole('parameter', 'AWS::Region'),
      partition: unknownHole('parameter', 'AWS::Partition'),
    },
    ...(defaultTags !== undefined && { defaultTags: read(defaultTags) }),
  };
}

function read(spelt: object): Value {
  const value = unspell(spelt as never, (fault) => {
    throw new Error(`the fixture ${fault}`);
  });
  if (value === undefined) throw new Error('the fixture spells nothing');
  return value;
}

function originsOf(values: Value, address: string): ReadonlyMap<Pointer, Origin> {
  const origins = new Map<Pointer, Origin>();
  const write = (value: Value | undefined, pointer: Pointer): void => {
    if (value === undefined) return;
    if (pointer !== '') origins.set(pointer, placeOf(address, pointer));
    if (isHole(value)) {
      if (value.kind !== 'choice') return;
      write(value.then, `${pointer}/$then`);
      write(value.else, `${pointer}/$else`);
    } else if (isList(value)) for (const [i, each] of value.entries()) write(each, child(pointer, i));
    else if (isMap(value)) {
      for (const [key, each] of Object.entries(value))
        write(each, child(pointer, key.startsWith('$') ? `$${key}` : key));
    }
  };
  write(values, '');
  return origins;
}

function placeOf(address: string, pointer: Pointer): Origin {
  const point = { line: 1, column: 1 };
  return { at: { file: pointer === '' ? address : `${address} ${pointer}`, start: point, end: point }, via: [] };
}
