import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { diskFiles } from '../files/disk-tree.js';
import { DEFAULT_PACK, perimeterOf } from '../gate/configuration.js';
import { scan } from '../scan.js';
import { chooseRules } from './choose-rules.js';
import { configurationText, type Found } from './configuration-text.js';
import { CONFIGURATION_NAMES } from './find-configuration.js';
import { loadConfiguration } from './load-configuration.js';
import { type Surroundings, UsageError } from './surroundings.js';

/**
 * Scans a folder with the default rules and writes a configuration that speaks of what was found. Answers what to tell
 * the user. Throws a UsageError where there is a configuration already, or the folder cannot be written to.
 */
export async function writeFirstConfiguration(path: string, { cwd }: Surroundings): Promise<string> {
  const folder = resolve(cwd, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${path}.`, 'Name the folder that the configuration is for.');
  const present = CONFIGURATION_NAMES.find((name) => existsSync(join(folder, name)));
  if (present !== undefined)
    throw new UsageError(
      `${relative(cwd, join(folder, present))} exists already, and init overwrites nothing.`,
      'Change it, or remove it and run again; lakeproof config show says what it comes to.',
    );
  const target = join(folder, 'lakeproof.config.yaml');
  const found = await foundIn(folder, cwd);
  try {
    writeFileSync(target, configurationText(found, schemaFrom(folder)), { flag: 'wx' });
  } catch (error) {
    throw new UsageError(
      `The configuration cannot be written: ${(error as Error).message}`,
      'Run it on a folder that you may write to.',
    );
  }
  const name = relative(cwd, target);
  return `Wrote ${name}: ${found.files} file(s) with ${found.resources} judged resource(s) were found.\nNext: lakeproof scan ${relative(cwd, folder) || '.'}\n`;
}

async function foundIn(folder: string, cwd: string): Promise<Found> {
  const { selected } = await chooseRules(loadConfiguration(false, [], cwd), DEFAULT_PACK, { only: [], skip: [] }, cwd);
  const result = await scan(diskFiles([folder], { cwd }), { rules: selected, perimeter: perimeterOf({}) });
  const failing = new Map<string, number>();
  for (const { rule, verdict } of result.findings)
    if (verdict === 'fail') failing.set(rule.id, (failing.get(rule.id) ?? 0) + 1);
  const accounts = (result.judgedIn ?? []).flatMap(({ recorded, scope }) =>
    recorded && typeof scope.account === 'string' && /^\d{12}$/.test(scope.account) ? [scope.account] : [],
  );
  return {
    files: result.scanned.files,
    resources: result.scanned.resources,
    failing: [...failing].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    accounts: [...new Set(accounts)].sort(),
  };
}

/** The schema where the project has Lakeproof installed, for editors; undefined elsewhere. */
function schemaFrom(folder: string): string | undefined {
  const schema = join('node_modules', 'lakeproof', 'schemas', 'config.schema.json');
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, schema))) {
      const path = relative(folder, join(here, schema)).replaceAll('\\', '/');
      return path.startsWith('.') ? path : `./${path}`;
    }
    if (existsSync(join(here, '.git')) || dirname(here) === here) return undefined;
  }
}
