import type { Policy, Statement } from '../policy-document.js';
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
import { splitAtVariables } from './split-at-variables.js';
import type { Surroundings } from './surroundings.js';
import { transportDimension } from './transport-dimension.js';

/** All requests that a policy and what surrounds it tell apart, as the product of its dimensions. */
export interface Space {
  readonly policy: Policy;
  /** Those of the policy, some of them in parts; `clauses` counts these. */
  readonly statements: readonly Statement[];
  readonly clauses: Clauses;
  readonly surroundings: Surroundings;
  readonly names: Names;
  /** Lower-cased keys on which a clause, a variable or a question hangs. */
  readonly mentioned: ReadonlySet<string>;
  /** Keys whose values variables compare with others. */
  readonly crossing: ReadonlySet<string>;
  /** In the order in which requests are tried: the first one is the outermost. */
  readonly dimensions: readonly Dimension[];
}

/** @param keys lower-cased keys that are told apart though the policy does not mention them */
export function spaceOf(
  policy: Policy,
  surroundings: Surroundings,
  budget: Budget,
  keys: readonly string[] = [],
): Space {
  const { statements } = splitAtVariables(policy);
  const clauses = clausesOf(statements);
  const names = namesIn(policy, surroundings.owned.account, surroundings.perimeter);
  const variables = variableKeys(clauses);
  const crossing = new Set([...variables, ...clauses.open.conditions.map(({ key }) => key)]);
  const mentioned = new Set([...clauses.conditions.keys(), ...crossing, ...keys]);
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
    statements,
    clauses,
    surroundings,
    names,
    mentioned,
    crossing,
    // What the variables can stand for is known now: a second time with these values put in.
    dimensions: variables.length === 0 ? dimensions : build(comparedWithValues(clauses, plainly, dimensions)),
  };
}
