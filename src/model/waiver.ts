import type { ResourceId } from './resource.js';
import type { Span } from './span.js';

/** A finding that somebody accepts, as written: in the scanned source or in a file of waivers. Nothing here is checked yet. */
export interface Waiver {
  /** The id of the rule; '' when none is named. */
  readonly rule: string;
  /** '' when there is none: then it does not count. */
  readonly reason: string;
  readonly scope: WaiverScope;
  /** Where it is written. */
  readonly at: Span;
  readonly id?: string;
  readonly owner?: string;
  /** The last day on which it counts (UTC), `YYYY-MM-DD`; never ends without. */
  readonly expires?: string;
}

/**
 * What a waiver speaks of. In the source: a resource, or the lines (1-based, inclusive) of one property or other part of
 * the file. In a file of waivers: a glob over the id or the identity of resources.
 */
export type WaiverScope =
  | { readonly kind: 'resource'; readonly id: ResourceId }
  | { readonly kind: 'lines'; readonly file: string; readonly from: number; readonly to: number }
  | { readonly kind: 'glob'; readonly pattern: string };
