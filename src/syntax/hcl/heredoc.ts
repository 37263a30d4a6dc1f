import type { Expression } from './ast.js';
import type { Concrete } from './concrete-tree.js';
import { stripped, template } from './template.js';
import { type TemplateToken, type TextToken, templateTokens } from './template-tokens.js';

/**
 * `<<NAME` and `<<-NAME`: the lines up to the one that is NAME alone, with the line break of the last.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions
 */
export function heredoc(node: Concrete, text: string, convert: (node: Concrete) => Expression): Expression {
  const [opening, name, ...rest] = node.children as [Concrete, Concrete, ...Concrete[]];
  const closing = rest.at(-1) ?? name;
  const start = text.indexOf('\n', name.end) + 1;
  const end = text.lastIndexOf('\n', closing.start - 1) + 1;
  const tokens = templateTokens(rest.slice(0, -1), { start, end }, text, lines, convert);
  const cut = stripped(tokens);
  return template(text.slice(opening.start, opening.end) === '<<-' ? flush(cut) : cut, node);
}

/** White space is cut line by line, so every line is a token. */
function lines(text: string): readonly TextToken[] {
  return text
    .split(/(?<=\n)/)
    .map((line) => ({ kind: 'text', text: line.replaceAll('$${', '${').replaceAll('%%{', '%{') }));
}

/** Without the indent that all lines share; blank lines have none to share. As in HCL, a line break that `~` took begins no line. */
function flush(tokens: readonly TemplateToken[]): readonly TemplateToken[] {
  let isLineStart = true;
  let indent = Number.POSITIVE_INFINITY;
  const leading = new Set<TemplateToken>();
  for (const token of tokens) {
    if (isLineStart) {
      const [width, isBlank] = token.kind === 'text' ? indentOf(token.text) : [0, false];
      if (!isBlank) {
        indent = Math.min(indent, width);
        leading.add(token);
      }
    }
    isLineStart = token.kind === 'text' && token.text.endsWith('\n');
  }
  return tokens.map((token) =>
    token.kind === 'text' && leading.has(token) ? { kind: 'text', text: token.text.slice(indent) } : token,
  );
}

function indentOf(line: string): readonly [width: number, isBlank: boolean] {
  const rest = line.trimStart();
  return [line.length - rest.length, rest === '' && line.endsWith('\n')];
}
