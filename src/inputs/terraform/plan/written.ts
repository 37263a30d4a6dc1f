import { type Json, memberAt } from '../../../syntax/json-value.js';
import { scalarValue } from '../../../syntax/scalar.js';
import type { Node } from '../../../syntax/tree.js';
import { constantIn, isExpression } from './configuration.js';

/**
 * What the configuration says of one value: nothing; the blocks that it was written as; or the expressions one of which
 * gave it. `open`: nobody can tell, as the plan shows no configuration, or not what a `dynamic` block wrote.
 */
export type Written =
  | { readonly kind: 'open' | 'nothing' }
  | { readonly kind: 'blocks'; readonly blocks: readonly Node[] }
  | { readonly kind: 'expressions'; readonly expressions: readonly Node[] };

export const OPEN: Written = { kind: 'open' };
const NOTHING: Written = { kind: 'nothing' };
const NO_BLOCK: Written = { kind: 'blocks', blocks: [] };

/** What one block says: one object for each block, as many instances are of one. Left out: a block that says nothing. */
export function writtenIn(block: Node | undefined): Written {
  if (block === undefined) return NO_BLOCK;
  const known = single.get(block) ?? { kind: 'blocks', blocks: [block] };
  single.set(block, known);
  return known;
}

const single = new WeakMap<Node, Written>();

/** What is said of a member of the value. */
export function memberOf(written: Written, name: string): Written {
  // Inside of the value of one expression (a map, a list of objects) no member has one of its own.
  if (written.kind !== 'blocks') return written.kind === 'nothing' ? NOTHING : OPEN;
  const { blocks } = written;
  const known = members.get(blocks) ?? membersOf(blocks);
  members.set(blocks, known);
  return known.get(name) ?? NOTHING;
}

const members = new WeakMap<readonly Node[], ReadonlyMap<string, Written>>();

function membersOf(blocks: readonly Node[]): ReadonlyMap<string, Written> {
  const values = new Map<string, Node[]>();
  for (const block of blocks) {
    if (block.kind !== 'map') continue;
    for (const { key, value } of block.entries) {
      const known = values.get(key.text);
      if (known === undefined) values.set(key.text, [value]);
      else known.push(value);
    }
  }
  return new Map([...values].map(([name, nodes]) => [name, writtenAs(nodes)]));
}

function writtenAs(nodes: readonly Node[]): Written {
  if (nodes.every(isExpression)) return { kind: 'expressions', expressions: nodes };
  const [only] = nodes;
  if (only?.kind === 'map' && nodes.length === 1) return writtenIn(only);
  return { kind: 'blocks', blocks: nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node])) };
}

/**
 * What is said of an item of a list. Blocks stand in the order in which they were written, but those of a set: where
 * their constants are not the item's values, any of them may be meant. More items than blocks are the work of a
 * `dynamic` block, which the configuration of a plan does not show.
 */
export function itemOf(written: Written, list: readonly Json[], index: number): Written {
  if (written.kind !== 'blocks') return written.kind === 'nothing' ? NOTHING : OPEN;
  const { blocks } = written;
  if (list.length > blocks.length) return OPEN;
  const own = blocks[index];
  const isInOrder = list.length === blocks.length && blocks.every((block, i) => agrees(block, list[i]));
  return isInOrder && own !== undefined ? writtenIn(own) : written;
}

function agrees(block: Node, item: Json | undefined): boolean {
  if (block.kind !== 'map') return true;
  return block.entries.every(({ key, value }) => {
    const constant = constantIn(value);
    const actual = memberAt(item, key.text);
    if (constant?.kind !== 'scalar' || actual === undefined || actual === null || typeof actual === 'object')
      return true;
    return constant.text === String(actual) || scalarValue(constant) === actual;
  });
}
