import type { Value } from '../model/value.js';
import type { Reader } from './reader.js';
import type { Session } from './session.js';
import type { Answer } from './shape.js';

/** A resource that was listed, and where. */
export interface Found {
  readonly type: string;
  readonly reader: Reader;
  /** What the list said of it. */
  readonly item: Answer;
  readonly id: string;
  /** Left out for what belongs to the whole account. */
  readonly region?: Value;
  /** Where it is asked about. */
  readonly ask: string;
  /** The account that owns it. */
  readonly account: string;
}

/** What every record of a found resource says. */
export function recordOf({ account, region }: Found, { access, now }: Session) {
  return {
    kind: 'record' as const,
    account,
    ...(region !== undefined && { region }),
    partition: access.partition,
    at: now().toISOString(),
  };
}

/** The names that templates know. */
export function namesOf({ item, ask: region }: Pick<Found, 'item' | 'ask'>, { access }: Session): Answer {
  return { ...item, account: access.account, region, partition: access.partition };
}
