import type { Expression, ObjectEntry } from './ast.js';
import { type Concrete, childrenOf } from './concrete-tree.js';

/** `[a, b]` and `{ key = value }`. */
export function collection(node: Concrete, convert: (node: Concrete) => Expression): Expression {
  const { type, start, end } = node;
  if (type === 'tuple') return { kind: 'list', items: childrenOf(node, 'expression').map(convert), start, end };
  const entries = childrenOf(node, 'object_elem').map((element) => {
    const [key, value] = childrenOf(element, 'expression') as readonly [Concrete, Concrete];
    return { key: keyOf(key, convert), value: convert(value) } satisfies ObjectEntry;
  });
  return { kind: 'object', entries, start, end };
}

function keyOf(node: Concrete, convert: (node: Concrete) => Expression): Expression {
  const key = convert(node);
  if (key.kind !== 'variable' || node.children[0]?.type === '(') return key;
  return { kind: 'literal', value: key.name, start: key.start, end: key.end };
}
