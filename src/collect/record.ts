import type { Hole } from '../model/hole.js';
import type { Value, ValueMap } from '../model/value.js';
import type { Failed, Outcome } from './outcome.js';

/** A resource as it was observed: what a snapshot holds of it. */
export interface Recorded {
  readonly kind: 'record';
  readonly type: string;
  /** The ARN, else type/account[/region/…]. */
  readonly id: string;
  readonly identity: string;
  readonly account: string;
  /** Left out for what belongs to the whole account. */
  readonly region?: Value;
  readonly partition: string;
  /** When it was read, ISO 8601. */
  readonly at: string;
  /** Left out: it exists. */
  readonly exists?: Hole;
  readonly properties: ValueMap;
  readonly calls: { readonly [operation: string]: Outcome };
}

/** What could not be listed: a type is not complete, and something that should have been judged is missing. */
export interface Unread {
  readonly kind: 'unread';
  readonly type: string;
  readonly account: string;
  readonly region: string;
  readonly operation: string;
  readonly reason: Failed;
  /** The permission that the call needs. */
  readonly iamAction: string;
  /** The service's own code. */
  readonly code: string;
}

/** A resource that was deleted after it was listed, and is left out. */
export interface Gone {
  readonly kind: 'gone';
  readonly type: string;
  readonly id: string;
}

/** Of all accounts everything has been given but what is of one type. */
export interface Settled {
  readonly kind: 'settled';
  readonly last: string;
  /** The types of records that come with one of that type, before it. */
  readonly beside: readonly string[];
  /** As that of `Done`; of what is still to come, as far as one can tell. */
  readonly complete: Done['complete'];
}

/** The last of all: by type, whether everything was found that there can be. */
export interface Done {
  readonly kind: 'done';
  readonly complete: { readonly [type: string]: boolean };
}

export type Collected = Recorded | Unread | Gone | Settled | Done;
