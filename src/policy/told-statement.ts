import type { StatementOutcome } from './evaluate-statement.js';
import { isDoubt, type Judged } from './judged.js';

/** True, false, or that nobody can say. */
export type Told = boolean | 'unknown';

/** One statement as it is written out: which clause made it apply or not. */
export interface ToldStatement {
  readonly index: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny' | 'unknown';
  readonly applies: Told;
  /** Why it is unknown whether the statement applies. */
  readonly reason?: string;
  /** Left out in policies of the caller. */
  readonly principal?: Told;
  readonly action: Told;
  readonly resource: Told;
  readonly conditions: readonly { readonly operator: string; readonly key: string; readonly result: Told }[];
}

export function told({ statement, applies, principal, action, resource, conditions }: StatementOutcome): ToldStatement {
  const { index, sid, effect } = statement;
  return {
    index,
    ...(sid !== undefined && { sid }),
    effect: typeof effect === 'string' ? effect : 'unknown',
    applies: plainly(applies),
    ...(isDoubt(applies) && { reason: applies.doubt }),
    ...(principal !== undefined && { principal: plainly(principal) }),
    action: plainly(action),
    resource: plainly(resource),
    conditions: conditions.map(({ condition: { operator, key }, result }) => ({
      operator,
      key,
      result: plainly(result),
    })),
  };
}

function plainly(judged: Judged): Told {
  return isDoubt(judged) ? 'unknown' : judged;
}
