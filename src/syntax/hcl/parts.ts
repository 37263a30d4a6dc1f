import type { Expression } from './ast.js';

/** The expressions that an expression is directly made of, in no special order. */
export function partsOf(expression: Expression): readonly Expression[] {
  const given = (optional: Expression | undefined) => (optional === undefined ? [] : [optional]);
  switch (expression.kind) {
    case 'literal':
    case 'variable':
    case 'element':
      return [];
    case 'template':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'repeat':
      return [expression.of, expression.body];
    case 'attribute':
    case 'unary':
      return [expression.of];
    case 'index':
      return [expression.of, expression.key];
    case 'splat':
      return [expression.of, expression.each];
    case 'call':
      return expression.args;
    case 'list':
      return expression.items;
    case 'object':
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case 'for-list':
      return [expression.of, expression.result, ...given(expression.if)];
    case 'for-object':
      return [expression.of, expression.resultKey, expression.result, ...given(expression.if)];
    case 'conditional':
      return [expression.if, expression.then, expression.else];
    case 'binary':
      return [expression.left, expression.right];
  }
}
