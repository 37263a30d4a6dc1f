import type { PolicyChange } from '../model/policy-review.js';
import { type Rule, SEVERITIES, type SelectedRule } from '../model/rule.js';
import { isSameJson } from './same-json.js';

/** What a change makes of the rules that are judged: switched off or on, another severity, other parameters, another text. */
export function ruleChanges(base: readonly SelectedRule[], own: readonly SelectedRule[]): readonly PolicyChange[] {
  const before = new Map(base.map((each) => [each.rule.id, each]));
  const after = new Map(own.map((each) => [each.rule.id, each]));
  const off = base.filter(({ rule }) => !after.has(rule.id));
  return [
    ...off.map(
      ({ rule }): PolicyChange => ({ kind: 'rule', loosens: true, text: `the rule ${rule.id} is switched off` }),
    ),
    ...own.flatMap((each) => {
      const was = before.get(each.rule.id);
      if (was !== undefined) return differences(was, each);
      return [{ kind: 'rule', loosens: false, text: `the rule ${each.rule.id} is switched on` } as const];
    }),
  ];
}

function differences(was: SelectedRule, is: SelectedRule): readonly PolicyChange[] {
  const { id, severity } = is.rule;
  const changes: PolicyChange[] = [];
  if (severity !== was.rule.severity) {
    const isLower = SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(was.rule.severity);
    const text = `the severity of ${id} is ${isLower ? 'lowered' : 'raised'} from ${was.rule.severity} to ${severity}`;
    changes.push({ kind: 'severity', loosens: isLower, text });
  }
  for (const name of new Set([...Object.keys(was.params), ...Object.keys(is.params)])) {
    const [from, to] = [was.params[name], is.params[name]];
    if (isSameJson(from, to)) continue;
    const text = `the parameter ${name} of ${id} changes from ${JSON.stringify(from)} to ${JSON.stringify(to)}`;
    changes.push({ kind: 'params', loosens: true, text });
  }
  if (!isSameJson(judging(was.rule), judging(is.rule)))
    changes.push({ kind: 'rule', loosens: true, text: `the rule ${id} judges otherwise` });
  return changes;
}

/** What of a rule decides a verdict or a fingerprint. */
function judging({ resource, when, require, params, aliases }: Rule) {
  return { resource, when, require, params, aliases };
}
