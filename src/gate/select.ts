import type { Complaint } from '../engine/complaint.js';
import type { Params } from '../model/fact.js';
import { child } from '../model/pointer.js';
import type { Rule, SelectedRule, Severity } from '../model/rule.js';
import type { Value } from '../model/value.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';
import type { Configuration, Pack, RuleSetting } from './configuration.js';

/** What the command line asks for, on top of pack and configuration. */
export interface Asked {
  /** Only these rules, whether or not the pack has them. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export interface Selection {
  /** By id. */
  readonly selected: readonly SelectedRule[];
  /** Pointers into the configuration; '' for the command line. */
  readonly complaints: readonly Complaint[];
}

/** The rules to judge: the pack's, as the configuration changes them, as the command line narrows them. A rule's own entry wins over the pack's. */
export function select(rules: readonly Rule[], pack: Pack, configuration: Configuration, asked: Asked): Selection {
  const byId = new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule] as const)));
  const complaints: Complaint[] = [];
  const settings = new Map<string, RuleSetting>();
  const known = (id: string, pointer: string): string | undefined => {
    const rule = byId.get(id);
    if (rule === undefined) complaints.push(noSuchRule(id, pointer, [...byId.keys()]));
    return rule?.id;
  };
  for (const rule of pack.rules === 'all' ? rules : []) settings.set(rule.id, {});
  for (const [id, setting] of Object.entries(pack.rules === 'all' ? {} : pack.rules)) {
    const own = known(id, '');
    if (own !== undefined) settings.set(own, setting);
  }
  for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
    const own = known(id, child('/rules', id));
    if (own === undefined) continue;
    if (setting === 'off') settings.delete(own);
    else
      settings.set(own, {
        ...settings.get(own),
        ...setting,
        params: { ...settings.get(own)?.params, ...setting.params },
      });
    complaints.push(...wrongParams(byId.get(own) as Rule, setting, child('/rules', id)));
  }
  const only = asked.only.flatMap((id) => known(id, '') ?? []);
  const skip = new Set(asked.skip.flatMap((id) => known(id, '') ?? []));
  const ids = asked.only.length > 0 ? only : [...settings.keys()];
  const selected = [...new Set(ids)]
    .filter((id) => !skip.has(id))
    .sort()
    .map((id) => withSetting(byId.get(id) as Rule, settings.get(id) ?? {}, pack.params ?? {}));
  return { selected, complaints };
}

function withSetting(rule: Rule, setting: RuleSetting, shared: Params): SelectedRule {
  const params: { [name: string]: Value } = {};
  for (const [name, spec] of Object.entries(rule.params ?? {})) {
    const value = setting.params?.[name] ?? shared[name] ?? spec.default;
    if (value !== undefined) params[name] = value;
  }
  const severity: Severity = setting.severity ?? rule.severity;
  return { rule: severity === rule.severity ? rule : { ...rule, severity }, params };
}

/** Parameters that a rule does not have. Their values are checked by `checkParams` of the engine. */
function wrongParams(rule: Rule, setting: RuleSetting | 'off', pointer: string): readonly Complaint[] {
  if (setting === 'off') return [];
  const names = Object.keys(rule.params ?? {});
  return Object.keys(setting.params ?? {})
    .filter((name) => !names.includes(name))
    .map((name) => {
      const suggestion = didYouMean(name, names);
      const instead =
        suggestion !== undefined
          ? `did you mean ${suggestion}?`
          : names.length > 0
            ? `it has ${names.join(', ')}`
            : 'it has none';
      return {
        pointer: `${pointer}/params/${name}`,
        message: `the rule ${rule.id} has no parameter ${name}: ${instead}`,
      };
    });
}

function noSuchRule(id: string, pointer: string, ids: readonly string[]): Complaint {
  const suggestion = didYouMean(id, ids);
  return {
    pointer,
    message: `there is no rule ${id}${suggestion === undefined ? '; lakeproof rules list shows them all' : `: did you mean ${suggestion}?`}`,
  };
}
