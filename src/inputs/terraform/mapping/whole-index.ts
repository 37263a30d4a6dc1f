import { isHole, type RefHole, type UnknownHole, unknownHole } from '../../../model/hole.js';
import type { ResourceId } from '../../../model/resource.js';
import { keyOfText, sameText } from '../../../model/same.js';
import { isScalar, type Value } from '../../../model/value.js';

/** What others may be parts of. */
export interface Whole {
  readonly id: ResourceId;
  readonly type: string;
  /** Every value by which parts may name it, beside a reference. */
  readonly names: readonly Value[];
}

/** Whom a name names: surely these, or one of those that `may` answers with the reason of the doubt. */
export interface Named {
  readonly surely: readonly Whole[];
  readonly may?: (whole: Whole) => UnknownHole | undefined;
  /** It is none of those whose names are all known. */
  readonly isOfOpen?: true;
}

/** So many comparisons are made in one root; beyond them everything may be. */
const MAX_COMPARED = 2_000_000;

/**
 * Finds what a part belongs to: by reference, by literal name, by the same unknown name. A name that is not known may be
 * that of any resource of the type.
 */
export function indexOf(wholes: readonly Whole[]): (name: Value, type: string) => Named {
  const byId = new Map(wholes.map((whole) => [whole.id, whole]));
  const literal = new Map<string, Whole[]>();
  const open = new Set<string>();
  const alike = new Map<string, Whole[]>();
  let compared = 0;
  for (const whole of wholes) {
    for (const name of whole.names) {
      if (isScalar(name)) put(literal, `${whole.type} ${name}`, whole);
      if (!isHole(name)) continue;
      open.add(whole.type);
      const key = keyOfText(name);
      if (key !== undefined) put(alike, `${whole.type} ${key}`, whole);
    }
  }
  const mayBe = (name: Value, { names }: Whole): boolean =>
    ++compared > MAX_COMPARED || names.some((other) => sameText(name, other) !== 'no');

  return (name, type) => {
    if (isHole(name)) {
      const whole = name.kind === 'ref' ? byId.get(name.resource) : undefined;
      if (whole !== undefined) return { surely: whole.type === type ? [whole] : [] };
      const key = keyOfText(name);
      const same = key === undefined ? undefined : alike.get(`${type} ${key}`);
      if (same !== undefined) return { surely: same };
      const isText = name.kind === 'text';
      return { surely: [], may: (each) => (!isText || mayBe(name, each) ? doubtOf(name) : undefined) };
    }
    const found = isScalar(name) ? (literal.get(`${type} ${name}`) ?? []) : [];
    if (found.length > 0 || !open.has(type)) return { surely: found };
    return {
      surely: [],
      isOfOpen: true,
      may: (each) => {
        const hole = each.names.find(isHole);
        return hole !== undefined && mayBe(name, each) ? doubtOf(hole) : undefined;
      },
    };
  };
}

function doubtOf(name: Value): UnknownHole {
  if (isHole(name) && name.kind === 'unknown') return name;
  if (isHole(name) && name.kind === 'text') return doubtOf(name.parts.find(isHole) ?? '');
  if (isHole(name) && name.kind === 'ref') return unknownHole('unresolved-function', spelt(name));
  return unknownHole('unresolved-function', 'a name that is not known');
}

/** As Terraform writes it: `random_pet.lake.id`. */
function spelt({ resource, attribute }: RefHole): string {
  const address = resource.slice(resource.indexOf('#') + 1);
  return attribute === undefined ? address : `${address}.${attribute}`;
}

function put(map: Map<string, Whole[]>, key: string, whole: Whole): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [whole]);
  else known.push(whole);
}
