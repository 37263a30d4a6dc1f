import type { Params } from '../model/fact.js';
import { child } from '../model/pointer.js';
import type { Rule } from '../model/rule.js';
import type { Complaint } from './complaint.js';

/** What is wrong with values that somebody set for a rule's parameters. Loads ajv, so call it only where somebody did. */
export async function checkParams(rule: Rule, params: Params): Promise<readonly Complaint[]> {
  // A CommonJS package, loaded late: in the bundle it has no names of its own, only the default.
  const { Ajv } = (await import('ajv')).default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  return Object.entries(params).flatMap(([name, value]) => {
    const spec = rule.params?.[name];
    if (spec === undefined) return [];
    const validate = ajv.compile(spec);
    if (validate(value)) return [];
    const wrong = (validate.errors ?? []).map(
      (error) =>
        `${error.message}${error.keyword === 'enum' ? `: ${(error.params as { allowedValues: readonly unknown[] }).allowedValues.join(', ')}` : ''}`,
    );
    return [{ pointer: child('', name), message: `the parameter ${name} of ${rule.id} ${wrong.join(' and ')}` }];
  });
}
