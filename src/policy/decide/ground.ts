import type { Policy, Statement } from '../policy-document.js';
import { resourceDimension } from './action-dimensions.js';
import type { Budget } from './budget.js';
import { callerDimension } from './caller-dimension.js';
import type { Dimension } from './candidate.js';
import { type Clauses, clausesOf } from './clauses.js';
import { comparedPlainly, variableKeys } from './compared-values.js';
import { type Names, namesIn } from './names.js';
import { networkDimension } from './network-dimension.js';
import type { Signs } from './signs.js';
import { splitAtVariables } from './split-at-variables.js';
import type { Surroundings } from './surroundings.js';
import { transportDimension } from './transport-dimension.js';

/** What of a space is the same whatever is asked. */
export interface Ground {
  /** Those of the policy, some of them in parts; `clauses` counts these. */
  readonly statements: readonly Statement[];
  readonly clauses: Clauses;
  readonly names: Names;
  /** Lower-cased keys that stand in variables. */
  readonly variables: readonly string[];
  /** Keys whose values variables compare with others. */
  readonly crossing: ReadonlySet<string>;
  /** Lower-cased keys on which a clause or a variable hangs. */
  readonly mentioned: ReadonlySet<string>;
  readonly plainly: Pick<Signs, 'compared' | 'resources'>;
  /** Made when they are asked for. */
  readonly common: (budget: Budget) => CommonDimensions;
}

/** The coordinates that no question's own keys change: those are keys of the context. */
export interface CommonDimensions {
  readonly callers: Dimension;
  readonly resources: Dimension;
  readonly networks: Dimension;
  readonly transports: Dimension;
}

/** The ground of a policy that was read; the last is kept, since several facts ask of one policy. */
export function groundOf(policy: Policy, surroundings: Surroundings): Ground {
  const { owned, arn, partition, perimeter } = surroundings;
  const around = JSON.stringify([owned, arn, partition, perimeter]);
  if (last?.policy !== policy || last.around !== around)
    last = { policy, around, ground: makeGround(policy, surroundings) };
  return last.ground;
}

let last: { readonly policy: Policy; readonly around: string; readonly ground: Ground } | undefined;

function makeGround(policy: Policy, surroundings: Surroundings): Ground {
  const { statements } = splitAtVariables(policy);
  const clauses = clausesOf(statements);
  const names = namesIn(policy, surroundings.owned.account, surroundings.perimeter);
  const variables = variableKeys(clauses);
  const crossing = new Set([...variables, ...clauses.open.conditions.map(({ key }) => key)]);
  const mentioned = new Set([...clauses.conditions.keys(), ...crossing]);
  const plainly = comparedPlainly(clauses);
  let made: { readonly common: CommonDimensions; readonly steps: number } | undefined;
  const common = (budget: Budget): CommonDimensions => {
    // Steps count each time, so that no answer hangs on what was asked before.
    if (made !== undefined) budget.spend(made.steps);
    else {
      const before = budget.spent();
      const all = commonDimensions({ surroundings, names, mentioned, crossing, budget, ...plainly }, clauses);
      if (budget.isSpent()) return all;
      made = { common: all, steps: budget.spent() - before };
    }
    return made.common;
  };
  return { statements, clauses, names, variables, crossing, mentioned, plainly, common };
}

export function commonDimensions(signs: Signs, clauses: Clauses): CommonDimensions {
  return {
    callers: callerDimension(signs, clauses),
    resources: resourceDimension(signs, clauses),
    networks: networkDimension(signs, clauses),
    transports: transportDimension(signs, clauses),
  };
}
