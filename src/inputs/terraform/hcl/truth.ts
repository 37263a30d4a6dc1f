import type { Condition } from '../../../model/condition.js';
import { and, not, or, sizeOf, type Truth } from '../../logic.js';
import { eitherOf } from './either.js';
import { isPending } from './holes.js';
import { Either, Failure, type Term } from './term.js';

/** Conditions of more atoms than this are an atom of their own. */
const MAX_ATOMS = 32;

/**
 * What a condition comes to. An undecided variable is the atom `var.x = true`; what cannot be reduced is an atom of its
 * own, named `text`, the expression as it is written. A failure where no truth is to be had.
 */
export function truthOf(term: Term, text: string): Truth | Failure {
  if (typeof term === 'boolean') return term;
  // Terraform converts texts, and nothing else.
  if (term === 'true' || term === 'false') return term === 'true';
  if (term instanceof Failure) return term;
  if (term instanceof Either) {
    const [then, otherwise] = [truthOf(term.then, `${text} (then)`), truthOf(term.else, `${text} (else)`)];
    if (then instanceof Failure) return otherwise;
    if (otherwise instanceof Failure) return then;
    const whole = or([and([term.if, then]), and([not(term.if), otherwise])]);
    return sizeOf(whole) > MAX_ATOMS ? atom(text, 'true') : whole;
  }
  if (!isPending(term)) return new Failure('a condition that is neither true nor false');
  if (term.kind === 'unknown' && term.detail !== undefined) return atom(term.detail, 'true');
  return atom(text, 'true');
}

export function atom(parameter: string, constant: string): Condition {
  return { kind: 'equals', parameter, constant };
}

/** Truths without failures, or the first failure. */
export function withoutFailures(truths: readonly (Truth | Failure)[]): readonly Truth[] | Failure {
  const sound: Truth[] = [];
  for (const truth of truths) {
    if (truth instanceof Failure) return truth;
    sound.push(truth);
  }
  return sound;
}

/** A truth as a term: a choice between true and false while it is open. */
export function termOf(truth: Truth | Failure): Term {
  return typeof truth === 'boolean' || truth instanceof Failure ? truth : eitherOf(truth, true, false);
}
