import type { Hole } from '../../../model/hole.js';
import type { Pointer } from '../../../model/pointer.js';
import type { Origin, Resource, ResourceId, Scope } from '../../../model/resource.js';
import type { Value, ValueMap } from '../../../model/value.js';
import { namesOf } from '../../../vocabulary/names.js';
import { OriginsOnDemand } from '../origins-on-demand.js';
import type { Members } from './draft.js';
import { originIn, pointersIn } from './draft-origins.js';

/** What is known of a resource once it is mapped and its parts are folded in. */
export interface Mapped {
  readonly id: ResourceId;
  readonly address: string;
  readonly type: string;
  readonly exists: true | Hole;
  readonly members: Members;
  /** Literals by which others may name it beside its name: its id, its ARN. */
  readonly names: readonly string[];
  readonly scope: Scope;
  readonly at: Origin;
}

/** A resource that Terraform declares. Its origins are found when they are asked for: most are never shown. */
export class MappedResource implements Resource {
  readonly id: ResourceId;
  readonly identity: string;
  readonly type: string;
  readonly exists: true | Hole;
  readonly properties: ValueMap;
  readonly scope: Scope;
  readonly recorded = false;
  readonly names: readonly string[];
  readonly #mapped: Mapped;
  #origins: ReadonlyMap<Pointer, Origin> | undefined;

  constructor(mapped: Mapped, identity: string, properties: ValueMap) {
    this.id = mapped.id;
    this.identity = identity;
    this.type = mapped.type;
    this.exists = mapped.exists;
    this.properties = properties;
    this.scope = mapped.scope;
    this.names = mapped.names;
    this.#mapped = mapped;
  }

  get origins(): ReadonlyMap<Pointer, Origin> {
    this.#origins ??= originsOf(this.#mapped);
    return this.#origins;
  }
}

export function originsOf({ at, members }: Mapped): ReadonlyMap<Pointer, Origin> {
  return new OriginsOnDemand(
    (pointer) => (pointer === '' ? at : originIn(members, pointer)),
    () => ['', ...pointersIn(members)],
  );
}

/** Every value by which others may name a resource that was mapped, beside a reference to it. */
export function namesOfMapped(r: Resource): readonly Value[] {
  const names = namesOf(r);
  return r instanceof MappedResource ? [...new Set([...names, ...r.names])] : names;
}
