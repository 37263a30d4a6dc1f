import { readJsonPart, type Wanted } from '../../../syntax/json.js';
import { type Json, jsonAt, memberAt, type Stretch } from '../../../syntax/json-value.js';
import type { Source } from '../../../syntax/source.js';
import type { Node } from '../../../syntax/tree.js';
import { nodeAt } from './members.js';

/** What a plan or state tells of an instance. */
export interface Told {
  /** What it will be, or is. */
  readonly values: Json | undefined;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
}

/** Reads what is told of an instance from its item. The last ones are kept: what belongs together stands together. */
export type Tell = (item: Stretch) => Told;

/** Where it stands. Only reports ask for that. */
export interface ToldPlaces {
  readonly address: (item: Stretch) => Stretch;
  readonly told: (item: Stretch) => { readonly values: Node | undefined; readonly unknown: Node | undefined };
}

/**
 * Plans are read twice: first what there is, then each instance when it is asked for. As values, what is told of all
 * instances would take twice the memory of the text, as a tree ten times.
 */
export function telling(source: Source): Tell {
  return lately((item) => {
    const whole = jsonAt(source, item);
    const change = memberAt(whole, 'change');
    const after = memberAt(change, 'after');
    const isHidden = memberAt(change, 'after_sensitive');
    return {
      values: after === undefined ? memberAt(whole, 'values') : after,
      unknown: memberAt(change, 'after_unknown'),
      sensitive: isHidden === undefined ? memberAt(whole, 'sensitive_values') : isHidden,
    };
  });
}

const TOLD: Wanted = { values: 'all', change: { after: 'all', after_unknown: 'all' } };

/** As `telling`. Of most resources nothing but the address is shown: it is found without a tree of the rest. */
export function toldPlaces(source: Source): ToldPlaces {
  return {
    address: lately((item) => nodeAt(readJsonPart(source, item.start, { address: 'all' }), 'address') ?? item),
    told: lately((item) => {
      const whole = readJsonPart(source, item.start, TOLD);
      return {
        values: nodeAt(whole, 'change', 'after') ?? nodeAt(whole, 'values'),
        unknown: nodeAt(whole, 'change', 'after_unknown'),
      };
    }),
  };
}

const KEPT = 64;

function lately<T>(read: (item: Stretch) => T): (item: Stretch) => T {
  const kept = new Map<number, T>();
  return (item) => {
    const known = kept.get(item.start);
    if (known !== undefined) return known;
    const told = read(item);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(item.start, told);
    return told;
  };
}
