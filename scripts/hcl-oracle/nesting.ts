import { getExpressionAst } from '@cdktn/hcl2json';
import type { Expression } from '../../src/syntax/hcl/ast.js';
import { partsOf } from '../../src/syntax/hcl/parts.js';

/** How operators, conditionals, calls and splats nest, and nothing else: `conditional(binary(),call())`. */
export async function nestingDifference(ours: Expression, source: string): Promise<string | undefined> {
  const theirs = await getExpressionAst('expression.tf', source).catch(() => null);
  if (theirs === null || theirs === undefined) return undefined;
  const [here, there] = [ownNesting(ours), theirNesting(theirs as unknown as TheirNode)];
  return here === there ? undefined : `${source}\n  is ${here} here,\n     ${there} there`;
}

function ownNesting(expression: Expression): string {
  const inner = partsOf(expression).map(ownNesting).filter(Boolean).join(',');
  const { kind } = expression;
  return kind === 'conditional' || kind === 'binary' || kind === 'unary' || kind === 'call' || kind === 'splat'
    ? `${kind}(${inner})`
    : inner;
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
