import type { Parser } from 'web-tree-sitter';
import { type Concrete, concreteTree } from './concrete-tree.js';

/** Parses HCL text into the grammar's tree. Keeps nothing between calls. */
export interface Grammar {
  /** `hasErrors`: ERROR or missing nodes stand in the tree. `exhausted`: the parser gave up on a hostile text. */
  parse(text: string): Parsed;
}

export type Parsed =
  | { readonly tree: Concrete; readonly hasErrors: boolean }
  | { readonly tooDeep: number }
  | { readonly exhausted: number };

/**
 * The parser reports its progress every so many steps. A file of a megabyte takes some 20,000 reports; one that takes
 * many more for its length makes the parser try ever more readings of the same text.
 */
const REPORTS_A_CHARACTER = 1;
const SMALL = 100_000;

let loaded: Promise<Grammar> | undefined;

/**
 * The Terraform dialect of HCL by tree-sitter, whose runtime and tables are WebAssembly. Loaded on first use, once for
 * the process: it costs some 60 ms that a scan without Terraform must not pay.
 */
export function loadGrammar(): Promise<Grammar> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Grammar> {
  const [{ Parser, Language }, { GRAMMAR, RUNTIME }] = await Promise.all([
    import('web-tree-sitter'),
    import('./wasm.generated.js'),
  ]);
  await Parser.init({ wasmBinary: Buffer.from(RUNTIME, 'base64') });
  const parser = new Parser();
  parser.setLanguage(await Language.load(Buffer.from(GRAMMAR, 'base64')));
  return { parse: (text) => parse(parser, text) };
}

function parse(parser: Parser, text: string): Parsed {
  const allowed = SMALL + text.length * REPORTS_A_CHARACTER;
  let reports = 0;
  let offset = 0;
  parser.reset();
  const tree = parser.parse(text, null, {
    progressCallback: ({ currentOffset }) => {
      offset = currentOffset;
      return ++reports > allowed;
    },
  });
  if (tree === null) return { exhausted: offset };
  try {
    const concrete = concreteTree(tree);
    return 'tooDeep' in concrete ? concrete : { tree: concrete, hasErrors: tree.rootNode.hasError };
  } finally {
    tree.delete();
  }
}
