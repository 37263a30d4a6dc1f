import { readJsonPart, type Wanted } from '../../../syntax/json.js';
import type { Source } from '../../../syntax/source.js';
import type { Node } from '../../../syntax/tree.js';
import { nodeAt } from './members.js';

/** What a plan or state tells of an instance. */
export interface Told {
  /** What it will be, or is. */
  readonly values: Node | undefined;
  readonly unknown: Node | undefined;
  readonly sensitive: Node | undefined;
}

/** Reads what is told of an instance from the item that begins at an offset. The last ones are kept: what belongs together stands together. */
export type Tell = (item: number) => Told;

const KEPT = 64;

const ITEM: Wanted = {
  values: 'all',
  sensitive_values: 'all',
  change: { after: 'all', after_unknown: 'all', after_sensitive: 'all' },
};

/**
 * Plans are read twice: first what there is, then each instance when it is asked for. As a tree, what is told of all
 * instances of a plan of 50 MB would take 500 MB.
 */
export function telling(source: Source): Tell {
  const kept = new Map<number, Told>();
  return (item) => {
    const known = kept.get(item);
    if (known !== undefined) return known;
    const whole = readJsonPart(source, item, ITEM);
    const told = {
      values: nodeAt(whole, 'change', 'after') ?? nodeAt(whole, 'values'),
      unknown: nodeAt(whole, 'change', 'after_unknown'),
      sensitive: nodeAt(whole, 'change', 'after_sensitive') ?? nodeAt(whole, 'sensitive_values'),
    };
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(item, told);
    return told;
  };
}
