import { evaluateCondition } from '../evaluate-condition.js';
import type { Judged } from '../judged.js';
import { type Bits, either, nameOfBits, noBits } from './bits.js';
import type { Budget } from './budget.js';
import type { Candidate, Choice, Dimension } from './candidate.js';
import type { Clause, KeyTest } from './clauses.js';

/** A clause of one coordinate, and how to judge it. */
export interface Judge {
  readonly statements: Bits;
  readonly weight: number;
  /** `index`: of the choice. */
  readonly judge: (choice: Choice, index: number) => Judged;
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
): Pick<Dimension, 'candidates' | 'distinct'> {
  const kinds = new Map<string, number>();
  const candidates: Candidate[] = [];
  const distinct: Candidate[] = [];
  for (const [index, choice] of choices.entries()) {
    const may = [...all];
    const is = [...all];
    for (const { statements, weight, judge } of judges) {
      if (!budget.spend(weight)) break;
      const judged = judge(choice, index);
      if (judged === true) continue;
      for (let i = 0; i < is.length; i++) {
        is[i] = (is[i] as number) & ~(statements[i] as number);
        if (judged === false) may[i] = (may[i] as number) & ~(statements[i] as number);
      }
    }
    const { head, context, fits, group, doubt } = choice;
    const sign = `${nameOfBits(may)} ${nameOfBits(is)} ${doubt ?? ''} ${group}`;
    const known = kinds.get(sign);
    // Written out, so that all candidates have one shape.
    const candidate = { head, context, fits, group, doubt, may, is, kind: known ?? kinds.size };
    candidates.push(candidate);
    if (known !== undefined) continue;
    kinds.set(sign, candidate.kind);
    distinct.push(candidate);
  }
  return { candidates, distinct };
}

/** The statements that one of the clauses stands in. */
export function statementsOf(judges: readonly { readonly statements: Bits }[], size: number): Bits {
  return judges.reduce((sum, { statements }) => either(sum, statements), noBits(size));
}
