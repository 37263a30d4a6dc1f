/**
 * Writes every generated source file, or with `--check` compares: names each file that is missing, stale or made by no
 * generator, and exits 1. Output depends on the sources and the lock file only.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actions } from './generate/actions.js';
import { notice } from './generate/notice.js';
import { ruleReadmes } from './generate/rule-readmes.js';
import { slice } from './generate/slice.js';
import { validators } from './generate/validators.js';
import { wasm } from './generate/wasm.js';

/** Makes some of the project's files: path relative to the root -> content, ending in a newline. */
export type Generator = (root: string) => Promise<ReadonlyMap<string, string>>;

/** To add one: write scripts/generate/<name>.ts and list it here. */
const generators: readonly Generator[] = [slice, actions, notice, validators, ruleReadmes, wasm];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const files = new Map<string, string>();
for (const generator of generators) for (const [path, text] of await generator(root)) files.set(path, text);

const stale = [...files].filter(([path, text]) => !existsSync(join(root, path)) || read(path) !== text);
const orphans = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.generated\.[a-z.]+$/.test(path) && !files.has(path));

if (!check) {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
for (const [path] of stale) console.log(check ? `stale: ${path}` : `written: ${path}`);
for (const path of orphans) console.log(`made by no generator, delete it: ${path}`);
console.log(`${files.size} generated files, ${stale.length} ${check ? 'stale' : 'written'}`);
if (check && stale.length + orphans.length > 0) {
  console.log('Run `npm run generate` and commit what it wrote.');
  process.exitCode = 1;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
