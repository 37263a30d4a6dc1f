import type { SourceFile } from '../../../model/files.js';
import type { Reading } from '../../../model/problem.js';
import type { Document } from '../../../syntax/tree.js';
import type { ReadOptions } from '../../input.js';
import { isConfiguration } from '../hcl/configuration-files.js';
import { plainTerm } from '../hcl/functions/plain-term.js';
import { type HclRoot, readHclRoot } from '../hcl/read-root.js';
import { folderOf, type RootFolder } from '../hcl/root-folder.js';
import type { Term } from '../hcl/term.js';
import { nodeAt } from './members.js';

type Reach = Pick<ReadOptions, 'beside' | 'folder' | 'folders' | 'source'>;

/** The folder of the source that a plan was made of: the one that the user names, else the plan's own where it holds one. */
export function sourceFolder(file: SourceFile, { source, ...reach }: Reach): RootFolder | undefined {
  const folder = source ?? folderOf(file, reach);
  const listed = folder.list('.');
  return typeof listed !== 'string' && listed.some(({ uri }) => isConfiguration(uri)) ? folder : undefined;
}

/**
 * The source of a plan, evaluated with the variables that the plan was made with; undefined where there is none. Its
 * resources go by the plan's ids. What is wrong with source that nobody named is not told: the plan is what is judged.
 */
export function readSource(
  { root }: Document,
  file: SourceFile,
  { hcl: reader, ...options }: ReadOptions,
): Reading<HclRoot> | undefined {
  const folder = reader === undefined || nodeAt(root, 'values') ? undefined : sourceFolder(file, options);
  if (reader === undefined || folder === undefined) return undefined;
  const variables = nodeAt(root, 'variables');
  const entries = variables?.kind === 'map' ? variables.entries : [];
  const planned = new Map<string, Term>(
    entries.flatMap(({ key, value }) => {
      const node = nodeAt(value, 'value');
      return node === undefined ? [] : [[key.text, plainTerm(node)] as const];
    }),
  );
  const { value, problems } = readHclRoot(folder, file.uri, {
    reader,
    planned,
    ...(options.parameters && { given: options.parameters }),
  });
  return { value, problems: options.source === undefined ? [] : problems };
}
