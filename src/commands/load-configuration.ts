import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Complaint } from '../engine/complaint.js';
import type { Configuration } from '../gate/configuration.js';
import type { Problem } from '../model/problem.js';
import { readJson } from '../syntax/json.js';
import { schemaComplaints } from '../vocabulary/schema-errors.js';
import { validate } from '../vocabulary/validators/config.generated.js';
import { positionIn } from './json-position.js';
import { UsageError } from './surroundings.js';

/** A configuration and what its complaints are told with. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** A complaint by its place in the file: `lakeproof.config.json:4:12: …`. */
  readonly say: (complaint: Complaint) => string;
}

/** The configuration that `--config` names (JSON, comments and trailing commas allowed). Throws a UsageError for a file that cannot be read, is no JSON or breaks the schema. */
export function loadConfiguration(path: string | undefined, cwd: string): LoadedConfiguration {
  if (path === undefined) return { configuration: {}, say: (complaint) => complaint.message };
  const file = resolve(cwd, path);
  const name = relative(cwd, file) || path;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `The configuration ${name} cannot be read: ${(error as Error).message}`,
      'Give --config the path of a file.',
    );
  }
  const { value: document, problems } = readJson(text, name);
  const broken = problems.find((problem) => problem.level === 'error');
  if (document === undefined || broken !== undefined)
    throw new UsageError(`The configuration ${sayProblem(name, broken)}`, 'Mend the JSON and run again.');
  const { value, at } = positionIn(document);
  const say = ({ pointer, message }: Complaint) => {
    const { line, column } = at(pointer);
    return `${name}:${line}:${column}: ${message}`;
  };
  const complaints = schemaComplaints(validate, value);
  if (complaints.length > 0)
    throw new UsageError(
      complaints.map(say).join('\n'),
      'schemas/config.schema.json says what a configuration may hold.',
    );
  return { configuration: value as Configuration, say };
}

function sayProblem(name: string, problem: Problem | undefined): string {
  if (problem === undefined) return `${name} is empty.`;
  const at = problem.at === undefined ? '' : `:${problem.at.start.line}:${problem.at.start.column}`;
  return `${name}${at}: ${problem.message}`;
}
