import type { Attribute, Block, Body, Expression } from './ast.js';
import { type Concrete, childOf } from './concrete-tree.js';
import { expression } from './expression.js';

const EMPTY: Body = { attributes: [], blocks: [] };

/** The body of a file or a block; `text` is what the tree was read from. */
export function bodyOf(node: Concrete, text: string): Body {
  const body = childOf(node, 'body');
  if (body === undefined) return EMPTY;
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const child of body.children) {
    if (child.type === 'attribute') attributes.push(attribute(child, text));
    else if (child.type === 'block') blocks.push(block(child, text));
  }
  return { attributes, blocks };
}

function attribute({ start, end, children }: Concrete, text: string): Attribute {
  const [name, , value] = children as readonly [Concrete, Concrete, Concrete];
  return { name: text.slice(name.start, name.end), value: expression(value, text), start, end };
}

function block(node: Concrete, text: string): Block {
  const opening = node.children.findIndex(({ type }) => type === 'block_start');
  const [type, ...labels] = node.children.slice(0, opening) as [Concrete, ...Concrete[]];
  const last = labels.at(-1) ?? type;
  return {
    type: text.slice(type.start, type.end),
    labels: labels.map((label) => labelText(label, text)),
    header: { start: type.start, end: last.end },
    body: bodyOf(node, text),
    start: node.start,
    end: node.end,
  };
}

function labelText(node: Concrete, text: string): string {
  if (node.type === 'identifier') return text.slice(node.start, node.end);
  const value: Expression = expression(node, text);
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : '';
}
