import type { Estate, EstateSource } from '../../src/model/estate.js';
import { estateOf } from '../../src/model/estate-of.js';
import { type Hole, isHole } from '../../src/model/hole.js';
import { child, type Pointer } from '../../src/model/pointer.js';
import type { Origin, Resource } from '../../src/model/resource.js';
import { isList, isMap, mapOf, type Value, valueAt } from '../../src/model/value.js';
import type { Parameters } from '../../src/model/world.js';

export const ROOT = 'lake.yaml';
export const BUCKET = 'AWS::S3::Bucket';

export interface Declaring {
  readonly exists?: true | Hole;
  readonly recorded?: boolean;
  readonly account?: Value;
}

/** A resource as an input would make it: every property, and every side of a choice, written on a line of its own. */
export function declared(type: string, name: string, properties: object, more: Declaring = {}): Resource {
  const own = mapOf(Object.entries(properties) as [string, Value][]);
  return {
    id: `${ROOT}#${name}`,
    identity: name,
    type,
    exists: more.exists ?? true,
    properties: own,
    origins: originsOf(own),
    scope: { account: more.account ?? '111122223333', region: 'eu-west-1', partition: 'aws' },
    recorded: more.recorded ?? false,
  };
}

export function bucket(name: string, properties: object, more?: Declaring): Resource {
  return declared(BUCKET, name, properties, more);
}

export function idOf(name: string): string {
  return `${ROOT}#${name}`;
}

/** The line that `declared` wrote the property at. */
export function lineOf(r: Resource, pointer: Pointer): number {
  const origin = r.origins.get(pointer);
  if (origin === undefined) throw new Error(`${r.id} has nothing written at ${pointer}`);
  return origin.at.start.line;
}

function originsOf(properties: Value): ReadonlyMap<Pointer, Origin> {
  const origins = new Map<Pointer, Origin>();
  const write = (value: Value | undefined, pointer: Pointer): void => {
    if (value === undefined) return;
    const line = origins.size + 1;
    origins.set(pointer, {
      at: { file: ROOT, start: { line, column: 1 }, end: { line, column: 9 } },
      via: [],
    });
    if (isHole(value)) {
      if (value.kind !== 'choice') return;
      write(value.then, `${pointer}/$then`);
      write(value.else, `${pointer}/$else`);
    } else if (isList(value)) for (const [i, each] of value.entries()) write(each, child(pointer, i));
    else if (isMap(value))
      for (const [key, each] of Object.entries(value))
        write(each, child(pointer, key.startsWith('$') ? `$${key}` : key));
  };
  write(properties, '');
  return origins;
}

export interface EstateOptions {
  readonly parameters?: Parameters;
  readonly source?: EstateSource;
  readonly namesOf?: (r: Resource) => readonly Value[];
}

/** The estate of these resources; a bucket is named by its BucketName. */
export function estateWith(resources: readonly Resource[], options: EstateOptions = {}): Estate {
  return estateOf({
    root: ROOT,
    source: options.source ?? 'template',
    resources,
    parameters: options.parameters ?? new Map(),
    complete: () => false,
    namesOf: options.namesOf ?? ((r) => [valueAt(r.properties, '/BucketName')].filter((name) => name !== undefined)),
  });
}
