import type { Files, SourceFile } from '../../../model/files.js';

/** The folder of a root module, and what can be reached from it. Paths are relative to it, with `/`; '.' is itself. */
export interface RootFolder {
  /** The files of a folder in the order of their names. `outside`: not in the scanned tree, be it there or not. */
  readonly list: (path: string) => readonly SourceFile[] | 'absent' | 'outside';
  /** The names of the folders in a folder, sorted. */
  readonly folders: (path: string) => readonly string[] | 'absent' | 'outside';
  readonly file: (path: string) => SourceFile | 'absent' | 'outside';
}

type Reach = Pick<Files, 'beside' | 'folder' | 'folders'>;

/** The folder that holds a file; all that is known of it where nothing else can be reached. */
export function folderOf(file: SourceFile, { beside, folder, folders }: Reach): RootFolder {
  return {
    list: (path) => folder?.(file.uri, path) ?? (path === '.' ? [file] : 'outside'),
    folders: (path) => folders?.(file.uri, path) ?? 'outside',
    file: (path) => beside?.(file.uri, path) ?? 'outside',
  };
}

/** A path from a folder as a path from the root: `modules/a` and `../b` -> `modules/b`. Absolute ones stay. */
export function pathFrom(folder: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/') || '.';
}
