import { getExpressionAst } from '@cdktn/hcl2json';
import type { Expression } from '../../src/syntax/hcl/ast.js';

/** How operators, conditionals, calls and splats nest, and nothing else: `conditional(binary(),call())`. */
export async function nestingDifference(ours: Expression, source: string): Promise<string | undefined> {
  const theirs = await getExpressionAst('expression.tf', source).catch(() => null);
  if (theirs === null || theirs === undefined) return undefined;
  const [here, there] = [ownNesting(ours), theirNesting(theirs as unknown as TheirNode)];
  return here === there ? undefined : `${source}\n  is ${here} here,\n     ${there} there`;
}

function ownNesting(expression: Expression): string {
  const inner = childrenOf(expression).map(ownNesting).filter(Boolean).join(',');
  const { kind } = expression;
  return kind === 'conditional' || kind === 'binary' || kind === 'unary' || kind === 'call' || kind === 'splat'
    ? `${kind}(${inner})`
    : inner;
}

function childrenOf(expression: Expression): readonly Expression[] {
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
      return [expression.of, expression.result, ...(expression.if === undefined ? [] : [expression.if])];
    case 'for-object':
      return [
        expression.of,
        expression.resultKey,
        expression.result,
        ...(expression.if === undefined ? [] : [expression.if]),
      ];
    case 'conditional':
      return [expression.if, expression.then, expression.else];
    case 'binary':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.of];
  }
}

interface TheirNode {
  readonly type: string;
  readonly children?: readonly TheirNode[];
}

const THEIR_NAMES: { readonly [type: string]: string } = {
  conditional: 'conditional',
  binaryOp: 'binary',
  unaryOp: 'unary',
  function: 'call',
  functionCall: 'call',
  splat: 'splat',
};

function theirNesting({ type, children = [] }: TheirNode): string {
  const inner = children.map(theirNesting).filter(Boolean).join(',');
  const name = THEIR_NAMES[type];
  return name === undefined ? inner : `${name}(${inner})`;
}
