import { loadHclReader } from '../../src/inputs/terraform/hcl/hcl-reader.js';
import { readHclRoot } from '../../src/inputs/terraform/hcl/read-root.js';
import { pathFrom } from '../../src/inputs/terraform/hcl/root-folder.js';
import { fileOf } from './files-of.js';

/** Texts by their paths from the root module. */
export type Tree = { readonly [path: string]: string };

/** Reads a root whose files are these; paths outside of it are outside of the scan. */
export async function readTree(tree: Tree) {
  const paths = Object.keys(tree).sort();
  const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
  const root = {
    list: (folder: string) => {
      const at = pathFrom('.', folder);
      if (at.startsWith('..') || at.startsWith('/')) return 'outside' as const;
      const found = paths.filter((path) => folderOf(path) === at);
      return found.length === 0 ? ('absent' as const) : found.map((path) => fileOf(path, tree[path] ?? ''));
    },
    folders: () => [],
    file: (path: string) => {
      const at = pathFrom('.', path);
      if (at.startsWith('..') || at.startsWith('/')) return 'outside' as const;
      const text = tree[at];
      return text === undefined ? ('absent' as const) : fileOf(at, text);
    },
  };
  const { value, problems } = readHclRoot(root, 'root', { reader: await loadHclReader() });
  return { resources: value.resources, problems };
}

/** A bucket of which one attribute, its name if nothing else is said, is an expression. */
export function bucket(value: string, attribute = 'bucket'): string {
  return `resource "aws_s3_bucket" "b" {\n  ${attribute} = ${value}\n}\n`;
}

/** From 0. */
export function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
