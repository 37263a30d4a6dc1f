import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toUri } from '../files/uri.js';
import { readParameters } from '../inputs/cloudformation/parameters-file.js';
import type { GivenParameter, GivenParameters } from '../inputs/given-parameters.js';
import { UsageError } from './surroundings.js';

/**
 * The values of `--parameters` files, in their order, and of `--parameter Name=value`, which win. Throws a UsageError for
 * a file that cannot be read or used.
 */
export function loadParameters(paths: readonly string[], pairs: readonly string[], cwd: string): GivenParameters {
  const given = new Map<string, GivenParameter>();
  for (const path of paths) for (const [name, value] of fileAt(path, cwd)) given.set(name, value);
  for (const pair of pairs) {
    const divider = pair.indexOf('=');
    if (divider < 1) throw new UsageError(`--parameter ${pair} names no value`, 'Write --parameter Name=value.');
    given.set(pair.slice(0, divider), { value: pair.slice(divider + 1) });
  }
  return given;
}

function fileAt(path: string, cwd: string): GivenParameters {
  const file = resolve(cwd, path);
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`The parameters ${path} cannot be read: ${reason}`, 'Give --parameters the path of a file.');
  }
  const { value, problems } = readParameters(text, toUri(file, cwd));
  const wrong = problems.find(({ level }) => level === 'error');
  if (wrong === undefined) return value;
  const { line, column } = wrong.at?.start ?? { line: 1, column: 1 };
  throw new UsageError(`${path}:${line}:${column}: ${wrong.message}`, wrong.next);
}
