import type { Expression } from '../../../syntax/hcl/ast.js';
import type { Frame } from './frame.js';

const MAX_TEXT = 120;

/**
 * How an expression is written, as the name of what nobody could decide, and where: the same words mean other things in
 * another module or in another round of a loop. `a != b` is named by its `a == b`, so that both are one condition.
 */
export function sourceText(expression: Expression, frame: Frame): string {
  const written =
    expression.kind === 'binary' && expression.operator === '!='
      ? `${slice(expression.left, frame)} == ${slice(expression.right, frame)}`
      : slice(expression, frame);
  const text = written.length > MAX_TEXT ? `${written.slice(0, MAX_TEXT)}…` : written;
  return frame.label === '' ? text : `${text} (${frame.label})`;
}

function slice({ start, end }: Expression, { file }: Frame): string {
  return file.text.slice(start, Math.min(end, start + 2 * MAX_TEXT)).replace(/\s+/g, ' ');
}
