import type { Params } from '../model/fact.js';
import { DEFAULT_PERIMETER, type Perimeter } from '../model/perimeter.js';
import type { Severity } from '../model/rule.js';

/** What a configuration says of one rule. */
export interface RuleSetting {
  readonly severity?: Severity;
  readonly params?: Params;
}

/** A configuration as written (schemas/config.schema.json). */
export interface Configuration {
  readonly pack?: string;
  readonly rules?: { readonly [id: string]: RuleSetting | 'off' };
  /** Folders with rules of the user's own. Paths are relative to the folder of the configuration. */
  readonly customRules?: readonly string[];
  readonly perimeter?: Partial<Perimeter>;
  /** Patterns in the grammar of .gitignore for what a scan of a folder leaves out. */
  readonly exclude?: readonly string[];
  /** Files of waivers. */
  readonly waivers?: string | readonly string[];
  /** Files that every scan writes, by format. */
  readonly reports?: { readonly [format: string]: string };
  /** A file of known findings. */
  readonly baseline?: string;
  readonly failOnNew?: boolean;
  readonly newWaivers?: 'block' | 'report';
  readonly failOn?: Severity | 'none';
  readonly failOnUnknown?: boolean;
}

/** A named set of rules (schemas/pack.schema.json). `params` go to every rule that has a parameter of that name. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rules: 'all' | { readonly [id: string]: RuleSetting };
  readonly params?: Params;
}

export const DEFAULT_PACK = 'data-lake';

/** The perimeter with its defaults. */
export function perimeterOf(configuration: Configuration): Perimeter {
  return { ...DEFAULT_PERIMETER, ...configuration.perimeter };
}
