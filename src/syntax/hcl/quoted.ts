import type { Expression } from './ast.js';
import type { Concrete } from './concrete-tree.js';
import { stripped, template } from './template.js';
import { type TextToken, templateTokens } from './template-tokens.js';

/** A text in quotes. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#quoted-templates */
export function quoted(node: Concrete, text: string, convert: (node: Concrete) => Expression): Expression {
  const inside = { start: node.start + 1, end: node.end - 1 };
  return template(stripped(templateTokens(node.children, inside, text, unescaped, convert)), node);
}

function unescaped(text: string): readonly TextToken[] {
  return [{ kind: 'text', text: text.replace(ESCAPE, meant) }];
}

const ESCAPE = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|\$\$(?=\{)|%%(?=\{)/gs;

function meant(sequence: string): string {
  switch (sequence[1]) {
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'u':
    case 'U': {
      const code = Number.parseInt(sequence.slice(2), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    }
    default:
      return sequence[1] as string;
  }
}
