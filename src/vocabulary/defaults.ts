import type { Pointer } from '../model/pointer.js';
import type { Value } from '../model/value.js';
import rows from './defaults.json' with { type: 'json' };

/**
 * What AWS does where nobody said anything. It holds where the value at `pointer` is absent and the value at its parent
 * is present (a top-level pointer: always); `*` stands for each element of a list.
 */
export interface Default {
  readonly type: string;
  readonly pointer: Pointer;
  /**
   * `all`: it holds for every resource, so it is a value like any other. `new`: only for resources created since
   * `since`; a template that may update an older one cannot rely on it.
   */
  readonly covers: 'all' | 'new';
  /** Year, month and, where AWS named one, day. */
  readonly since?: string;
  /** `declared`: what creating a resource without it gives. `recorded`: what its absence in an account's answer means. */
  readonly input: 'declared' | 'recorded' | 'any';
  readonly value: Value;
  readonly citation: { readonly url: string; readonly says: string };
}

const DEFAULTS = rows as readonly Default[];

/**
 * The defaults of a type, whole blocks before their members; `recorded` as in Resource. Where "not configured" has no
 * value in the schema there is no row, and facts read the absence itself: a bucket without VersioningConfiguration is
 * unversioned, which is not Suspended.
 */
export function defaultsFor(type: string, recorded: boolean): readonly Default[] {
  const other = recorded ? 'declared' : 'recorded';
  return DEFAULTS.filter((row) => row.type === type && row.input !== other);
}
