import type { Rule } from '../model/rule.js';
import { builtinRules } from './builtin-rules.js';
import { customRules } from './custom-rules.js';
import { loadConfiguration } from './load-configuration.js';

/** The user's own rules, for commands that scan nothing: from `--config`, or what is found from the working directory upwards. */
export function ownRules(config: string | undefined, cwd: string): Promise<readonly Rule[]> {
  return customRules(loadConfiguration(config, [], cwd), cwd, builtinRules());
}
