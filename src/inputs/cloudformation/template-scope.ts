import type { GivenParameters } from '../given-parameters.js';
import { namedConditions } from './conditions.js';
import { notAllowed } from './not-allowed.js';
import { allowedValues, parametersOf } from './parameters.js';
import type { ProblemLog } from './problem-log.js';
import type { Scope } from './scope.js';
import type { Template } from './template.js';
import type { Unrolled } from './unroll.js';

/** Aliases and functions can make a small file produce very many values. */
const MAX_VALUES = 2_000_000;

/** What is known beside the template. */
export interface Known {
  readonly given?: GivenParameters | undefined;
  readonly variables?: Unrolled['variables'];
}

const NONE = new Map<string, never>();

/** What evaluation of a template starts from. */
export function scopeOf(template: Template, log: ProblemLog, { given = NONE, variables = NONE }: Known): Scope {
  const { document, parameters } = template;
  notAllowed(template, given, log);
  let left = MAX_VALUES;
  return {
    template,
    parameters: parametersOf(document, parameters, given),
    allowed: allowedValues(parameters, given),
    variables,
    condition: namedConditions(template),
    problem: (problem, at) => log.add(problem, document.span(at)),
    spend: (values) => {
      left -= values;
      return left >= 0;
    },
  };
}
