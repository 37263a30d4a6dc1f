/** src/syntax/hcl/wasm.generated.ts: the parser's WebAssembly as text, so that every bundler and loader can carry it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  {
    name: 'RUNTIME',
    path: 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
    what: "The runtime, from web-tree-sitter's package. Base64.",
  },
  {
    name: 'GRAMMAR',
    path: 'src/syntax/hcl/tree-sitter-terraform.wasm',
    what: 'The tables of the Terraform grammar, the file beside this one. Base64.',
  },
];

export async function wasm(root: string): Promise<ReadonlyMap<string, string>> {
  const parts = PARTS.map(
    ({ name, path, what }) => `/** ${what} */
export const ${name} =
  '${readFileSync(join(root, path)).toString('base64')}';
`,
  );
  return new Map([
    ['src/syntax/hcl/wasm.generated.ts', `// Written by scripts/generate/wasm.ts; do not edit.\n\n${parts.join('\n')}`],
  ]);
}
