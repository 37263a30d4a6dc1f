import type { EstateSource } from '../model/estate.js';
import { isHole, unknownHole } from '../model/hole.js';
import { segments } from '../model/pointer.js';
import { isList, isMap, type Value, type ValueMap } from '../model/value.js';
import { defaultsFor } from '../vocabulary/defaults.js';
import { inexpressibleIn } from '../vocabulary/extensions.js';

/** Whether what AWS only does for new resources may be relied on: a rule's parameter `declared`. */
export type Declared = 'required' | 'optional';

/** A value that holds where nobody wrote one. `sure`: even where somebody did, and missing ancestors are made too. */
interface Fill {
  readonly path: readonly string[];
  readonly value: Value;
  readonly sure: boolean;
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
  return fillsFor(type, recorded, source, declared).reduce(
    (filled, fill) => put(filled, fill, 0) as ValueMap,
    properties,
  );
}

const cache = new Map<string, readonly Fill[]>();

function fillsFor(type: string, recorded: boolean, source: EstateSource, declared: Declared): readonly Fill[] {
  const key = `${type} ${recorded} ${source} ${declared}`;
  const found = cache.get(key);
  if (found !== undefined) return found;
  const fills: Fill[] = defaultsFor(type, recorded)
    .filter((row) => row.covers === 'all' || declared === 'optional')
    .map((row) => ({
      path: segments(row.pointer),
      value:
        row.covers === 'all'
          ? row.value
          : unknownHole(
              'not-expressible',
              `${row.pointer} is ${JSON.stringify(row.value)} only for resources created since ${row.since}, and nothing here says when this one was`,
            ),
      sure: false,
    }));
  if (!recorded) {
    // A default says what the property is although nobody can write it: a declared key is the customer's own.
    const decided = new Set(defaultsFor(type, recorded).map((row) => row.pointer));
    for (const pointer of inexpressibleIn(type, source).filter((each) => !decided.has(each))) {
      fills.push({
        path: segments(pointer),
        value: unknownHole(
          'not-expressible',
          `${pointer.slice(1).replaceAll('/', '.')} cannot be written in a ${source}`,
        ),
        sure: true,
      });
    }
  }
  cache.set(key, fills);
  return fills;
}

function put(value: Value | undefined, fill: Fill, from: number): Value | undefined {
  const step = fill.path[from];
  if (step === undefined) return fill.sure ? fill.value : (value ?? fill.value);
  if (value === undefined && fill.sure) return put(Object.create(null), fill, from);
  if (value === undefined || isHole(value)) return value;
  if (isList(value)) {
    if (step !== '*') return value;
    const filled = value.map((each) => put(each, fill, from + 1) as Value);
    return filled.some((each, i) => each !== value[i]) ? filled : value;
  }
  if (!isMap(value)) return value;
  const before = Object.hasOwn(value, step) ? value[step] : undefined;
  const after = put(before, fill, from + 1);
  return after === before || after === undefined ? value : Object.assign(Object.create(null), value, { [step]: after });
}
