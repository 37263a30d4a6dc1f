import type { Expression, Loop } from './ast.js';
import { type Concrete, childOf, childrenOf } from './concrete-tree.js';

/** `[for key, value in of : result if condition]`, and the same with `{ ... : key => result }`. */
export function loop(node: Concrete, text: string, convert: (node: Concrete) => Expression): Expression {
  const { type, start, end } = node;
  const results = childrenOf(node, 'expression').map(convert) as [Expression, Expression];
  const condition = childOf(node, 'for_cond');
  const rest = {
    ...loopOf(childOf(node, 'for_intro') as Concrete, text, convert),
    ...(condition === undefined ? {} : { if: convert(childOf(condition, 'expression') as Concrete) }),
    start,
    end,
  };
  if (type === 'for_tuple_expr') return { kind: 'for-list', result: results[0], ...rest };
  const grouped = childOf(node, 'ellipsis') !== undefined;
  return { kind: 'for-object', resultKey: results[0], result: results[1], grouped, ...rest };
}

/** The `for key, value in of` of a loop, here and in templates. */
export function loopOf(intro: Concrete, text: string, convert: (node: Concrete) => Expression): Loop {
  const [first, second] = childrenOf(intro, 'identifier').map((name) => text.slice(name.start, name.end));
  const of = convert(childOf(intro, 'expression') as Concrete);
  return second === undefined
    ? { valueName: first as string, of }
    : { keyName: first as string, valueName: second, of };
}
