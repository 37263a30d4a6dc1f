import type { Expression } from './ast.js';
import { type Concrete, childrenOf } from './concrete-tree.js';

/**
 * `a ? b : c`. Without parentheses `a ? b : c ? d : e` means `a ? b : (c ? d : e)`; the grammar has it the other way
 * round, so what it nests on the left is turned to the right.
 */
export function conditional(node: Concrete, convert: (node: Concrete) => Expression): Expression {
  const [condition, then, otherwise] = sidesOf(node);
  let [first, second, last] = [condition, convert(then), convert(otherwise)];
  for (let inner = bare(first); inner !== undefined; inner = bare(first)) {
    const [innerCondition, innerThen, innerElse] = sidesOf(inner);
    last = {
      kind: 'conditional',
      if: convert(innerElse),
      then: second,
      else: last,
      start: innerElse.start,
      end: node.end,
    };
    first = innerCondition;
    second = convert(innerThen);
  }
  return { kind: 'conditional', if: convert(first), then: second, else: last, start: node.start, end: node.end };
}

function sidesOf(node: Concrete) {
  return childrenOf(node, 'expression') as readonly [Concrete, Concrete, Concrete];
}

/** The conditional that an expression is without parentheses. */
function bare(node: Concrete): Concrete | undefined {
  const [only] = node.children;
  return only?.type === 'conditional' ? only : undefined;
}
