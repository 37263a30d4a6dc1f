import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../gate/configuration.js';
import type { Rule } from '../model/rule.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';
import { packageRoot } from './package-root.js';
import { UsageError } from './surroundings.js';

/** The rules that come with the package, by id. They are not checked here: the tests check every one of them. */
export function builtinRules(): readonly Rule[] {
  return ruleFolders()
    .map((folder) => JSON.parse(readFileSync(join(folder, 'rule.json'), 'utf8')) as Rule)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every folder of the package that holds a rule. */
export function ruleFolders(): readonly string[] {
  const root = join(packageRoot(), 'rules');
  const services = readdirSync(root, { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== 'packs',
  );
  return services.flatMap(({ name }) =>
    readdirSync(join(root, name), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map((each) => join(root, name, each.name)),
  );
}

/** A pack of the package. Throws a UsageError when there is none of that name. */
export function builtinPack(id: string): Pack {
  const folder = join(packageRoot(), 'rules', 'packs');
  const ids = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
  if (!ids.includes(id)) {
    const suggestion = didYouMean(id, ids);
    throw new UsageError(
      `There is no pack ${JSON.stringify(id)}${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`,
      `The packs are: ${ids.join(', ')}.`,
    );
  }
  return JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Pack;
}
