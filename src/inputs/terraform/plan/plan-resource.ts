import type { Hole } from '../../../model/hole.js';
import type { Pointer } from '../../../model/pointer.js';
import type { Origin, ResourceId } from '../../../model/resource.js';
import type { Span } from '../../../model/span.js';
import type { ValueMap } from '../../../model/value.js';
import type { Stretch } from '../../../syntax/json-value.js';
import type { Source } from '../../../syntax/source.js';
import type { TerraformProvider, TerraformResource } from '../terraform-resource.js';
import type { Instance } from './instance.js';
import { lateOrigin, lateOrigins, nodeFor } from './late-origins.js';
import type { ToldPlaces } from './told.js';

interface Read {
  readonly id: ResourceId;
  readonly values: ValueMap;
  readonly exists: true | Hole;
  readonly provider: TerraformProvider;
  readonly places: ToldPlaces;
}

/** A resource of a plan or state. Places are looked up when they are asked for: most are never shown. */
export class PlanResource implements TerraformResource {
  readonly id: ResourceId;
  readonly address: string;
  readonly mode: TerraformResource['mode'];
  readonly type: string;
  readonly name: string;
  readonly module: string;
  readonly key?: string | number;
  readonly values: ValueMap;
  readonly exists: true | Hole;
  readonly provider: TerraformProvider;
  readonly #source: Source;
  readonly #item: Stretch;
  readonly #places: ToldPlaces;

  constructor(instance: Instance, source: Source, { id, values, exists, provider, places }: Read) {
    this.id = id;
    this.address = instance.address;
    this.mode = instance.mode;
    this.type = instance.type;
    this.name = instance.name;
    this.module = instance.module;
    if (instance.key !== undefined) this.key = instance.key;
    this.values = values;
    this.exists = exists;
    this.provider = provider;
    this.#source = source;
    this.#item = instance.item;
    this.#places = places;
  }

  get at(): Origin {
    return lateOrigin(() => ({ at: this.#source.span(this.#places.address(this.#item)), via: [] }));
  }

  get origins(): ReadonlyMap<Pointer, Origin> {
    return lateOrigins(this.values, (pointer) => ({ at: this.#place(pointer), via: [] }));
  }

  /** A value stands where it is told, one that is not known yet where the plan says so. */
  #place(pointer: Pointer): Span {
    const { values, unknown } = this.#places.told(this.#item);
    const [told, open] = [nodeFor(values, pointer), nodeFor(unknown, pointer)];
    const found = (open?.depth ?? 0) > (told?.depth ?? 0) ? open : told;
    return this.#source.span(found?.node ?? this.#places.address(this.#item));
  }
}
