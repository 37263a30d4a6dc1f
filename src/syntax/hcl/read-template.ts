import type { Reading } from '../../model/problem.js';
import type { Expression, HclFile } from './ast.js';
import type { Grammar } from './grammar.js';
import { readHcl } from './read-hcl.js';

/** A file that is a template as a whole, as templatefile() takes it. */
export interface TemplateFile {
  readonly expression: Expression;
  /** What the expression's offsets belong to. */
  readonly file: HclFile;
}

/**
 * The text is read as the body of a heredoc, since templates are no files of the grammar: the offsets in its tree count
 * the line before it, the places do not.
 */
export function readTemplate(text: string, file: string, grammar: Grammar): Reading<TemplateFile | undefined> {
  const before = `template = <<${terminatorFor(text)}\n`;
  const { value, problems } = readHcl(`${before}${text}\n${terminatorFor(text)}\n`, file, grammar);
  const [only, ...more] = value?.body.attributes ?? [];
  if (value === undefined || only === undefined || more.length > 0) return { value: undefined, problems };
  const lineUp = <P extends { readonly line: number }>(point: P): P => ({
    ...point,
    line: Math.max(1, point.line - 1),
  });
  const span: HclFile['span'] = (stretch) => {
    const at = value.span(stretch);
    return { ...at, start: lineUp(at.start), end: lineUp(at.end) };
  };
  return { value: { expression: withoutLastBreak(only.value), file: { ...value, span } }, problems: [] };
}

/** No line of the text can end the heredoc. */
function terminatorFor(text: string): string {
  let terminator = 'END_OF_TEMPLATE';
  while (text.includes(terminator)) terminator += '_';
  return terminator;
}

/** The line break before the terminator is ours. */
function withoutLastBreak(expression: Expression): Expression {
  if (expression.kind === 'literal') return { ...expression, value: String(expression.value).slice(0, -1) };
  if (expression.kind !== 'template') return expression;
  const last = expression.parts.at(-1);
  const rest = expression.parts.slice(0, -1);
  const parts = typeof last !== 'string' ? expression.parts : last === '\n' ? rest : [...rest, last.slice(0, -1)];
  const [only] = parts;
  return parts.length === 1 && only !== undefined && typeof only !== 'string' ? only : { ...expression, parts };
}
