import type { Verdict } from '../model/finding.js';
import type { Outcome } from './rules-engine.js';

/** `when` false = not applicable; `when` unknown and `require` true = pass, otherwise unknown. */
export function verdictOf({ when, require }: Outcome): Verdict {
  if (when?.value === false) return 'not-applicable';
  if (require.value === true) return 'pass';
  return when?.value === '?' || require.value === '?' ? 'unknown' : 'fail';
}

/** The leaves that decided it, the most telling first. */
export function decidingLeaves(outcome: Outcome): readonly number[] {
  const { when, require } = outcome;
  if (verdictOf(outcome) === 'not-applicable') return when?.leaves ?? [];
  if (when?.value === '?' && require.value !== true)
    return [...when.leaves, ...(require.value === '?' ? require.leaves : [])];
  return require.leaves;
}
