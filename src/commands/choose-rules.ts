import { checkParams } from '../engine/check-params.js';
import { DEFAULT_PACK, type Pack } from '../gate/configuration.js';
import { type Asked, select } from '../gate/select.js';
import { child } from '../model/pointer.js';
import type { SelectedRule } from '../model/rule.js';
import { builtinPack, builtinRules } from './builtin-rules.js';
import type { LoadedConfiguration } from './load-configuration.js';
import { UsageError } from './surroundings.js';

/** The rules that a run judges. Throws a UsageError that tells every complaint, with its place where it is in a file. */
export async function chooseRules(
  { configuration, say }: LoadedConfiguration,
  packId: string | undefined,
  asked: Asked,
): Promise<readonly SelectedRule[]> {
  const rules = builtinRules();
  const pack: Pack = builtinPack(packId ?? configuration.pack ?? DEFAULT_PACK);
  const { selected, complaints } = select(rules, pack, configuration, asked);
  const all = [...complaints];
  for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined || setting === 'off' || setting.params === undefined) continue;
    const wrong = await checkParams(rule, setting.params);
    all.push(...wrong.map((each) => ({ ...each, pointer: `${child('/rules', id)}/params${each.pointer}` })));
  }
  if (all.length > 0)
    throw new UsageError(
      all.map((each) => (each.pointer === '' ? each.message : say(each))).join('\n'),
      'lakeproof rules list shows every rule; lakeproof explain <rule> its parameters.',
    );
  if (selected.length === 0)
    throw new UsageError('No rule is left to judge.', 'Select some with --rules or --pack, or skip fewer.');
  return selected;
}
