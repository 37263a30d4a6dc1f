import { moduleAddress, type Step } from './address.js';
import type { Instance } from './instance.js';

/** The instances of a plan, found by where and as what they are declared. */
export interface Instances {
  readonly all: readonly Instance[];
  /** By key. `local` is the address in the module without keys: `aws_s3_bucket.raw`, `data.aws_region.here`. */
  of(module: string, local: string): ReadonlyMap<Step['key'], Instance>;
  /** The keys under which a module call is there; `[undefined]` without count and for_each. */
  keysOf(calls: readonly Step[], call: string): ReadonlySet<Step['key']>;
}

export function instancesOf(all: readonly Instance[]): Instances {
  const declared = new Map<string, Map<Step['key'], Instance>>();
  const modules = new Map<string, readonly Step[]>();
  for (const each of all) {
    const at = `${each.module} ${localOf(each)}`;
    const known = declared.get(at) ?? new Map<Step['key'], Instance>();
    declared.set(at, known.set(each.key, each));
    modules.set(each.module, each.calls);
  }
  let called: Map<string, Set<Step['key']>> | undefined;
  return {
    all,
    of: (module, local) => declared.get(`${module} ${local}`) ?? new Map(),
    keysOf: (calls, call) => {
      called ??= keysByCall(modules.values());
      return called.get(`${moduleAddress(calls)} ${call}`) ?? new Set();
    },
  };
}

export function localOf({ mode, type, name }: Pick<Instance, 'mode' | 'type' | 'name'>): string {
  return `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}

function keysByCall(modules: Iterable<readonly Step[]>): Map<string, Set<Step['key']>> {
  const called = new Map<string, Set<Step['key']>>();
  for (const calls of modules) {
    for (const [i, { name, key }] of calls.entries()) {
      const at = `${moduleAddress(calls.slice(0, i))} ${name}`;
      const known = called.get(at) ?? new Set();
      called.set(at, known.add(key));
    }
  }
  return called;
}
