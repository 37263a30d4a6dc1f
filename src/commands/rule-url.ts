import type { Rule } from '../model/rule.js';

/** The page that a report links a rule to: the first of its references. */
export function ruleUrl(rule: Rule): string {
  return rule.references[0] ?? '';
}
