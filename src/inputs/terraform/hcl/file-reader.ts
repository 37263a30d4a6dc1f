import type { SourceFile } from '../../../model/files.js';
import type { Problem, Reading } from '../../../model/problem.js';
import { decode } from '../../../syntax/decode.js';
import type { HclFile } from '../../../syntax/hcl/ast.js';
import type { Grammar } from '../../../syntax/hcl/grammar.js';
import { readHcl } from '../../../syntax/hcl/read-hcl.js';
import { readHclJson } from '../../../syntax/hcl/read-hcl-json.js';

/** Reads files of configuration; those of modules, which several roots may call, once in a run. */
export interface FileReader {
  readonly read: (file: SourceFile, isOfModule: boolean) => Reading<HclFile | undefined>;
}

export function fileReader(grammar: Grammar): FileReader {
  const known = new Map<string, Reading<HclFile | undefined>>();
  const read = (file: SourceFile): Reading<HclFile | undefined> => {
    const text = textOf(file);
    if (typeof text !== 'string') return { value: undefined, problems: [text] };
    return file.uri.endsWith('.json') ? readHclJson(text, file.uri, grammar) : readHcl(text, file.uri, grammar);
  };
  return {
    read: (file, isOfModule) => {
      const found = known.get(file.uri) ?? read(file);
      if (isOfModule) known.set(file.uri, found);
      return found;
    },
  };
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
