import { evaluateCondition } from '../evaluate-condition.js';
import type { Judged } from '../judged.js';
import { type Bits, either, noBits } from './bits.js';
import type { Budget } from './budget.js';
import type { Candidate, Choice } from './candidate.js';
import type { Clause, KeyTest } from './clauses.js';

/** A clause of one coordinate, and how to judge it. */
export interface Judge {
  readonly statements: Bits;
  readonly weight: number;
  readonly judge: (choice: Choice) => Judged;
}

export function conditionJudge({ of, statements }: Clause<KeyTest>): Judge {
  return { statements, weight: of.weight, judge: ({ context }) => evaluateCondition(of, { context }) };
}

/** Judges every clause of a coordinate for every choice. */
export function judgeChoices(
  choices: readonly Choice[],
  judges: readonly Judge[],
  all: Bits,
  budget: Budget,
): readonly Candidate[] {
  return choices.map((choice) => {
    const may = [...all];
    const is = [...all];
    for (const { statements, weight, judge } of judges) {
      if (!budget.spend(weight)) break;
      const judged = judge(choice);
      if (judged === true) continue;
      for (let i = 0; i < is.length; i++) {
        is[i] = (is[i] as number) & ~(statements[i] as number);
        if (judged === false) may[i] = (may[i] as number) & ~(statements[i] as number);
      }
    }
    return { ...choice, may, is, alike: `${may} ${is} ${choice.doubt ?? ''} ${choice.group}` };
  });
}

/** The statements that one of the clauses stands in. */
export function statementsOf(judges: readonly { readonly statements: Bits }[], size: number): Bits {
  return judges.reduce((sum, { statements }) => either(sum, statements), noBits(size));
}
