import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
export async function loadParameters(
  paths: readonly string[],
  pairs: readonly string[],
  cwd: string,
): Promise<GivenParameters> {
  const given = new Map<string, GivenParameter>();
  for (const path of paths) for (const [name, value] of await fileAt(path, cwd)) given.set(name, value);
  for (const pair of pairs) {
    const divider = pair.indexOf('=');
    if (divider < 1) throw new UsageError(`--parameter ${pair} names no value`, 'Write --parameter Name=value.');
    given.set(pair.slice(0, divider), { value: pair.slice(divider + 1) });
  }
  return given;
}

async function fileAt(path: string, cwd: string): Promise<GivenParameters> {
  const file = resolve(cwd, path);
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
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
