/** Steps that may still be made; counted, so that the same policy always gets the same answer. */
export interface Budget {
  /** False when they are used up, from then on. */
  readonly spend: (steps: number) => boolean;
  readonly isSpent: () => boolean;
  /** How many were made so far. */
  readonly spent: () => number;
  /** So many of them and no more, for one task among others. */
  readonly part: (steps: number) => Budget;
}

export function budgetOf(steps: number, whole?: Budget): Budget {
  let left = steps;
  const budget: Budget = {
    spend: (some) => {
      left -= some;
      return (whole?.spend(some) ?? true) && left >= 0;
    },
    isSpent: () => left < 0 || whole?.isSpent() === true,
    spent: () => steps - left,
    part: (some) => budgetOf(some, budget),
  };
  return budget;
}
