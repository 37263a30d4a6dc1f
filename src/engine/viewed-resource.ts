import type { EstateSource } from '../model/estate.js';
import type { Resource } from '../model/resource.js';
import type { ValueMap } from '../model/value.js';
import { type Declared, fillAbsent } from './absent.js';

/**
 * A resource with its defaults filled in. They are filled in when its properties are asked for: a class, because a log
 * bucket is joined with the 30,000 that log to it, of which a fact looks at one.
 */
export class ViewedResource implements Resource {
  readonly #of: Resource;
  readonly #source: EstateSource;
  readonly #declared: Declared;
  readonly #written: ValueMap | undefined;
  #filled: ValueMap | undefined;

  /** `written`: the properties as they are in the world that is looked at; left out: as they are. */
  constructor(of: Resource, written: ValueMap | undefined, source: EstateSource, declared: Declared) {
    this.#of = of;
    this.#written = written;
    this.#source = source;
    this.#declared = declared;
  }

  get properties(): ValueMap {
    this.#filled ??= fillAbsent(
      this.#written ?? this.#of.properties,
      this.type,
      this.recorded,
      this.#source,
      this.#declared,
    );
    return this.#filled;
  }
  get id() {
    return this.#of.id;
  }
  get identity() {
    return this.#of.identity;
  }
  get type() {
    return this.#of.type;
  }
  get exists() {
    return this.#of.exists;
  }
  get origins() {
    return this.#of.origins;
  }
  get scope() {
    return this.#of.scope;
  }
  get recorded() {
    return this.#of.recorded;
  }
}
