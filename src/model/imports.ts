import type { Estate, Join, Joined } from './estate.js';
import { isHole } from './hole.js';
import { type Decide, ifExists, isNamed, UNDECIDED } from './join.js';
import type { Pointer } from './pointer.js';
import type { Resource } from './resource.js';
import { type Value, valueAt } from './value.js';

/** What the roots of a run import from each other, by the names of exports. */
export interface Imports {
  /** What an imported value names; undefined when it is none, or no other root exports a value of that name which is known. */
  named(r: Resource, how: Join & { readonly from: Pointer }, home: Estate, decide?: Decide): Joined | undefined;
  /** Who names a resource by importing what its root exports. */
  namers(r: Resource, how: Join & { readonly to: Pointer }, home: Estate): Joined;
  /** Does a resource of this root import, at the pointer, what another root exports? Then it names nothing here. */
  isFromElsewhere(namer: Resource, to: Pointer, home: Estate): boolean;
}

interface Exported {
  readonly estate: Estate;
  readonly value: Value;
}

/** One export of a name is what an import of it means; of several (a stack for each stage) it may be any. */
export function importsAmong(estates: readonly Estate[]): Imports {
  const exported = new Map<string, Exported[]>();
  for (const estate of estates) {
    for (const [name, value] of estate.exports ?? []) {
      put(exported, name, { estate, value });
    }
  }
  const elsewhere = (name: string | undefined, home: Estate) =>
    name === undefined ? [] : (exported.get(name) ?? []).filter(({ estate }) => estate !== home);
  const importersOf = new Map<string, ReadonlyMap<string, readonly (Exported & { readonly namer: Resource })[]>>();
  const importers = (type: string, to: Pointer) => {
    const key = `${type} ${to}`;
    const found = importersOf.get(key) ?? byImport(estates, type, to);
    importersOf.set(key, found);
    return found;
  };
  return {
    named: (r, how, home, decide = UNDECIDED) => {
      const found = elsewhere(importIn(valueAt(r.properties, how.from), decide), home);
      if (found.length === 0 || !found.every(({ value }) => isKnown(value))) return undefined;
      const meant = found.flatMap(({ estate, value }) =>
        estate.ofType(how.type).filter((each) => isNamed(value, each, estate.namesOf(each), UNDECIDED) === 'yes'),
      );
      return sure(meant, found.length === 1);
    },
    namers: (r, how, home) => {
      const names = [...(home.exports ?? [])].filter(
        ([, value]) => isKnown(value) && isNamed(value, r, home.namesOf(r), UNDECIDED) === 'yes',
      );
      const answers = names.map(([name]) => {
        const found = (importers(how.type, how.to).get(name) ?? []).filter(({ estate }) => estate !== home);
        return sure(
          found.map(({ namer }) => namer),
          exported.get(name)?.length === 1,
        );
      });
      return { yes: answers.flatMap(({ yes }) => yes), maybe: answers.flatMap(({ maybe }) => maybe) };
    },
    isFromElsewhere: (namer, to, home) =>
      elsewhere(importIn(valueAt(namer.properties, to), UNDECIDED), home).length > 0,
  };
}

/** The name of the export that a value imports, where conditions are decided. */
function importIn(value: Value | undefined, decide: Decide): string | undefined {
  let here = value;
  while (isHole(here) && here.kind === 'choice') {
    const truth = decide(here.if);
    if (truth === undefined) return undefined;
    here = truth ? here.then : here.else;
  }
  return isHole(here) && here.kind === 'unknown' && here.reason === 'imported' ? here.detail : undefined;
}

function isKnown(value: Value): boolean {
  return !isHole(value) || value.kind === 'ref';
}

function byImport(estates: readonly Estate[], type: string, to: Pointer) {
  const found = new Map<string, (Exported & { readonly namer: Resource })[]>();
  for (const estate of estates) {
    for (const namer of estate.ofType(type)) {
      const value = valueAt(namer.properties, to);
      const name = importIn(value, UNDECIDED);
      if (name === undefined || value === undefined) continue;
      put(found, name, { estate, value, namer });
    }
  }
  return found;
}

function put<T>(map: Map<string, T[]>, name: string, value: T): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [value]);
  else known.push(value);
}

/** A resource of another root whose existence is open there is a maybe here, as everything is when the name is not sure. */
function sure(resources: readonly Resource[], isOne: boolean): Joined {
  const isYes = (r: Resource) => isOne && ifExists(r, 'yes', UNDECIDED) === 'yes';
  return { yes: resources.filter(isYes), maybe: resources.filter((r) => !isYes(r)) };
}
