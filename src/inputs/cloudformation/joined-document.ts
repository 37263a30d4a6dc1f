import type { Document, Entry, MapNode, Node, ScalarNode } from '../../syntax/tree.js';

/**
 * A document whose text another one follows, so that nodes of both can stand in one tree and keep their places: those of
 * the second are moved behind the text of the first.
 */
export function joined(first: Document, second: Document & { readonly root: MapNode }) {
  const by = first.text.length + 1;
  const document: Document = {
    ...first,
    text: `${first.text}\n${second.text}`,
    span: ({ start, end }) =>
      start < by ? first.span({ start, end }) : second.span({ start: start - by, end: end - by }),
  };
  return { document, entries: second.root.entries.map((entry) => movedEntry(entry, by, new Map())) };
}

function movedEntry({ key, value }: Entry, by: number, known: Map<Node, Node>): Entry {
  const moved: ScalarNode = { ...key, start: key.start + by, end: key.end + by };
  return { key: moved, value: movedNode(value, by, known) };
}

/** A node that aliases share stays shared. */
function movedNode(node: Node, by: number, known: Map<Node, Node>): Node {
  const before = known.get(node);
  if (before !== undefined) return before;
  const at = { start: node.start + by, end: node.end + by };
  const moved: Node =
    node.kind === 'scalar'
      ? { ...node, ...at }
      : node.kind === 'list'
        ? { ...node, ...at, items: node.items.map((item) => movedNode(item, by, known)) }
        : { ...node, ...at, entries: node.entries.map((entry) => movedEntry(entry, by, known)) };
  known.set(node, moved);
  return moved;
}
