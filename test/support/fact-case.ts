import type { Params } from '../../src/model/fact.js';
import type { Perimeter } from '../../src/model/perimeter.js';
import type { Value } from '../../src/model/value.js';
import type { Described } from './facts-of.js';

/** What a fact makes of the first resource, in words, and its whole value. */
export interface FactCase {
  readonly name: string;
  readonly of: readonly [Described, ...Described[]];
  readonly params?: Params;
  /** What differs from the default perimeter. */
  readonly perimeter?: Partial<Perimeter>;
  /** Its whole value; left out where `holds` says enough. */
  readonly is?: Value;
  /** Some of its fields, of a question `holds` alone: texts about requests are tested elsewhere. */
  readonly holds?: { readonly [field: string]: Value };
}
