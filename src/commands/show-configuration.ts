import { type Configuration, DEFAULT_PACK, type Pack, perimeterOf } from '../gate/configuration.js';
import { child, type Pointer } from '../model/pointer.js';
import type { SelectedRule } from '../model/rule.js';
import { chooseRules } from './choose-rules.js';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.js';
import { loadWaivers } from './load-waivers.js';
import type { ScanFlags } from './run-scan.js';
import type { Surroundings } from './surroundings.js';

/** One effective value and where it came from: `default`, `file:line:column`, a flag, the pack or the rule. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** What `lakeproof scan` takes too, and `config show` shows the effect of. */
export type ShowFlags = Pick<ScanFlags, 'config' | 'pack' | 'failOn' | 'failOnUnknown'>;

/** Every value that a scan of these paths would run with. Throws a UsageError where the scan would. */
export async function settingsOf(
  paths: readonly string[],
  flags: ShowFlags,
  { cwd }: Surroundings,
): Promise<readonly Setting[]> {
  const loaded = loadConfiguration(flags.config, paths, cwd);
  const { configuration } = loaded;
  const { selected, pack } = await chooseRules(loaded, flags.pack, { only: [], skip: [] }, cwd);
  loadWaivers(loaded, cwd);
  const written = (key: keyof Configuration & string, fallback: unknown, flag?: unknown, name = ''): Setting => {
    if (flag !== undefined) return { key, value: flag, from: name };
    const value = configuration[key];
    return value === undefined
      ? { key, value: fallback, from: 'default' }
      : { key, value, from: placeOf(loaded, `/${key}`) };
  };
  return [
    {
      key: 'configuration',
      value: loaded.name ?? null,
      from: flags.config ? '--config' : loaded.name ? 'found' : 'none found',
    },
    written('pack', DEFAULT_PACK, flags.pack, '--pack'),
    written('customRules', []),
    written('exclude', []),
    written('waivers', []),
    written('reports', {}),
    written('failOn', 'high', flags.failOn, '--fail-on'),
    written('failOnUnknown', false, flags.failOnUnknown, '--fail-on-unknown'),
    written('baseline', null),
    written('failOnNew', false),
    written('newWaivers', 'block'),
    ...Object.entries(perimeterOf(configuration)).map(([name, value]): Setting => {
      const isWritten = Object.hasOwn(configuration.perimeter ?? {}, name);
      return { key: `perimeter.${name}`, value, from: isWritten ? placeOf(loaded, `/perimeter/${name}`) : 'default' };
    }),
    ...rulesOff(loaded),
    ...selected.flatMap((each) => ruleSettings(each, pack, loaded)),
  ];
}

function rulesOff(loaded: LoadedConfiguration): readonly Setting[] {
  return Object.entries(loaded.configuration.rules ?? {})
    .filter(([, setting]) => setting === 'off')
    .map(([id]) => ({ key: `rules.${id}`, value: 'off', from: placeOf(loaded, child('/rules', id)) }));
}

function ruleSettings({ rule, params }: SelectedRule, pack: Pack, loaded: LoadedConfiguration): readonly Setting[] {
  const ids = [rule.id, ...(rule.aliases ?? [])];
  const own = Object.entries(loaded.configuration.rules ?? {}).find(([id]) => ids.includes(id));
  const [id, setting] = own ?? [rule.id, {}];
  const ofPack = pack.rules === 'all' ? undefined : pack.rules[rule.id];
  const from = (part: string, isOwn: boolean, isPack: boolean) =>
    isOwn ? placeOf(loaded, `${child('/rules', id)}${part}`) : isPack ? `the pack ${pack.id}` : 'the rule';
  const changed = setting === 'off' ? {} : setting;
  return [
    {
      key: `rules.${rule.id}.severity`,
      value: rule.severity,
      from: from('/severity', changed.severity !== undefined, ofPack?.severity !== undefined),
    },
    ...Object.entries(params).map(([name, value]): Setting => {
      const isPack = [ofPack?.params, pack.params].some((each) => Object.hasOwn(each ?? {}, name));
      const isOwn = Object.hasOwn(changed.params ?? {}, name);
      return { key: `rules.${rule.id}.params.${name}`, value, from: from(`/params/${name}`, isOwn, isPack) };
    }),
  ];
}

function placeOf({ name, at }: LoadedConfiguration, pointer: Pointer): string {
  const start = at?.(pointer).start;
  return start === undefined ? 'default' : `${name}:${start.line}:${start.column}`;
}

/** Settings as aligned lines of key, value (JSON) and origin. */
export function settingLines(settings: readonly Setting[]): string {
  const rows = settings.map(({ key, value, from }) => ({ key, value: JSON.stringify(value), from }));
  const width = (column: 'key' | 'value') => Math.min(60, Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(({ key, value, from }) => `${key.padEnd(width('key'))}  ${value.padEnd(width('value'))}  ${from}\n`)
    .join('');
}
