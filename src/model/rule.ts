import type { Params } from './fact.js';
import type { Value } from './value.js';

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule's threshold: JSON Schema keywords plus the default. */
export interface ParamSpec {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  readonly enum?: readonly string[];
  readonly items?: { readonly type: 'string' };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  /** Absent: the rule is not applicable until somebody sets it. */
  readonly default?: Value;
}

/** A leaf of `when` or `require`. `fact` is a fact's name, or `properties` for the resource's own, or `params`. */
export interface Leaf {
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  readonly value: Value | { readonly fact: 'params'; readonly path: string };
}
export type Requirement = Leaf | { readonly all: readonly Requirement[] } | { readonly any: readonly Requirement[] };

/** A change of a template or configuration, as text that a user can paste. */
export interface Remediation {
  readonly text: string;
  readonly cloudformation?: readonly string[];
  readonly terraform?: readonly string[];
  readonly cli?: string;
}

/** What must hold, as written in rule.json; the only home of its texts and controls. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resource: string;
  readonly params?: { readonly [name: string]: ParamSpec };
  readonly when?: Requirement;
  readonly require: Requirement;
  readonly message: string;
  readonly why: string;
  readonly remediation: Remediation;
  /** Framework id -> control numbers. */
  readonly controls: { readonly [framework: string]: readonly string[] };
  /** Tool -> its names for the closest check. */
  readonly otherTools?: { readonly [tool: string]: readonly string[] };
  readonly references: readonly string[];
  /** Former ids of this rule. */
  readonly aliases?: readonly string[];
  readonly deprecated?: string;
}

/** A rule as it is to be judged: severity as configured, parameters with every default and override filled in. */
export interface SelectedRule {
  readonly rule: Rule;
  readonly params: Params;
}
