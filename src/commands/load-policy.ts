import { relative, resolve } from 'node:path';
import type { DocumentSource } from '../files/document-source.js';
import type { KnownFinding } from '../model/comparison.js';
import type { Rule, SelectedRule } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { chooseRules } from './choose-rules.js';
import { type LoadedConfiguration, loadConfiguration, withoutConfiguration } from './load-configuration.js';

/** What a run is judged by: everything that a change must not loosen. */
export interface Policy {
  readonly loaded: LoadedConfiguration;
  readonly rules: readonly SelectedRule[];
  /** Every rule that there is, judged or not. */
  readonly all: readonly Rule[];
  /** From the files that the configuration names. */
  readonly waivers: readonly Waiver[];
  /** From the file that the configuration or the command line names; undefined when neither does. */
  readonly baseline?: { readonly name: string; readonly findings: readonly KnownFinding[] };
}

/** What the command line has to say about the policy. */
export interface PolicyChoice {
  /** A file; `false` = `--no-config`; left out: looked for. */
  readonly config?: string | false;
  readonly pack?: string;
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  /** A file; `false`: none, whatever the configuration names. */
  readonly baseline?: string | false;
}

/** The policy that a source holds. Throws a UsageError that tells everything that is wrong with it. */
export async function loadPolicy(
  choice: PolicyChoice,
  paths: readonly string[],
  cwd: string,
  source?: DocumentSource,
): Promise<Policy> {
  const loaded = isThere(choice.config, cwd, source)
    ? loadConfiguration(choice.config, paths, cwd, source)
    : withoutConfiguration(cwd, source);
  const { configuration, folder } = loaded;
  const { selected, all } = await chooseRules(loaded, choice.pack, { only: choice.rules, skip: choice.skip }, cwd);
  const { waivers = [] } = configuration;
  const named = configuration.baseline === undefined ? undefined : resolve(folder, configuration.baseline);
  const baseline = choice.baseline ?? named;
  return {
    loaded,
    rules: selected,
    all,
    // What few use is loaded where it is used.
    waivers: waivers.length > 0 ? (await import('./load-waivers.js')).loadWaivers(loaded, cwd) : [],
    ...(baseline !== undefined && baseline !== false && { baseline: await baselineAt(baseline, cwd, source) }),
  };
}

/** A configuration that a commit does not have yet is no mistake there: the change that brings it is judged without. */
function isThere(config: string | false | undefined, cwd: string, source: DocumentSource | undefined): boolean {
  return source === undefined || typeof config !== 'string' || source.exists(resolve(cwd, config));
}

async function baselineAt(path: string, cwd: string, source: DocumentSource | undefined) {
  const { loadBaseline } = await import('./load-baseline.js');
  // Nor is a baseline: nothing is known yet.
  const findings = source === undefined || source.exists(resolve(cwd, path)) ? loadBaseline(path, cwd, source) : [];
  return { name: `the baseline ${relative(cwd, resolve(cwd, path))}`, findings };
}
