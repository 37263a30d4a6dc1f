import type { KnownFinding } from '../model/comparison.js';
import type { PolicyChange } from '../model/policy-review.js';
import { SEVERITIES, type SelectedRule } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { type Configuration, perimeterOf } from './configuration.js';
import { ruleChanges } from './rule-changes.js';
import { isSameJson } from './same-json.js';
import { waiverChanges } from './waiver-changes.js';

/** A policy as it takes effect. */
export interface EffectivePolicy {
  readonly configuration: Configuration;
  readonly rules: readonly SelectedRule[];
  readonly waivers: readonly Waiver[];
  readonly baseline?: { readonly findings: readonly KnownFinding[] };
}

/** What a change makes of the policy that it is judged by; nothing when both take the same effect. */
export function policyChanges(base: EffectivePolicy, own: EffectivePolicy): readonly PolicyChange[] {
  return [
    ...ruleChanges(base.rules, own.rules),
    ...thresholds(base.configuration, own.configuration),
    ...perimeter(base.configuration, own.configuration),
    ...excludes(base.configuration, own.configuration),
    ...waiverChanges(base.waivers, own.waivers),
    ...baselines(base.baseline?.findings ?? [], own.baseline?.findings ?? []),
  ];
}

function thresholds(base: Configuration, own: Configuration): readonly PolicyChange[] {
  const changes: PolicyChange[] = [];
  const [from, to] = [base.failOn ?? 'high', own.failOn ?? 'high'];
  const strictness = (failOn: typeof from) => (failOn === 'none' ? -1 : SEVERITIES.indexOf(failOn));
  if (from !== to)
    changes.push({
      kind: 'fail-on',
      loosens: strictness(to) < strictness(from),
      text: `failOn changes from ${from} to ${to}`,
    });
  const switched = (key: 'failOnUnknown' | 'failOnNew', isLooseWhen: boolean) => {
    if (base[key] === own[key]) return;
    const text = `${key} changes from ${base[key] ?? 'its default'} to ${own[key] ?? 'its default'}`;
    changes.push({ kind: 'fail-on', loosens: (own[key] ?? isLooseWhen) === isLooseWhen, text });
  };
  switched('failOnUnknown', false);
  switched('failOnNew', true);
  const [block, report] = [base.newWaivers ?? 'block', own.newWaivers ?? 'block'];
  if (block !== report)
    changes.push({
      kind: 'configuration',
      loosens: report === 'report',
      text: `newWaivers changes from ${block} to ${report}`,
    });
  return changes;
}

function perimeter(base: Configuration, own: Configuration): readonly PolicyChange[] {
  const [before, after] = [perimeterOf(base), perimeterOf(own)] as const;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof before)[];
  return keys
    .filter((key) => !isSameJson(before[key], after[key]))
    .map((key) => {
      const [from, to] = [before[key], after[key]].map((value) => JSON.stringify(value) ?? 'nothing');
      return { kind: 'perimeter', loosens: true, text: `the perimeter's ${key} changes from ${from} to ${to}` };
    });
}

/** The order of patterns matters, because a later one can take back an earlier: any change but of words taken away could leave more out. */
function excludes(
  { exclude: before = [] }: Configuration,
  { exclude: after = [] }: Configuration,
): readonly PolicyChange[] {
  if (isSameJson(before, after)) return [];
  const more = after.filter((pattern) => !before.includes(pattern));
  const fewer = before.filter((pattern) => !after.includes(pattern));
  const loosens = more.length > 0 || fewer.some((pattern) => pattern.startsWith('!')) || fewer.length === 0;
  const parts = [
    ...(more.length > 0 ? [`leaves out ${more.join(' ')}`] : []),
    ...(fewer.length > 0 ? [`no longer has ${fewer.join(' ')}`] : []),
  ];
  return [
    { kind: 'exclude', loosens, text: `exclude ${parts.length > 0 ? parts.join(' and ') : 'has another order'}` },
  ];
}

function baselines(before: readonly KnownFinding[], after: readonly KnownFinding[]): readonly PolicyChange[] {
  const [known, kept] = [before, after].map(
    (list) => new Set(list.map(({ fingerprint, file }) => `${fingerprint} ${file}`)),
  );
  const more = [...(kept ?? [])].filter((key) => !known?.has(key)).length;
  const fewer = [...(known ?? [])].filter((key) => !kept?.has(key)).length;
  if (more > 0 || after.length > before.length)
    return [
      {
        kind: 'baseline',
        loosens: true,
        text: `the baseline grows by ${Math.max(more, after.length - before.length)} finding(s)`,
      },
    ];
  return fewer === 0 ? [] : [{ kind: 'baseline', loosens: false, text: `the baseline shrinks by ${fewer} finding(s)` }];
}
