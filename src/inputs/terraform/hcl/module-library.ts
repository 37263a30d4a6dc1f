import type { SourceFile } from '../../../model/files.js';
import type { Problem } from '../../../model/problem.js';
import type { HclFile } from '../../../syntax/hcl/ast.js';
import { configurationFiles, isOverride, replacedFile } from './configuration-files.js';
import { type Declarations, declarationsIn } from './declarations.js';
import type { FileReader } from './file-reader.js';
import type { RootFolder } from './root-folder.js';

/** The modules of a root by their folders, each read once. */
export interface ModuleLibrary {
  /** `outside`: not in the scanned tree, be it there or not. `absent`: no folder, or none with Terraform files. */
  readonly load: (folder: string) => Declarations | 'absent' | 'outside';
  /** What was wrong with the files read so far. */
  readonly problems: () => readonly Problem[];
  /** The files read so far. */
  readonly files: () => readonly HclFile[];
  /** The uris of the files in their folders that others stand in for. */
  readonly replaced: () => readonly string[];
}

export function moduleLibrary(root: RootFolder, reader: FileReader): ModuleLibrary {
  const problems: Problem[] = [];
  const files: HclFile[] = [];
  const replaced: string[] = [];
  const known = new Map<string, Declarations | 'absent' | 'outside'>();

  const readFile = (file: SourceFile, folder: string): readonly HclFile[] => {
    const { value, problems: found } = reader.read(file, folder !== '.');
    problems.push(...found);
    if (value !== undefined) files.push(value);
    return value === undefined ? [] : [value];
  };

  const read = (folder: string): Declarations | 'absent' | 'outside' => {
    const listed = root.list(folder);
    if (typeof listed === 'string') return listed;
    const { read: own, replaced: others } = configurationFiles(listed);
    if (own.length === 0) return 'absent';
    replaced.push(...others.map(({ uri }) => uri));
    problems.push(...others.map(replacedFile));
    const isOver = ({ uri }: SourceFile) => isOverride(uri);
    return declarationsIn(
      own.filter((file) => !isOver(file)).flatMap((file) => readFile(file, folder)),
      own.filter(isOver).flatMap((file) => readFile(file, folder)),
    );
  };

  return {
    load: (folder) => {
      const found = known.get(folder) ?? read(folder);
      known.set(folder, found);
      return found;
    },
    problems: () => problems,
    files: () => files,
    replaced: () => replaced,
  };
}
