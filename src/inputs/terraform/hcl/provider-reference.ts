import type { Expression } from '../../../syntax/hcl/ast.js';

/** The provider configuration that an expression names: `aws`, `aws.west`; older files and JSON have it as a text. */
export function providerName(expression: Expression): string | undefined {
  if (expression.kind === 'variable') return expression.name;
  if (expression.kind === 'attribute' && expression.of.kind === 'variable') {
    return `${expression.of.name}.${expression.name}`;
  }
  return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}
