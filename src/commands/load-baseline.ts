import { resolve } from 'node:path';
import type { DocumentSource } from '../files/document-source.js';
import type { KnownFinding } from '../model/comparison.js';
import { validate } from '../vocabulary/validators/baseline-v1.generated.js';
import { readUserDocument } from './user-document.js';

/** A baseline as schemas/baseline-v1.schema.json has it. */
export interface BaselineFile {
  readonly format: 'lakeproof-baseline';
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

const KIND = {
  noun: 'baseline',
  schema: 'schemas/baseline-v1.schema.json',
  validate,
  whenMissing: 'lakeproof baseline write makes one.',
};

/** The findings that a baseline knows. Throws a UsageError for a file that cannot be read or breaks the schema. */
export function loadBaseline(path: string, cwd: string, source?: DocumentSource): readonly KnownFinding[] {
  return readUserDocument<BaselineFile>(resolve(cwd, path), cwd, KIND, source).value.findings;
}
