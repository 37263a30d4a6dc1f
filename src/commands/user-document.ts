import { dirname, relative, resolve } from 'node:path';
import type { Complaint } from '../engine/complaint.js';
import { DISK, type DocumentSource } from '../files/document-source.js';
import { readFailure } from '../files/read-error.js';
import { toUri } from '../files/uri.js';
import type { Pointer } from '../model/pointer.js';
import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { readDocument } from '../syntax/document.js';
import { schemaComplaints, type Validator } from '../vocabulary/schema-errors.js';
import { UsageError } from './surroundings.js';

/** A JSON or YAML file that somebody wrote for us, and what its complaints are told with. */
export interface UserDocument<T> {
  readonly value: T;
  /** As messages name it: relative to the working directory. */
  readonly name: string;
  /** Absolute; paths in the document are relative to it. */
  readonly folder: string;
  readonly at: (pointer: Pointer) => Span;
  /** A complaint by its place in the file: `lakeproof.config.json:4:12: …`. */
  readonly say: (complaint: Complaint) => string;
}

/** What kind of document is read: how messages call it, the file that says what it may hold, and the judge of that. */
export interface DocumentKind {
  readonly noun: string;
  readonly schema: string;
  readonly validate: Validator;
  /** What to do when there is no such file. */
  readonly whenMissing: string;
}

/** Reads a document of the user. Throws a UsageError for a file that cannot be read, is no JSON or YAML, or breaks its schema. */
export function readUserDocument<T>(
  path: string,
  cwd: string,
  kind: DocumentKind,
  source: DocumentSource = DISK,
): UserDocument<T> {
  const file = resolve(cwd, path);
  const name = relative(cwd, file) || path;
  let text: string;
  try {
    text = source.read(file);
  } catch (error) {
    throw new UsageError(
      `The ${kind.noun} ${name}${source.words} cannot be read: ${readFailure(error)}.`,
      kind.whenMissing,
    );
  }
  const { value: document, problems } = readDocument(text.replace(/^\uFEFF/, ''), toUri(file, cwd));
  const broken = problems.find(({ level, kind }) => level === 'error' || kind === 'duplicate-key');
  if (document === undefined || broken !== undefined) {
    const format = /\.ya?ml$/i.test(file) ? 'YAML' : 'JSON';
    throw new UsageError(`The ${kind.noun} ${sayProblem(name, broken)}`, `Mend the ${format} and run again.`);
  }
  const say = ({ pointer, message, suggestion }: Complaint) => {
    const { line, column } = document.at(pointer).start;
    const hint = suggestion === undefined || message.includes('did you mean') ? '' : `: did you mean ${suggestion}?`;
    return `${name}:${line}:${column}: ${message}${hint}`;
  };
  const complaints = schemaComplaints(kind.validate, document.value);
  if (complaints.length > 0)
    throw new UsageError(complaints.map(say).join('\n'), `${kind.schema} says what a ${kind.noun} may hold.`);
  return { value: document.value as T, name, folder: dirname(file), at: document.at, say };
}

function sayProblem(name: string, problem: Problem | undefined): string {
  if (problem === undefined) return `${name} is empty.`;
  const at = problem.at === undefined ? '' : `:${problem.at.start.line}:${problem.at.start.column}`;
  return `${name}${at}: ${problem.message}`;
}
