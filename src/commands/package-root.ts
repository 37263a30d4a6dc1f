import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `rules/` and `schemas/`: the same from the sources and from the bundle. */
export function packageRoot(): string {
  let here = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(here, 'rules', 'rule.schema.json'))) {
    const above = dirname(here);
    if (above === here) throw new Error('bug: the installation lacks its rules folder');
    here = above;
  }
  return here;
}
