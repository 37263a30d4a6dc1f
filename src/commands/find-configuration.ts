import { dirname, join, relative, resolve } from 'node:path';
import { DISK, type DocumentSource } from '../files/document-source.js';
import { UsageError } from './surroundings.js';

/** The names that a configuration is looked for by. */
export const CONFIGURATION_NAMES: readonly string[] = [
  'lakeproof.config.json',
  'lakeproof.config.yaml',
  'lakeproof.config.yml',
];

/**
 * The configuration that holds for the scanned paths: the nearest from each of them upwards, to the root of its repository
 * (the folder with .git) or of the file system. Undefined when there is none. Throws a UsageError that names both when
 * two paths have different ones, or one folder has two.
 */
export function findConfiguration(
  paths: readonly string[],
  cwd: string,
  source: DocumentSource = DISK,
): string | undefined {
  let chosen: { readonly file: string; readonly path: string } | undefined;
  for (const path of paths.length > 0 ? paths : ['.']) {
    const file = nearestTo(path === '-' ? cwd : resolve(cwd, path), cwd, source);
    if (file === undefined || file === chosen?.file) continue;
    if (chosen !== undefined)
      throw new UsageError(
        `Two configurations hold: ${shown(chosen.file, cwd)} for ${chosen.path}, and ${shown(file, cwd)} for ${path}.`,
        'Scan the paths one by one, or say with --config which one counts.',
      );
    chosen = { file, path };
  }
  return chosen?.file;
}

function nearestTo(path: string, cwd: string, source: DocumentSource): string | undefined {
  // A path that does not exist counts as a file: the scan itself will say what is wrong with it.
  let folder = source.isFolder(path) ? path : dirname(path);
  for (;;) {
    const [first, second] = CONFIGURATION_NAMES.map((name) => join(folder, name)).filter((file) => source.exists(file));
    if (first !== undefined && second !== undefined)
      throw new UsageError(
        `There are two configurations in one folder: ${shown(first, cwd)} and ${shown(second, cwd)}.`,
        'Keep one of them, or say with --config which one counts.',
      );
    if (first !== undefined) return first;
    const above = dirname(folder);
    if (above === folder || source.exists(join(folder, '.git'))) return undefined;
    folder = above;
  }
}

function shown(file: string, cwd: string): string {
  return relative(cwd, file);
}
