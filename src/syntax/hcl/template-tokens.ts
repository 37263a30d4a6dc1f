import type { Expression, Loop, Stretch } from './ast.js';
import { type Concrete, childOf } from './concrete-tree.js';
import { loopOf } from './loop.js';

/**
 * A template in a row: its texts, what is written into them, and the directives that open and close. White space is cut
 * while they stand in a row, as HCL does it; only then do they become a tree.
 */
export type TemplateToken = TextToken | SequenceToken;

export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

/** `${...}` or `%{...}`. With a `~` at its beginning or end, white space next to it goes. */
export type SequenceToken = Stretch & { readonly stripsBefore: boolean; readonly stripsAfter: boolean } & (
    | { readonly kind: 'value'; readonly value: Expression }
    | { readonly kind: 'if'; readonly condition: Expression }
    | { readonly kind: 'for'; readonly loop: Loop }
    | { readonly kind: 'else' }
    | { readonly kind: 'end' }
  );

/**
 * The tokens between the offsets `start` and `end`; `texts` turns a stretch of literal text into tokens. Literal text is
 * whatever stands between the sequences: the grammar's own nodes for it lack the white space at their ends.
 */
export function templateTokens(
  nodes: readonly Concrete[],
  { start, end }: Stretch,
  text: string,
  texts: (text: string) => readonly TextToken[],
  convert: (node: Concrete) => Expression,
): readonly TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let at = start;
  for (const node of nodes.flatMap(sequencesIn)) {
    if (node.start > at) tokens.push(...texts(text.slice(at, node.start)));
    tokens.push(sequence(node, text, convert));
    at = node.end;
  }
  if (end > at) tokens.push(...texts(text.slice(at, end)));
  return tokens;
}

const SEQUENCES: ReadonlySet<string> = new Set([
  'template_interpolation',
  'template_for_start',
  'template_for_end',
  'template_if_intro',
  'template_else_intro',
  'template_if_end',
]);

function sequencesIn(node: Concrete): readonly Concrete[] {
  if (SEQUENCES.has(node.type)) return [node];
  return node.type === 'template_directive' || node.type === 'template_for' || node.type === 'template_if'
    ? node.children.flatMap(sequencesIn)
    : [];
}

function sequence(node: Concrete, text: string, convert: (node: Concrete) => Expression): SequenceToken {
  const { type, start, end, children } = node;
  const marks = {
    stripsBefore: children[1]?.type === 'strip_marker',
    stripsAfter: children.at(-2)?.type === 'strip_marker',
    start,
    end,
  };
  const inner = childOf(node, 'expression');
  const value: Expression = inner === undefined ? { kind: 'literal', value: '', start, end } : convert(inner);
  switch (type) {
    case 'template_interpolation':
      return { kind: 'value', value, ...marks };
    case 'template_if_intro':
      return { kind: 'if', condition: value, ...marks };
    case 'template_for_start':
      return { kind: 'for', loop: loopOf(node, text, convert), ...marks };
    case 'template_else_intro':
      return { kind: 'else', ...marks };
    default:
      return { kind: 'end', ...marks };
  }
}
