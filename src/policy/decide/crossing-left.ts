import { evaluateStatement } from '../evaluate-statement.js';
import { isDoubt } from '../judged.js';
import type { Statement } from '../policy-document.js';
import { type Bits, bitsOf, both, either, meet, membersOf, without } from './bits.js';
import type { Candidate } from './candidate.js';
import { requestOf } from './chosen-request.js';
import type { ContextPart } from './points.js';
import type { Space } from './space.js';
import { variablesIn } from './texts.js';
import type { View } from './view.js';

/** Of the statements that count so far, those that do when everything is chosen: those with variables are judged now. */
export function crossingLeft(
  { clauses, statements }: Space,
  { reading, denies }: View,
  live: Bits,
  chosen: readonly Candidate[],
): Bits {
  const request = requestOf(chosen);
  const counting = membersOf(both(live, clauses.crossing)).filter((index) => {
    const statement = statements[index] as Statement;
    const { applies } = evaluateStatement(statement, request);
    // Values may meet in more ways than were tried, but only where the request carries all of them.
    const isDoubtful = isDoubt(applies) || (reading === 'open' && carriesAll(statement, request.context));
    const isDeny = meet(bitsOf(clauses.size, [index]), denies);
    return isDoubtful ? (reading === 'sure') === isDeny : applies;
  });
  return either(without(live, clauses.crossing), bitsOf(clauses.size, counting));
}

function carriesAll({ resource, conditions }: Statement, context: ContextPart): boolean {
  const texts = [...resource.items, ...conditions.flatMap(({ test }) => ('kind' in test ? [] : test.values))];
  return texts
    .flatMap((text) => (text.kind === 'text' ? variablesIn(text) : []))
    .every(({ key, fallback }) => fallback !== undefined || context.has(key));
}
