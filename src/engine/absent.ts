import type { EstateSource } from '../model/estate.js';
import { isHole, unknownHole } from '../model/hole.js';
import { type Pointer, segments } from '../model/pointer.js';
import { EmptyMap, field, isList, isMap, mapOf, type Value, type ValueMap } from '../model/value.js';
import { type Default, defaultsFor } from '../vocabulary/defaults.js';
import { inexpressibleIn } from '../vocabulary/extensions.js';

/** Whether what AWS only does for new resources may be relied on: a rule's parameter `declared`. */
export type Declared = 'required' | 'optional';

/** What holds at and below one property where nobody wrote it. `sure`: `value` holds even where somebody did. */
interface Fill {
  value?: Value;
  sure: boolean;
  readonly below: Map<string, Fill>;
}

/**
 * The properties with everything filled in that absence means: defaults that hold for every resource; for those that
 * hold only for new ones, nothing (`required`: it must be written) or an unknown (`optional`); and an unknown where the
 * input's language has no word for the property, whatever somebody wrote there. The same object when nothing is missing.
 */
export function fillAbsent(
  properties: ValueMap,
  type: string,
  recorded: boolean,
  source: EstateSource,
  declared: Declared,
): ValueMap {
  const key = `${type} ${recorded} ${source} ${declared}`;
  const fill = cache.get(key) ?? fillsOf(type, recorded, source, declared);
  cache.set(key, fill);
  return fillIn(properties, fill) as ValueMap;
}

const cache = new Map<string, Fill>();

function fillsOf(type: string, recorded: boolean, source: EstateSource, declared: Declared): Fill {
  const root: Fill = { sure: false, below: new Map() };
  for (const row of defaultsFor(type, recorded)) {
    if (row.covers === 'all') at(root, row.pointer).value = row.value;
    else if (declared === 'optional') at(root, row.pointer).value = onlyIfNew(row);
  }
  // A default says what a property is although nobody can write it: a declared key is the customer's own.
  const decided = new Set(defaultsFor(type, recorded).map((row) => row.pointer));
  for (const pointer of recorded ? [] : inexpressibleIn(type, source)) {
    if (decided.has(pointer)) continue;
    const fill = at(root, pointer, true);
    fill.value = unknownHole(
      'not-expressible',
      `${pointer.slice(1).replaceAll('/', '.')} cannot be written in ${WORDS[source]}`,
    );
  }
  return root;
}

const WORDS: { readonly [source in EstateSource]: string } = {
  template: 'a template',
  hcl: 'Terraform',
  plan: 'a plan',
  state: 'a state',
  live: 'a snapshot',
};

function onlyIfNew({ pointer, since }: Default): Value {
  const name = pointer.slice(1).replaceAll('/', '.');
  return unknownHole(
    'not-expressible',
    `AWS sets ${name} by itself only for resources created since ${since}, and nothing here says when this one was`,
  );
}

function at(root: Fill, pointer: Pointer, sure = false): Fill {
  return segments(pointer).reduce((node, segment) => {
    const next: Fill = node.below.get(segment) ?? { sure: false, below: new Map() };
    next.sure ||= sure;
    node.below.set(segment, next);
    return next;
  }, root);
}

function fillIn(written: Value | undefined, fill: Fill): Value | undefined {
  if (fill.sure && fill.below.size === 0) return fill.value;
  const value = written ?? fill.value ?? (fill.sure ? mapOf([]) : undefined);
  if (fill.below.size === 0 || value === undefined || isHole(value)) return value;
  if (isList(value)) {
    const every = fill.below.get('*');
    if (every === undefined) return value;
    const filled = value.map((each) => fillIn(each, every) as Value);
    return filled.some((each, i) => each !== value[i]) ? filled : value;
  }
  return isMap(value) ? fillMap(value, fill) : value;
}

function fillMap(map: ValueMap, fill: Fill): ValueMap {
  let copy: { [key: string]: Value } | undefined;
  for (const [key, below] of fill.below) {
    const before = field(map, key);
    const after = fillIn(before, below);
    if (after === before || after === undefined) continue;
    copy ??= Object.assign(new EmptyMap(), map);
    copy[key] = after;
  }
  return copy ?? map;
}
