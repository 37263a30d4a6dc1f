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

/** Where it tells it. */
export interface ToldAt {
  readonly item: Stretch;
  readonly address: Node | undefined;
  readonly values: Node | undefined;
  readonly unknown: Node | undefined;
}

/** Reads what is told of an instance from its item. The last ones are kept: what belongs together stands together. */
export type Tell = (item: Stretch) => Told;
export type TellPlaces = (item: Stretch) => ToldAt;

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

const ITEM: Wanted = { address: 'all', values: 'all', change: { after: 'all', after_unknown: 'all' } };

/** As `telling`, of the places of what is told: only reports ask for them. */
export function tellingPlaces(source: Source): TellPlaces {
  return lately((item) => {
    const whole = readJsonPart(source, item.start, ITEM);
    return {
      item,
      address: nodeAt(whole, 'address'),
      values: nodeAt(whole, 'change', 'after') ?? nodeAt(whole, 'values'),
      unknown: nodeAt(whole, 'change', 'after_unknown'),
    };
  });
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
