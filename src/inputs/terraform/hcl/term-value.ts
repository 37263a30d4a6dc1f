import { unknownHole } from '../../../model/hole.js';
import { child, type Pointer } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import { mapOf, type Value } from '../../../model/value.js';
import { choiceOf } from '../../over-choices.js';
import { isPending } from './holes.js';
import type { Places } from './places.js';
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

/** Told where each member of a value was written that leaves a module. */
export interface Leaving {
  readonly places: Places;
  readonly place: (pointer: Pointer, origin: Origin) => void;
}

/**
 * The value that leaves a module for what comes to stand at `pointer`; undefined for null, which is an attribute that
 * nobody set. The JSON of a map or list leaves as that map or list, so that its holes and places stay.
 */
export function valueOfTerm(term: Term, pointer: Pointer = '', leaving?: Leaving): Value | undefined {
  if (term === null) return undefined;
  if (typeof term !== 'object' || isPending(term)) return term;
  if (term instanceof Lazy) return term.whole;
  if (term instanceof JsonText) return valueOfTerm(term.document, pointer, leaving);
  if (term instanceof Failure) return unknownHole('unresolved-function', term.why);
  if (term instanceof Either) {
    // A side on which Terraform stops is none that could be deployed.
    if (term.then instanceof Failure) return valueOfTerm(term.else, pointer, leaving);
    if (term.else instanceof Failure) return valueOfTerm(term.then, pointer, leaving);
    const [then, otherwise] = [`${pointer}/$then`, `${pointer}/$else`];
    return choiceOf(term.if, valueOfTerm(term.then, then, leaving), valueOfTerm(term.else, otherwise, leaving));
  }
  if (term instanceof TermSet) return listOf(term.items, term.items, pointer, leaving);
  return isTermList(term) ? listOf(term, term, pointer, leaving) : mapOfTerm(term, pointer, leaving);
}

function listOf(items: readonly Term[], list: object, pointer: Pointer, leaving: Leaving | undefined): Value {
  const values: Value[] = [];
  for (const [i, item] of items.entries()) {
    const at = child(pointer, values.length);
    const value = valueOfTerm(item, at, leaving);
    if (value === undefined) continue;
    values.push(value);
    tell(list, i, at, leaving);
  }
  return values;
}

function mapOfTerm(map: TermMap, pointer: Pointer, leaving: Leaving | undefined): Value {
  return mapOf(
    sortedEntries(map).flatMap(([key, held]) => {
      // In origins $then and $else are the sides of a choice, so real keys that start with $ get one more.
      const at = child(pointer, key.startsWith('$') ? `$${key}` : key);
      const value = valueOfTerm(held, at, leaving);
      if (value === undefined) return [];
      tell(map, key, at, leaving);
      return [[key, value] as const];
    }),
  );
}

function tell(container: object, member: string | number, pointer: Pointer, leaving: Leaving | undefined): void {
  const place = leaving?.places.at(container, member);
  if (place !== undefined) leaving?.place(pointer, place);
}
