import type { Body, Expression, HclFile } from '../../src/syntax/hcl/ast.js';

/** The expressions of attributes in which nesting can go wrong, with their text. Heredocs are left out: hcl2json does not take them alone. */
export function operatorExpressions(
  file: HclFile,
): readonly { readonly source: string; readonly expression: Expression }[] {
  const within = (body: Body): readonly Expression[] => [
    ...body.attributes.map(({ value }) => value),
    ...body.blocks.flatMap((block) => within(block.body)),
  ];
  return within(file.body)
    .map((expression) => ({ source: file.text.slice(expression.start, expression.end), expression }))
    .filter(({ source }) => /[?*+\-/!<>=&|]/.test(source) && !source.includes('<<'));
}
