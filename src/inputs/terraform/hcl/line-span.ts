import type { Span } from '../../../model/span.js';
import type { HclFile, Stretch } from '../../../syntax/hcl/ast.js';

const MAX_LINE = 400;

/** The first line of a stretch: a code frame then shows one line, whatever the value's size. */
export function lineSpan(file: HclFile, { start, end }: Stretch): Span {
  const line = /^[^\r\n]*/.exec(file.text.slice(start, Math.min(end, start + MAX_LINE)))?.[0] ?? '';
  return file.span({ start, end: start + Math.max(line.trimEnd().length, Math.min(1, end - start)) });
}
