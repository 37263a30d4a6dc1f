import { evaluateCondition } from '../evaluate-condition.js';
import { evaluateResource } from '../evaluate-statement.js';
import { allOf, isDoubt, type Judged } from '../judged.js';
import type { Condition, Statement, Text } from '../policy-document.js';
import { type Bits, bitsOf, both, either, membersOf, without } from './bits.js';
import type { Candidate } from './candidate.js';
import { contextOf } from './chosen-request.js';
import { crossingValues } from './crossing-values.js';
import type { ContextPart } from './points.js';
import type { Space } from './space.js';
import { variablesIn } from './texts.js';
import type { View } from './view.js';

/**
 * Of the statements that count so far, those that do when everything is chosen: what holds variables is judged now, once
 * for each combination of the values that they compare.
 */
export function crossingJudge(space: Space, view: View): (live: Bits, chosen: readonly Candidate[]) => Bits {
  const { crossing, size } = space.clauses;
  const members = membersOf(crossing);
  const known = new Map<string, Bits>();
  return (live, chosen) => {
    const context = contextOf(chosen);
    const resource = chosen.find(({ head }) => head.resource !== undefined)?.head.resource ?? '';
    const key = `${resource} ${crossingValues(space, context)}`;
    const counting = known.get(key) ?? bitsOf(size, countingOf(space, view, members, resource, context));
    known.set(key, counting);
    return either(without(live, crossing), both(live, counting));
  };
}

function countingOf(
  { statements }: Space,
  { reading, denies }: View,
  members: readonly number[],
  resource: string,
  context: ContextPart,
): readonly number[] {
  const denying = new Set(membersOf(denies));
  return members.filter((index) => {
    const judged = judgeVariables(statements[index] as Statement, resource, context, reading === 'open');
    return isDoubt(judged) ? (reading === 'sure') === denying.has(index) : judged;
  });
}

/** What of a statement hangs on variables. `isOpen`: values may meet in more ways than were tried. */
function judgeVariables(
  { resource, conditions }: Statement,
  name: string,
  context: ContextPart,
  isOpen: boolean,
): Judged {
  const crossing = conditions.filter((each) => textsOf(each).some((text) => variablesIn(text).length > 0));
  const texts = [...resource.items.filter((item) => item.kind === 'text'), ...crossing.flatMap(textsOf)];
  if (isOpen && carriesAll(texts, context)) return { doubt: 'whether the values of its variables can meet' };
  const byResource = evaluateResource(resource, { resource: name, context });
  return allOf([byResource, ...crossing.map((each) => evaluateCondition(each, { context }))], (judged) => judged);
}

function textsOf({ test }: Condition): readonly Text[] {
  return 'kind' in test ? [] : test.values.filter((value) => value.kind === 'text');
}

function carriesAll(texts: readonly Text[], context: ContextPart): boolean {
  return texts.flatMap(variablesIn).every(({ key, fallback }) => fallback !== undefined || context.has(key));
}
