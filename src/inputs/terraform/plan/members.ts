import { entryOf, type Node } from '../../../syntax/tree.js';

/** The value at a path of keys. */
export function nodeAt(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((here, key) => entryOf(here, key)?.value, node);
}

/** The text at a key; undefined for anything that is no string. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && !value.plain ? value.text : undefined;
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

export function isLiteral(node: Node | undefined, text: 'true' | 'false' | 'null'): boolean {
  return node?.kind === 'scalar' && node.plain && node.text === text;
}
