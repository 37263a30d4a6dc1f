import { setFlagsFromString } from 'node:v8';

/**
 * A scan of a few hundred templates is over before the optimising compiler's work pays: it took a fourth of the scan's
 * CPU. With these settings a function must run about six times as often before V8 compiles it anew; in a scan that takes
 * long it does so early enough. By Node's major version, because V8 complains of a name that it does not know:
 * `node --v8-options` lists them (https://nodejs.org/api/v8.html#v8setflagsfromstringflags).
 */
const FLAGS: { readonly [major: string]: readonly string[] } = {
  // What is compiled anew is small: less of others is compiled into it. The budget of WebAssembly is the one that later
  // versions have: the grammar of a few files of Terraform is not worth optimising.
  20: ['--interrupt-budget=400000', '--max-inlined-bytecode-size=60', '--wasm-tiering-budget=13000000'],
  22: ['--invocation-count-for-turbofan=15000', '--invocation-count-for-osr=4000'],
  24: ['--invocation-count-for-turbofan=15000', '--invocation-count-for-osr=4000'],
};

/** Called before anything is loaded; on another version of Node nothing changes. */
export function optimiseLate(): void {
  const [major = ''] = process.versions.node.split('.');
  for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag);
}
