import type { Plugin } from 'esbuild';

/** Node's own modules that cost milliseconds to load and that most runs never call, and what is used of them. */
const LATE: { readonly [module: string]: readonly string[] } = {
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash', 'createHmac', 'hash', 'randomBytes', 'randomUUID'],
  'node:zlib': ['constants', 'gunzipSync', 'gzipSync'],
};
/** Our sources, and commander, which would start other programs only for commands that are files of their own. */
const IMPORTERS = /[\\/]src[\\/]|[\\/]node_modules[\\/]commander[\\/]/;

/**
 * Loads these modules when a function of theirs is first called: a static import loads them at every start, and nothing
 * else is synchronous (https://nodejs.org/api/process.html#processgetbuiltinmoduleid, Node 20.16). A build whose sources
 * call another function of theirs fails: it is to be named above.
 */
export const lateBuiltins: Plugin = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      Object.hasOwn(LATE, path) && IMPORTERS.test(importer) ? { path, namespace: 'late' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: (LATE[path] ?? []).map((name) => `export const ${name} = ${late(path, name)};\n`).join(''),
    }));
  },
};

function late(module: string, name: string): string {
  const there = `process.getBuiltinModule('${module}').${name}`;
  if (name !== 'constants') return `(...given) => ${there}(...given)`;
  return `/* @__PURE__ */ new Proxy({}, { get: (_, key) => ${there}[key] })`;
}
