import { evaluateStatement } from '../evaluate-statement.js';
import { isDoubt } from '../judged.js';
import type { Statement } from '../policy-document.js';
import { addBit, type Bits, both, hasBit, membersOf, without } from './bits.js';
import type { Candidate } from './candidate.js';
import { requestOf } from './chosen-request.js';
import type { ContextPart } from './points.js';
import type { Space } from './space.js';
import { variablesIn } from './texts.js';
import type { View } from './view.js';

/** Of the statements that count so far, those that do when everything is chosen: those with variables are judged now. */
export function crossingLeft(
  { clauses, policy }: Space,
  { reading, denies }: View,
  live: Bits,
  chosen: readonly Candidate[],
): Bits {
  const request = requestOf(chosen);
  const left = without(live, clauses.crossing);
  for (const index of membersOf(both(live, clauses.crossing))) {
    const statement = policy.statements[index] as Statement;
    const { applies } = evaluateStatement(statement, request);
    const isDeny = hasBit(denies, index);
    // Values may meet in more ways than were tried, but only where the request carries all of them.
    const isOpen = reading === 'open' && carriesAll(statement, request.context);
    const isDoubtful = isDoubt(applies) || isOpen;
    if (isDoubtful ? (reading === 'sure') === isDeny : applies === true) addBit(left, index);
  }
  return left;
}

function carriesAll({ resource, conditions }: Statement, context: ContextPart): boolean {
  const texts = [...resource.items, ...conditions.flatMap(({ test }) => ('kind' in test ? [] : test.values))];
  return texts
    .flatMap((text) => (text.kind === 'text' ? variablesIn(text) : []))
    .every(({ key, fallback }) => fallback !== undefined || context.has(key));
}
