import { posix, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/** A bundle split by esbuild: texts by path, and what its metafile says of them by the same paths. */
export interface Split {
  readonly files: ReadonlyMap<string, string>;
  readonly outputs: Metafile['outputs'];
}

/**
 * Joins chunks. esbuild makes one for every set of entries that share code, here dozens of a few hundred bytes, and Node
 * takes most of a millisecond to resolve, read and link each. Of the many entries only `starts` (paths of sources) are
 * run so often that it matters: what the same ones of them load becomes one chunk. A chunk only imports what is loaded
 * wherever it is itself, so no circle can arise.
 */
export async function fewerChunks(
  { files, outputs }: Split,
  starts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const groupOf = grouped(outputs, starts);
  const groups = [...new Set(groupOf.values())];
  const kept = [...files.keys()].filter((path) => path.endsWith('.js') && !groupOf.has(path));
  const joined = await build({
    entryPoints: [...kept, ...groups].map((path) => ({ in: path, out: path.replace(/\.js$/, '') })),
    outdir: '.',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'ascii',
    legalComments: 'eof',
    plugins: [joining({ files, outputs }, groupOf)],
    logLevel: 'warning',
    // Of packages, and told of the sources by the first pass; imports of nothing are what is to go.
    logOverride: { 'direct-eval': 'silent', 'ignored-bare-import': 'silent' },
  });
  const others = [...files].filter(([path]) => !path.endsWith('.js'));
  return new Map([...others, ...joined.outputFiles.map(({ path, text }) => [below(path), text] as const)]);
}

/** A path of the joined files by which the others know it. */
function below(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

/** The chunk that each chunk becomes part of; entries stay what they are. */
function grouped(outputs: Metafile['outputs'], starts: readonly string[]): ReadonlyMap<string, string> {
  const loads = starts.map((start) => {
    const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === start);
    if (entry === undefined) throw new Error(`${start} is no entry of the bundle`);
    return { name: posix.basename(start, '.ts'), loaded: loadedBy(entry, outputs) };
  });
  const groups = new Map<string, string>();
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    const names = loads.filter(({ loaded }) => loaded.has(path)).map(({ name }) => name);
    if (entryPoint === undefined && names.length > 0) groups.set(path, `chunks/shared-${names.sort().join('-')}.js`);
  }
  return groups;
}

function loadedBy(path: string, outputs: Metafile['outputs'], loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? [])
    if (kind === 'import-statement' && outputs[next] !== undefined) loadedBy(next, outputs, loaded);
  return loaded;
}

/** Puts chunks of a group into one file, and has all others import them from there. */
function joining({ files, outputs }: Split, groupOf: ReadonlyMap<string, string>): Plugin {
  const chunks = [...groupOf.keys()];
  // Two chunks of a group may give different things the same name.
  const nameIn = (chunk: string, name: string) => `${name}_${chunks.indexOf(chunk)}`;
  // A statement for each name: what nobody imports is dropped.
  const exported = (chunk: string, from: string, told: (name: string) => string) =>
    (outputs[chunk]?.exports ?? []).map((name) => `export { ${told(name)} } from ${JSON.stringify(from)};\n`).join('');
  return {
    name: 'fewer-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, importer, namespace, kind }) => {
        if (kind === 'entry-point') return { path, namespace: files.has(path) ? 'chunk' : 'group' };
        if (namespace === 'group') return { path, namespace: 'chunk' };
        const target = posix.join(posix.dirname(importer), path);
        const group = namespace === 'chunk' && kind === 'import-statement' ? groupOf.get(target) : undefined;
        if (group === undefined) return { path, external: true, sideEffects: namespace === 'chunk' };
        if (group === groupOf.get(importer)) return { path: target, namespace: 'chunk' };
        const home = posix.relative(posix.dirname(importer), group);
        return {
          path: target,
          namespace: 'elsewhere',
          suffix: `?${posix.dirname(importer)}`,
          pluginData: home.startsWith('.') ? home : `./${home}`,
          sideEffects: false,
        };
      });
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: files.get(path) ?? '' }));
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path, pluginData: home }) => ({
        contents: exported(path, home, (name) => `${nameIn(path, name)} as ${name}`),
      }));
      onLoad({ filter: /.*/, namespace: 'group' }, ({ path: group }) => ({
        contents: chunks
          .filter((chunk) => groupOf.get(chunk) === group)
          .map((chunk) => exported(chunk, chunk, (name) => `${name} as ${nameIn(chunk, name)}`))
          .join(''),
      }));
    },
  };
}
