import type { Hole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Origin, Resource, ResourceId, Scope } from '../../model/resource.js';
import type { Point } from '../../model/span.js';
import type { Value, ValueMap } from '../../model/value.js';
import { NamedValue } from './named-value.js';

const START: Point = { line: 1, column: 1 };

/** What a record says of a resource: all but its place, and the values that its name stands in still without it. */
export interface Written extends Omit<Resource, 'origins' | 'recorded' | 'properties'> {
  readonly properties: { readonly [name: string]: Value | NamedValue };
}

/**
 * A resource that was observed. Its place is made when it is asked for, and so are the values that its name stands in: a
 * class, because a snapshot may hold 100,000 of them, of which few are ever shown, and its getters cost an instance
 * nothing.
 */
export class RecordedResource implements Resource {
  readonly id: ResourceId;
  readonly identity: string;
  readonly type: string;
  readonly exists: true | Hole;
  readonly scope: Scope;
  readonly recorded = true;
  readonly #written: Written['properties'];
  readonly #isWhole: boolean;

  constructor(written: Written) {
    this.id = written.id;
    this.identity = written.identity;
    this.type = written.type;
    this.exists = written.exists;
    this.scope = written.scope;
    this.#written = written.properties;
    this.#isWhole = !Object.values(written.properties).some((value) => value instanceof NamedValue);
  }

  get properties(): ValueMap {
    if (this.#isWhole) return this.#written as ValueMap;
    const known = recent.get(this);
    if (known !== undefined) return known;
    const whole = named(this.#written, this.identity);
    // A new map, as a cleared one would keep what it held from the collector of young objects.
    if (recent.size >= MAX_KEPT) recent = new Map();
    recent.set(this, whole);
    return whole;
  }

  get origins(): ReadonlyMap<Pointer, Origin> {
    if (lastPlaced?.r === this) return lastPlaced.origins;
    const origins = new Map([['', { at: { file: liveUri(this), start: START, end: START }, via: [] }]]);
    lastPlaced = { r: this, origins };
    return origins;
  }
}

/** One resource is asked for many places before the next. */
let lastPlaced: { readonly r: RecordedResource; readonly origins: ReadonlyMap<Pointer, Origin> } | undefined;

/** One resource is looked at many times before the next: the last are kept. */
const MAX_KEPT = 16;
let recent = new Map<RecordedResource, ValueMap>();

function named(written: Written['properties'], name: string): ValueMap {
  const whole = { ...written };
  for (const key of Object.keys(whole)) {
    const value = whole[key];
    // The key is the object's own, so that even `__proto__` is set as any other.
    if (value instanceof NamedValue) whole[key] = value.of(name);
  }
  return whole as ValueMap;
}

/** `live/aws/<account>/<region>/<service>/<name>`: where reports place what no file declares. */
function liveUri({ scope, type, identity }: RecordedResource): string {
  const service = type.split('::')[1]?.toLowerCase() ?? '';
  const [account, region] = [scope.account, scope.region].map((part) => (typeof part === 'string' ? part : 'unknown'));
  return ['live', 'aws', account, region, service, identity].map((part) => encoded(part ?? '')).join('/');
}

/** Half a surrogate pair, which JSON can spell, has no place in a URI. */
function encoded(text: string): string {
  if (/^[\w.-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
