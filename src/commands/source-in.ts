import { resolve } from 'node:path';
import { reachIn } from '../files/reach.js';
import { toUri } from '../files/uri.js';
import { isConfiguration } from '../inputs/terraform/hcl/configuration-files.js';
import type { RootFolder } from '../inputs/terraform/hcl/root-folder.js';
import { UsageError } from './surroundings.js';

/**
 * The source in a folder, with the modules that lie in it or in what is scanned. Throws a UsageError for a folder without
 * Terraform's files.
 */
export function sourceIn(folder: string, places: readonly string[], cwd: string): RootFolder {
  const reach = reachIn([folder, ...places], cwd);
  // Paths are relative to a file: any name in the folder will do.
  const inside = toUri(resolve(cwd, folder, 'main.tf'), cwd);
  const listed = reach.folder(inside, '.');
  if (typeof listed === 'string' || !listed.some(({ uri }) => isConfiguration(uri))) {
    throw new UsageError(
      `There is no Terraform source in ${folder}.`,
      'Give --source the folder that holds .tf or .tofu files.',
    );
  }
  return {
    list: (path) => reach.folder(inside, path),
    folders: (path) => reach.folders(inside, path),
    file: (path) => reach.beside(inside, path),
  };
}
