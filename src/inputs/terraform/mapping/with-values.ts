import type { ValueMap } from '../../../model/value.js';
import type { TerraformProvider, TerraformResource } from '../terraform-resource.js';
import type { Existence } from './existence.js';

/** The resource with other values. Its places are asked for no earlier than before: a reader may find them then. */
export function withValues(resource: TerraformResource, values: ValueMap): TerraformResource {
  return values === resource.values ? resource : new OtherValues(resource, values);
}

/** A class: most resources of a large plan refer to others, and an object with a getter of its own takes 300 bytes more. */
class OtherValues implements TerraformResource {
  readonly id: string;
  readonly address: string;
  readonly mode: TerraformResource['mode'];
  readonly type: string;
  readonly name: string;
  readonly module: string;
  readonly key?: string | number;
  readonly values: ValueMap;
  readonly exists: Existence;
  readonly provider: TerraformProvider;
  readonly ignoresChanges?: ReadonlySet<string> | 'all';
  readonly #of: TerraformResource;

  constructor(of: TerraformResource, values: ValueMap) {
    this.id = of.id;
    this.address = of.address;
    this.mode = of.mode;
    this.type = of.type;
    this.name = of.name;
    this.module = of.module;
    if (of.key !== undefined) this.key = of.key;
    this.values = values;
    this.exists = of.exists;
    this.provider = of.provider;
    if (of.ignoresChanges !== undefined) this.ignoresChanges = of.ignoresChanges;
    this.#of = of;
  }

  get at() {
    return this.#of.at;
  }
  get origins() {
    return this.#of.origins;
  }
}
