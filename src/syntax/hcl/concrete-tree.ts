import type { Tree } from 'web-tree-sitter';
import type { Stretch } from './ast.js';

/** A node of the grammar's tree, out of WebAssembly's memory. Named nodes and tokens alike; comments are left out. */
export interface Concrete extends Stretch {
  /** The rule's name in the grammar, or the token's text; `ERROR` is text that fits no rule. */
  readonly type: string;
  /** Not in the text: the parser went on as if it were. */
  readonly missing: boolean;
  readonly children: readonly Concrete[];
}

/**
 * Levels of the tree; an expression inside another is three or four of them. Modules nest some ten deep, and everything
 * behind this walk may recurse.
 */
const MAX_LEVELS = 1200;

/** The whole tree, or the first node that lies deeper than any real file nests. The walk itself does not recurse. */
export function concreteTree(tree: Tree): Concrete | { readonly tooDeep: number } {
  const { hasError } = tree.rootNode;
  const cursor = tree.walk();
  try {
    const above: Concrete[][] = [];
    let siblings: Concrete[] = [];
    const root = siblings;
    for (;;) {
      const children: Concrete[] = [];
      const type = cursor.nodeType;
      if (type !== 'comment') {
        siblings.push({
          type,
          start: cursor.startIndex,
          end: cursor.endIndex,
          missing: hasError && cursor.nodeIsMissing,
          children,
        });
      }
      if (cursor.gotoFirstChild()) {
        if (above.length >= MAX_LEVELS) return { tooDeep: cursor.startIndex };
        above.push(siblings);
        siblings = children;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        const parent = above.pop();
        if (parent === undefined || !cursor.gotoParent()) return root[0] as Concrete;
        siblings = parent;
      }
    }
  } finally {
    cursor.delete();
  }
}

/** The first child of this type. */
export function childOf(node: Concrete, type: string): Concrete | undefined {
  return node.children.find((child) => child.type === type);
}

export function childrenOf(node: Concrete, type: string): readonly Concrete[] {
  return node.children.filter((child) => child.type === type);
}
