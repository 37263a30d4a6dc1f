import { unknownHole } from '../../../model/hole.js';
import { mapOf, type Value } from '../../../model/value.js';
import { choiceOf } from '../../cloudformation/over-choices.js';
import { isPending } from './holes.js';
import {
  Either,
  Failure,
  isTermList,
  JsonText,
  Lazy,
  sortedEntries,
  type Term,
  type TermMap,
  TermSet,
} from './term.js';

/** The value that leaves a module; undefined for null, which is an attribute that nobody set. */
export function valueOfTerm(term: Term): Value | undefined {
  if (term === null) return undefined;
  if (typeof term !== 'object' || isPending(term)) return term;
  if (term instanceof Lazy) return term.whole;
  if (term instanceof JsonText) return valueOfTerm(term.text);
  if (term instanceof Failure) return unknownHole('unresolved-function', term.why);
  if (term instanceof Either) {
    // A side on which Terraform stops is none that could be deployed.
    if (term.then instanceof Failure) return valueOfTerm(term.else);
    if (term.else instanceof Failure) return valueOfTerm(term.then);
    return choiceOf(term.if, valueOfTerm(term.then), valueOfTerm(term.else));
  }
  if (term instanceof TermSet) return listOf(term.items);
  if (isTermList(term)) return listOf(term);
  return mapOf(
    sortedEntries(term as TermMap).flatMap(([key, held]) => {
      const value = valueOfTerm(held);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function listOf(items: readonly Term[]): Value {
  return items.flatMap((item) => {
    const value = valueOfTerm(item);
    return value === undefined ? [] : [value];
  });
}
