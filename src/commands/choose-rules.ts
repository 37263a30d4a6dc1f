import { checkParams } from '../engine/check-params.js';
import { DEFAULT_PACK, type Pack } from '../gate/configuration.js';
import { type Asked, select } from '../gate/select.js';
import { child } from '../model/pointer.js';
import type { Rule, SelectedRule } from '../model/rule.js';
import { builtinPack, builtinRules } from './builtin-rules.js';
import type { LoadedConfiguration } from './load-configuration.js';
import { UsageError } from './surroundings.js';

/** The rules that a run judges, and all that there are: ours and the user's. */
export interface ChosenRules {
  readonly selected: readonly SelectedRule[];
  readonly all: readonly Rule[];
  /** What they come from, with the user's own rules. */
  readonly pack: Pack;
}

/** The rules that a run judges. Throws a UsageError that tells every complaint, with its place where it is in a file. */
export async function chooseRules(
  loaded: LoadedConfiguration,
  packId: string | undefined,
  asked: Asked,
  cwd: string,
): Promise<ChosenRules> {
  const { configuration, say } = loaded;
  const builtin = builtinRules();
  // Loaded only where somebody has rules of their own: with them comes the validator of the whole grammar.
  const isOwn = (configuration.customRules ?? []).length > 0;
  const own = isOwn ? await (await import('./custom-rules.js')).customRules(loaded, cwd, builtin) : [];
  const all = [...builtin, ...own];
  const pack = withRules(packOf(loaded, packId), own);
  const { selected, complaints } = select(all, pack, configuration, asked);
  const wrong = [...complaints];
  for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
    const rule = all.find((each) => each.id === id || each.aliases?.includes(id));
    if (rule === undefined || setting === 'off' || setting.params === undefined) continue;
    const params = await checkParams(rule, setting.params);
    wrong.push(...params.map((each) => ({ ...each, pointer: `${child('/rules', id)}/params${each.pointer}` })));
  }
  if (wrong.length > 0)
    throw new UsageError(
      wrong.map((each) => (each.pointer === '' ? each.message : say(each))).join('\n'),
      'lakeproof rules list shows every rule; lakeproof explain <rule> its parameters.',
    );
  if (selected.length === 0)
    throw new UsageError('No rule is left to judge.', 'Select some with --rules or --pack, or skip fewer.');
  return { selected, all, pack };
}

function packOf({ configuration, say }: LoadedConfiguration, asked: string | undefined): Pack {
  try {
    return builtinPack(asked ?? configuration.pack ?? DEFAULT_PACK);
  } catch (error) {
    if (!(error instanceof UsageError) || asked !== undefined) throw error;
    throw new UsageError(say({ pointer: '/pack', message: error.message }), error.next);
  }
}

/** Whoever writes rules of their own wants them judged, whatever the pack. */
function withRules(pack: Pack, own: readonly Rule[]): Pack {
  if (pack.rules === 'all') return pack;
  return { ...pack, rules: { ...pack.rules, ...Object.fromEntries(own.map(({ id }) => [id, {}])) } };
}
