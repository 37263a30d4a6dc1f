import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Complaint } from '../engine/complaint.js';
import { DISK, type DocumentSource } from '../files/document-source.js';
import { isSimplePattern } from '../files/ignore-rules.js';
import type { Configuration } from '../gate/configuration.js';
import type { Pointer } from '../model/pointer.js';
import type { Span } from '../model/span.js';
import { validate } from '../vocabulary/validators/config.generated.js';
import { findConfiguration } from './find-configuration.js';
import { UsageError } from './surroundings.js';
import { readUserDocument, type UserDocument } from './user-document.js';

/** A configuration and what its complaints are told with. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Where it is written; undefined without a file. */
  readonly name?: string;
  /** Absolute: its paths and patterns are relative to it. The working directory without a file. */
  readonly folder: string;
  /** A complaint by its place in the file: `lakeproof.config.json:4:12: …`. */
  readonly say: (complaint: Complaint) => string;
  readonly at?: (pointer: Pointer) => Span;
  /** Where the documents that it names are read from, as it was itself. */
  readonly source: DocumentSource;
}

const KIND = {
  noun: 'configuration',
  schema: 'schemas/config.schema.json',
  validate,
  whenMissing: 'Give --config the path of a file.',
};

/**
 * The configuration of a run: the file that `--config` names, none for `false` (`--no-config`), else what is found from
 * the scanned paths upwards. Throws a UsageError for a file that cannot be read or used, naming every place.
 */
export function loadConfiguration(
  choice: string | false | undefined,
  paths: readonly string[],
  cwd: string,
  source: DocumentSource = DISK,
): LoadedConfiguration {
  const path = choice === false ? undefined : (choice ?? findConfiguration(paths, cwd, source));
  if (path === undefined) return withoutConfiguration(cwd, source);
  const document = readUserDocument<Configuration>(path, cwd, KIND, source);
  const complaints = [...wrongPatterns(document), ...wrongReports(document)];
  if (complaints.length > 0)
    throw new UsageError(complaints.map(document.say).join('\n'), `${KIND.schema} says what a configuration may hold.`);
  const { value: configuration, name, folder, at, say } = document;
  return { configuration, name, folder, at, say, source };
}

/** What holds where nobody configured anything. */
export function withoutConfiguration(cwd: string, source: DocumentSource = DISK): LoadedConfiguration {
  return { configuration: {}, folder: cwd, say: (complaint) => complaint.message, source };
}

function wrongPatterns({ value: { exclude = [] } }: UserDocument<Configuration>): readonly Complaint[] {
  return exclude.flatMap((pattern, i) => {
    const message = 'this pattern has too many stars: at most three in a name, and three ** in all';
    return isSimplePattern(pattern) ? [] : [{ pointer: `/exclude/${i}`, message }];
  });
}

/** A configuration may come with a pull request: it must not choose any file of the machine to be overwritten. */
function wrongReports({ value: { reports = {} }, folder }: UserDocument<Configuration>): readonly Complaint[] {
  return Object.entries(reports).flatMap(([format, path]) => {
    const inside = relative(folder, dirname(resolve(folder, path)));
    const leaves = isAbsolute(inside) || inside.split(sep).some((name) => name === '..' || name === '.git');
    const message = `a report goes into the folder of the configuration or below it, and not into .git; use --output for ${path}`;
    return leaves ? [{ pointer: `/reports/${format}`, message }] : [];
  });
}
