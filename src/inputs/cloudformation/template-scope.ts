import type { Problem } from '../../model/problem.js';
import { namedConditions } from './conditions.js';
import { allowedValues, parametersOf } from './parameters.js';
import type { Scope } from './scope.js';
import type { Template } from './template.js';

/** Aliases can make a small file produce very many values. */
const MAX_VALUES = 2_000_000;

/** What evaluation of a template starts from. `problems` grows while values are evaluated. */
export function scopeOf(template: Template, problems: Problem[]): Scope {
  const { document } = template;
  const seen = new Set<string>();
  let left = MAX_VALUES;
  const scope: Scope = {
    template,
    parameters: parametersOf(document, template.parameters),
    allowed: allowedValues(template.parameters),
    condition: namedConditions(template, () => scope),
    problem: (problem, at) => {
      const key = `${problem.kind} ${at.start} ${problem.message}`;
      if (seen.has(key)) return;
      seen.add(key);
      problems.push({ ...problem, file: document.file, at: document.span(at) });
    },
    spend: () => left-- > 0,
  };
  return scope;
}
