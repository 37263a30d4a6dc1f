/**
 * Bundles the three entries of src/ into dist/, which is committed: a GitHub Action runs what its repository holds.
 * The output depends on the sources and the lock file only, never on the clock or on where the project lies.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, type Metafile, type Plugin } from 'esbuild';
import { fewerChunks } from './fewer-chunks.js';
import { lateBuiltins } from './late-builtins.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const entries = ['src/cli.ts', 'src/action.ts', 'src/index.ts'];
const executable = 'cli.js';
/** What people wait for, every day and in every editor. */
const starts = ['src/cli.ts', 'src/commands/run-scan.ts', 'src/commands/run-policy.ts', 'src/commands/explain-rule.ts'];

export interface Built {
  /** Paths relative to the output directory, sorted. */
  readonly files: readonly string[];
  /** Entries that are not written yet. */
  readonly skipped: readonly string[];
}

/** Fills `outdir` (default: dist/ of this project) and removes from it whatever this build did not write. */
export async function build({ outdir = join(root, 'dist') }: { readonly outdir?: string } = {}): Promise<Built> {
  const present = entries.filter((entry) => existsSync(join(root, entry)));
  const skipped = entries.filter((entry) => !present.includes(entry));
  const output = await bundle({
    absWorkingDir: root,
    entryPoints: present,
    outdir,
    outbase: 'src',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    // V8 reads a source of one-byte characters faster, and holds it in half the memory.
    charset: 'ascii',
    legalComments: 'eof',
    // Bundled CommonJS packages call require() for Node's own modules. The name must be one that no package declares.
    banner: {
      js: "import { createRequire as lakeproofCreateRequire } from 'node:module';\nconst require = lakeproofCreateRequire(import.meta.url);",
    },
    plugins: [withoutJsonPath, lateBuiltins],
    logLevel: 'warning',
  });

  const split = new Map(output.outputFiles.map((file) => [slashed(relative(outdir, file.path)), file.text]));
  const files = new Map(await fewerChunks({ files: split, outputs: belowOutdir(output.metafile, outdir) }, starts));
  const cli = files.get(executable);
  if (cli !== undefined && !cli.startsWith('#!')) files.set(executable, `#!/usr/bin/env node\n${cli}`);
  if (files.size > 0) files.set('THIRD-PARTY-LICENSES.txt', await licenses(output.metafile));

  for (const [path, text] of files) {
    await mkdir(dirname(join(outdir, path)), { recursive: true });
    await writeFile(join(outdir, path), text);
  }
  if (cli !== undefined) await chmod(join(outdir, executable), 0o755);
  for (const path of await filesBelow(outdir)) if (!files.has(path)) await rm(join(outdir, path));
  return { files: [...files.keys()].sort(), skipped };
}

/**
 * json-rules-engine imports jsonpath-plus for its default path resolver, which interprets script in filter expressions.
 * The engine always gets a resolver of ours, so the package stays out of the bundle.
 */
const withoutJsonPath: Plugin = {
  name: 'without-jsonpath-plus',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^jsonpath-plus$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: "export function JSONPath() { throw new Error('jsonpath-plus is not part of this bundle'); }",
    }));
  },
};

/** What the metafile says of its outputs, by their paths below the output directory. */
function belowOutdir({ outputs }: Metafile, outdir: string): Metafile['outputs'] {
  const below = (path: string) => slashed(relative(outdir, join(root, path)));
  return Object.fromEntries(
    Object.entries(outputs).map(([path, output]) => [
      below(path),
      {
        ...output,
        imports: output.imports.map((each) => (each.external ? each : { ...each, path: below(each.path) })),
      },
    ]),
  );
}

/** The licence texts of every package that has code in the bundle, as those licences demand. */
async function licenses(metafile: Metafile): Promise<string> {
  const packages = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
    const home = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (home !== undefined) packages.add(home);
  }
  const texts = await Promise.all([...packages].sort().map(licenseOf));
  return `The files beside this one contain code of these packages.\n\n${texts.join('\n')}`;
}

async function licenseOf(home: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(root, home, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, home))).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? '(The package ships no licence file.)' : await readFile(join(root, home, file), 'utf8');
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

async function filesBelow(directory: string): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  return found.filter((e) => !e.isDirectory()).map((e) => slashed(relative(directory, join(e.parentPath, e.name))));
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, skipped } = await build();
  for (const entry of skipped) console.log(`skipped: ${entry} does not exist`);
  console.log(`dist/: ${files.length} files`);
}
