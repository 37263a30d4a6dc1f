import type { ProblemLog } from '../problem-log.js';
import { namedConditions } from './conditions.js';
import { evaluate } from './evaluate.js';
import { allowedValues, parametersOf } from './parameters.js';
import type { Scope } from './scope.js';
import type { StackPlace } from './stack-place.js';
import type { Template } from './template.js';
import type { Unrolled } from './unroll.js';

/** What is known beside the template. */
export interface Known {
  readonly place: StackPlace;
  readonly spend: Scope['spend'];
  readonly variables?: Unrolled['variables'];
  readonly existence?: Unrolled['existence'];
  readonly output?: Scope['output'];
}

const NONE = new Map<string, never>();

/** What evaluation of a template starts from. */
export function scopeOf(template: Template, log: ProblemLog, known: Known): Scope {
  const { document, parameters, path } = template;
  const { place, spend, variables = NONE, existence = NONE, output } = known;
  const values = parametersOf(document, parameters, place.passed, path);
  const allowed = allowedValues(parameters, place.passed, path);
  const enumerated = [...values].flatMap(([name, { compared }]) =>
    allowed.has(path + name) ? [[compared, path + name] as const] : [],
  );
  return {
    template,
    parameters: values,
    allowed: new Map([...place.allowed, ...allowed]),
    enumerated: new Map([...place.enumerated, ...enumerated]),
    exists: place.exists,
    existence,
    variables,
    condition: namedConditions(template),
    evaluate,
    problem: (problem, at) => log.add(problem, document.span(at)),
    spend,
    ...(output && { output }),
  };
}
