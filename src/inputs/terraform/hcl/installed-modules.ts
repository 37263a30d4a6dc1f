import { readJson } from '../../../syntax/json.js';
import { entryOf } from '../../../syntax/tree.js';
import { textOf } from './file-reader.js';
import { pathFrom, type RootFolder } from './root-folder.js';

/**
 * Where `terraform init` put the modules that are not local: folders by the names of the calls that lead to a module,
 * `lake.bucket`. A manifest that cannot be read is none.
 */
export function installedModules(root: RootFolder): ReadonlyMap<string, string> {
  const file = root.file('.terraform/modules/modules.json');
  const text = typeof file === 'string' ? undefined : textOf(file);
  if (typeof text !== 'string') return new Map();
  const modules = entryOf(readJson(text, 'modules.json').value?.root, 'Modules')?.value;
  if (modules?.kind !== 'list') return new Map();
  return new Map(
    modules.items.flatMap((module): readonly (readonly [string, string])[] => {
      const [key, folder] = ['Key', 'Dir'].map((name) => entryOf(module, name)?.value);
      if (key?.kind !== 'scalar' || folder?.kind !== 'scalar' || key.text === '') return [];
      return [[key.text, pathFrom('.', folder.text.replaceAll('\\', '/'))]];
    }),
  );
}
