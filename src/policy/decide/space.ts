import type { Policy } from '../policy-document.js';
import { actionDimensions } from './action-dimensions.js';
import type { Budget } from './budget.js';
import { callerDimension } from './caller-dimension.js';
import type { Dimension } from './candidate.js';
import { type Clauses, clausesOf } from './clauses.js';
import { comparedPlainly, comparedWithValues, variableKeys } from './compared-values.js';
import { contextDimensions } from './context-dimensions.js';
import { type Names, namesIn } from './names.js';
import { networkDimension } from './network-dimension.js';
import type { Signs } from './signs.js';
import type { Surroundings } from './surroundings.js';
import { transportDimension } from './transport-dimension.js';

/** All requests that a policy and what surrounds it tell apart, as the product of its dimensions. */
export interface Space {
  readonly policy: Policy;
  readonly clauses: Clauses;
  readonly surroundings: Surroundings;
  readonly names: Names;
  /** Lower-cased keys on which a clause or a variable hangs. */
  readonly mentioned: ReadonlySet<string>;
  /** Keys whose values variables compare with others. */
  readonly crossing: ReadonlySet<string>;
  /** In the order in which requests are tried: the first one is the outermost. */
  readonly dimensions: readonly Dimension[];
}

export function spaceOf(policy: Policy, surroundings: Surroundings, budget: Budget): Space {
  const clauses = clausesOf(policy);
  const names = namesIn(policy, surroundings.owned.account, surroundings.perimeter);
  const variables = variableKeys(clauses);
  const crossing = new Set([...variables, ...clauses.open.conditions.map(({ key }) => key)]);
  const mentioned = new Set([...clauses.conditions.keys(), ...crossing]);
  const plainly = comparedPlainly(clauses);
  const build = (told: Pick<Signs, 'compared' | 'resources'>): readonly Dimension[] => {
    const signs: Signs = { surroundings, names, mentioned, crossing, budget, ...told };
    const callers = callerDimension(signs, clauses);
    return [
      callers,
      ...actionDimensions(signs, clauses),
      networkDimension(signs, clauses),
      transportDimension(signs, clauses),
      ...contextDimensions(
        signs,
        clauses,
        callers.candidates.flatMap(({ head }) => head.caller ?? []),
      ),
    ];
  };
  const dimensions = build(plainly);
  return {
    policy,
    clauses,
    surroundings,
    names,
    // What the variables can stand for is known now: a second time with these values put in.
    mentioned,
    crossing,
    dimensions: variables.length === 0 ? dimensions : build(comparedWithValues(clauses, plainly, dimensions)),
  };
}
