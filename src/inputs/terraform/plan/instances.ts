import { moduleAddress, type Step } from './address.js';
import type { Instance } from './instance.js';

type Key = Step['key'];

/** The instances of a plan, found by where and as what they are declared. */
export interface Instances {
  readonly all: readonly Instance[];
  /** By key. `local` is the address in the module without keys: `aws_s3_bucket.raw`, `data.aws_region.here`. */
  of(module: string, local: string): ReadonlyMap<Key, Instance>;
  /** The keys under which a module call is there; `[undefined]` without count and for_each. */
  keysOf(calls: readonly Step[], call: string): ReadonlySet<Key>;
}

export function instancesOf(all: readonly Instance[]): Instances {
  const declared = new Map<string, Map<string, Map<Key, Instance>>>();
  for (const each of all) {
    const inModule = declared.get(each.module) ?? new Map<string, Map<Key, Instance>>();
    const known = inModule.get(each.local) ?? new Map<Key, Instance>();
    declared.set(each.module, inModule.set(each.local, known.set(each.key, each)));
  }
  let called: Map<string, Set<Key>> | undefined;
  return {
    all,
    of: (module, local) => declared.get(module)?.get(local) ?? new Map(),
    keysOf: (calls, call) => {
      called ??= keysByCall(new Set(all.map((each) => each.calls)));
      return called.get(`${moduleAddress(calls)} ${call}`) ?? new Set();
    },
  };
}

function keysByCall(modules: Iterable<readonly Step[]>): Map<string, Set<Key>> {
  const called = new Map<string, Set<Key>>();
  for (const calls of modules) {
    for (const [i, { name, key }] of calls.entries()) {
      const at = `${moduleAddress(calls.slice(0, i))} ${name}`;
      const known = called.get(at) ?? new Set();
      called.set(at, known.add(key));
    }
  }
  return called;
}
