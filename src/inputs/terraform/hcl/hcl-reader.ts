import { type Grammar, loadGrammar } from '../../../syntax/hcl/grammar.js';
import { type FileReader, fileReader } from './file-reader.js';
import { loadRegularExpressions, type RegularExpressions } from './regular-expressions.js';

/** What reads Terraform's own language in one run. */
export interface HclReader {
  readonly grammar: Grammar;
  readonly files: FileReader;
  readonly expressions: RegularExpressions;
  /** True when it is first asked about a folder: all of its files are one root module. */
  readonly isNew: (folder: string) => boolean;
}

export async function loadHclReader(): Promise<HclReader> {
  const [grammar, expressions] = await Promise.all([loadGrammar(), loadRegularExpressions()]);
  const seen = new Set<string>();
  return {
    grammar,
    expressions,
    files: fileReader(grammar),
    isNew: (folder) => {
      const isNew = !seen.has(folder);
      seen.add(folder);
      return isNew;
    },
  };
}
