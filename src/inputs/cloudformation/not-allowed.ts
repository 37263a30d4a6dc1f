import type { GivenParameters } from '../given-parameters.js';
import type { ProblemLog } from '../problem-log.js';
import { allowedOf } from './parameters.js';
import type { Template } from './template.js';

/**
 * Tells of given values that AllowedValues exclude; they count all the same.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function notAllowed({ parameters, document }: Template, given: GivenParameters, log: ProblemLog): void {
  for (const [name, { value }] of given) {
    const entry = parameters.get(name);
    const allowed = entry === undefined ? [] : allowedOf(entry.value).map(String);
    const members = typeof value === 'string' ? value.split(',').map((member) => member.trim()) : value;
    if (entry === undefined || allowed.length === 0) continue;
    if (typeof value === 'string' && allowed.includes(value)) continue;
    if (members.every((member) => allowed.includes(member))) continue;
    log.add(
      {
        level: 'warning',
        kind: 'value-not-allowed',
        message: `The value given for the parameter ${name} is none of its AllowedValues`,
        next: `Give one of ${allowed.slice(0, 5).join(', ')}: AWS rejects every other.`,
      },
      document.span(entry.key),
    );
  }
}
