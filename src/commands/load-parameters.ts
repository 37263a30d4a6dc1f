import { resolve } from 'node:path';
import type { Commit } from '../files/commit.js';
import { documentsIn } from '../files/commit-documents.js';
import { pathIn } from '../files/commit-files.js';
import { DISK, type DocumentSource } from '../files/document-source.js';
import { toUri } from '../files/uri.js';
import { readParameters } from '../inputs/cloudformation/parameters-file.js';
import type { GivenParameter, GivenParameters } from '../inputs/given-parameters.js';
import { loadHclReader } from '../inputs/terraform/hcl/hcl-reader.js';
import { isValuesFile, readValuesFile } from '../inputs/terraform/hcl/values-file.js';
import type { Reading } from '../model/problem.js';
import { type Surroundings, UsageError } from './surroundings.js';

/**
 * The values of `--parameters` files, in their order, and of `--parameter Name=value`, which win: of parameters of
 * templates and of variables of Terraform alike. Throws a UsageError for a file that cannot be read or used.
 */
export function loadParameters(files: readonly string[], pairs: readonly string[], cwd: string) {
  return valuesOf(files, pairs, (path) => fileAt(path, cwd, DISK));
}

/** The same as a commit has the files: one that it does not hold, or that is of no use there, said nothing then. */
export function parametersAt(commit: Commit, files: readonly string[], pairs: readonly string[], cwd: string) {
  const documents = documentsIn(commit);
  return valuesOf(files, pairs, async (path) => {
    // What lies outside of the repository is no part of a change.
    const isInside = !pathIn(commit, resolve(cwd, path)).startsWith('../');
    try {
      return await fileAt(path, cwd, isInside ? documents : DISK);
    } catch (error) {
      if (error instanceof UsageError) return new Map();
      throw error;
    }
  });
}

async function valuesOf(
  files: readonly string[],
  pairs: readonly string[],
  valuesIn: (path: string) => Promise<GivenParameters>,
): Promise<GivenParameters> {
  const given = new Map<string, GivenParameter>();
  for (const path of files) for (const [name, value] of await valuesIn(path)) given.set(name, value);
  for (const pair of pairs) {
    const divider = pair.indexOf('=');
    if (divider < 1) throw new UsageError(`--parameter ${pair} names no value`, 'Write --parameter Name=value.');
    given.set(pair.slice(0, divider), { value: pair.slice(divider + 1) });
  }
  return given;
}

async function fileAt(path: string, cwd: string, documents: DocumentSource): Promise<GivenParameters> {
  const file = resolve(cwd, path);
  let text: string;
  try {
    text = documents.read(file).replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`The parameters ${path} cannot be read: ${reason}`, 'Give --parameters the path of a file.');
  }
  const { value, problems } = await read(text, toUri(file, cwd));
  const wrong = problems.find(({ level }) => level === 'error');
  if (wrong === undefined) return value;
  const { line, column } = wrong.at?.start ?? { line: 1, column: 1 };
  throw new UsageError(`${path}:${line}:${column}: ${wrong.message}`, wrong.next);
}

async function read(text: string, file: string): Promise<Reading<GivenParameters>> {
  return isValuesFile(file) ? readValuesFile(text, file, (await loadHclReader()).grammar) : readParameters(text, file);
}

const PREFIX = 'TF_VAR_';

/** https://developer.hashicorp.com/terraform/cli/config/environment-variables#tf_var_name */
export function variablesIn(env: Surroundings['env']): GivenParameters {
  return new Map(
    Object.entries(env).flatMap(([name, value]) =>
      name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length), { value }] as const] : [],
    ),
  );
}
