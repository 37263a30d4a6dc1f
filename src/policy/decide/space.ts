import type { Policy, Statement } from '../policy-document.js';
import { actionDimension } from './action-dimensions.js';
import type { Budget } from './budget.js';
import type { Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { comparedWithValues } from './compared-values.js';
import { contextDimensions } from './context-dimensions.js';
import { type CommonDimensions, commonDimensions, groundOf } from './ground.js';
import type { Names } from './names.js';
import type { Signs } from './signs.js';
import type { Surroundings } from './surroundings.js';

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
  /** Made when they are first looked at. In the order in which requests are tried: the first one is the outermost. */
  readonly dimensions: () => readonly Dimension[];
}

/** @param keys lower-cased keys that are told apart though the policy does not mention them */
export function spaceOf(
  policy: Policy,
  surroundings: Surroundings,
  budget: Budget,
  keys: readonly string[] = [],
): Space {
  const ground = groundOf(policy, surroundings);
  const { statements, clauses, names, variables, crossing, plainly } = ground;
  const mentioned = new Set([...ground.mentioned, ...keys]);
  const around = { surroundings, names, mentioned, crossing, budget };
  const build = (signs: Signs, { callers, resources, networks, transports }: CommonDimensions) => [
    callers,
    actionDimension(signs, clauses),
    resources,
    networks,
    transports,
    ...contextDimensions(
      signs,
      clauses,
      callers.candidates.flatMap(({ head }) => head.caller ?? []),
    ),
  ];
  const buildAll = (): readonly Dimension[] => {
    const dimensions = build({ ...around, ...plainly }, ground.common(budget));
    if (variables.length === 0) return dimensions;
    // What the variables can stand for is known now: a second time with these values put in.
    const signs = { ...around, ...comparedWithValues(clauses, plainly, dimensions) };
    return build(signs, commonDimensions(signs, clauses));
  };
  let built: readonly Dimension[] | undefined;
  const dimensions = () => {
    built ??= buildAll();
    return built;
  };
  return { policy, statements, clauses, surroundings, names, mentioned, crossing, dimensions };
}
