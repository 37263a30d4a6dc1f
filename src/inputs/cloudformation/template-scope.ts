import { namedConditions } from './conditions.js';
import { allowedValues, parametersOf } from './parameters.js';
import type { ProblemLog } from './problem-log.js';
import type { Scope } from './scope.js';
import type { Template } from './template.js';
import type { Unrolled } from './unroll.js';

/** Aliases and functions can make a small file produce very many values. */
const MAX_VALUES = 2_000_000;

const NONE: Unrolled['variables'] = new Map();

/** What evaluation of a template starts from. */
export function scopeOf(template: Template, log: ProblemLog, variables: Unrolled['variables'] = NONE): Scope {
  const { document, parameters } = template;
  let left = MAX_VALUES;
  return {
    template,
    parameters: parametersOf(document, parameters),
    allowed: allowedValues(parameters),
    variables,
    condition: namedConditions(template),
    problem: (problem, at) => log.add(problem, document.span(at)),
    spend: (values) => {
      left -= values;
      return left >= 0;
    },
  };
}
