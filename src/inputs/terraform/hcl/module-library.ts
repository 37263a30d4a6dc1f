import type { SourceFile } from '../../../model/files.js';
import type { Problem } from '../../../model/problem.js';
import { decode } from '../../../syntax/decode.js';
import type { HclFile } from '../../../syntax/hcl/ast.js';
import type { Grammar } from '../../../syntax/hcl/grammar.js';
import { readHcl } from '../../../syntax/hcl/read-hcl.js';
import { readHclJson } from '../../../syntax/hcl/read-hcl-json.js';
import { type Declarations, declarationsIn, isOverride } from './declarations.js';
import type { RootFolder } from './root-folder.js';

/** The modules of a root by their folders, each read once. */
export interface ModuleLibrary {
  /** `outside`: not in the scanned tree, be it there or not. `absent`: no folder, or none with Terraform files. */
  readonly load: (folder: string) => Declarations | 'absent' | 'outside';
  /** What was wrong with the files read so far. */
  readonly problems: () => readonly Problem[];
  /** The texts of the files read so far, by uri. */
  readonly texts: () => ReadonlyMap<string, string>;
}

export function moduleLibrary(root: RootFolder, grammar: Grammar): ModuleLibrary {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const known = new Map<string, Declarations | 'absent' | 'outside'>();

  const readFile = (file: SourceFile): readonly HclFile[] => {
    const text = textOf(file);
    if (typeof text !== 'string') {
      problems.push(text);
      return [];
    }
    texts.set(file.uri, text);
    const read = file.uri.endsWith('.json') ? readHclJson : readHcl;
    const { value, problems: found } = read(text, file.uri, grammar);
    problems.push(...found);
    return value === undefined ? [] : [value];
  };

  const read = (folder: string): Declarations | 'absent' | 'outside' => {
    const listed = root.list(folder);
    if (typeof listed === 'string') return listed;
    const files = listed.filter(({ uri }) => isConfiguration(uri));
    if (files.length === 0) return 'absent';
    const isOver = ({ uri }: SourceFile) => isOverride(uri.slice(uri.lastIndexOf('/') + 1));
    return declarationsIn(
      files.filter((file) => !isOver(file)).flatMap(readFile),
      files.filter(isOver).flatMap(readFile),
    );
  };

  return {
    load: (folder) => {
      const found = known.get(folder) ?? read(folder);
      known.set(folder, found);
      return found;
    },
    problems: () => problems,
    texts: () => texts,
  };
}

export function isConfiguration(uri: string): boolean {
  return /\.tf(?:\.json)?$/.test(uri);
}

/** The text of a file, or why there is none. */
export function textOf(file: SourceFile): string | Problem {
  try {
    const decoded = decode(file.bytes());
    if ('text' in decoded) return decoded.text;
    return unreadable(file, 'The file is binary, compressed or too large, which no Terraform file is');
  } catch (error) {
    return unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(file: SourceFile, message: string): Problem {
  return {
    level: 'error',
    kind: 'unreadable-file',
    message,
    next: 'Make it a text file that this user can read, or leave it out of the scan.',
    file: file.uri,
  };
}
