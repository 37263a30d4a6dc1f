import type { Hole } from '../../../model/hole.js';
import { child, type Pointer } from '../../../model/pointer.js';
import type { Origin, ResourceId } from '../../../model/resource.js';
import type { ValueMap } from '../../../model/value.js';
import type { Document, Node } from '../../../syntax/tree.js';
import type { TerraformProvider, TerraformResource } from '../terraform-resource.js';
import type { Instance } from './instance.js';
import { isLiteral } from './members.js';

interface Read {
  readonly id: ResourceId;
  readonly values: ValueMap;
  readonly exists: true | Hole;
  readonly provider: TerraformProvider;
}

/** A resource of a plan or state. Places are looked up when they are first asked for: most are never shown. */
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
  readonly #document: Document;
  readonly #instance: Instance;
  #origins: ReadonlyMap<Pointer, Origin> | undefined;

  constructor(instance: Instance, document: Document, { id, values, exists, provider }: Read) {
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
    this.#document = document;
    this.#instance = instance;
  }

  get at(): Origin {
    return { at: this.#document.span(this.#instance.at), via: [] };
  }

  get origins(): ReadonlyMap<Pointer, Origin> {
    this.#origins ??= originsOf(this.#instance, this.#document);
    return this.#origins;
  }
}

/** A value stands where it is told, one that is not known yet where the plan says so. */
function originsOf({ values, unknown }: Instance, document: Document): ReadonlyMap<Pointer, Origin> {
  const origins = new Map<Pointer, Origin>();
  const place = (node: Node, pointer: Pointer): void => {
    if (isLiteral(node, 'null') || isLiteral(node, 'false')) {
      if (origins.has(pointer)) return;
    }
    origins.set(pointer, { at: document.span(node), via: [] });
    if (node.kind === 'map') for (const { key, value } of node.entries) place(value, child(pointer, key.text));
    if (node.kind === 'list') for (const [i, item] of node.items.entries()) place(item, child(pointer, i));
  };
  if (unknown?.kind === 'map') for (const { key, value } of unknown.entries) place(value, child('', key.text));
  if (values?.kind === 'map') for (const { key, value } of values.entries) place(value, child('', key.text));
  return origins;
}
