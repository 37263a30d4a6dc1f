import type { BinaryOperator, Expression } from './ast.js';
import { collection } from './collection.js';
import type { Concrete } from './concrete-tree.js';
import { conditional } from './conditional.js';
import { heredoc } from './heredoc.js';
import { loop } from './loop.js';
import { quoted } from './quoted.js';
import { applied, stepsOf } from './steps.js';

/** Turns a node of the grammar's tree into an expression; the files that this one calls get it as an argument. */
export type Convert = (node: Concrete) => Expression;

/** The expression that a node of the grammar's tree stands for. Parentheses leave no trace. */
export function expression(node: Concrete, text: string): Expression {
  const convert: Convert = (child) => expression(child, text);
  const at = { start: node.start, end: node.end };
  const written = () => text.slice(node.start, node.end);
  switch (node.type) {
    case 'expression':
      return term(node.children, text);
    case 'literal_value':
    case 'template_expr':
    case 'collection_value':
    case 'for_expr':
    case 'operation':
      return convert(node.children[0] as Concrete);
    case 'numeric_lit':
      return { kind: 'literal', value: Number(written()), ...at };
    case 'bool_lit':
      return { kind: 'literal', value: written() === 'true', ...at };
    case 'null_lit':
      return { kind: 'literal', value: null, ...at };
    case 'string_lit':
    case 'quoted_template':
      return quoted(node, text, convert);
    case 'heredoc_template':
      return heredoc(node, text, convert);
    case 'variable_expr':
      return { kind: 'variable', name: written(), ...at };
    case 'tuple':
    case 'object':
      return collection(node, convert);
    case 'for_tuple_expr':
    case 'for_object_expr':
      return loop(node, text, convert);
    case 'function_call':
      return call(node, text, convert);
    case 'conditional':
      return conditional(node, convert);
    case 'unary_operation': {
      const [operator, ...of] = node.children as [Concrete, ...Concrete[]];
      return { kind: 'unary', operator: operator.type as '-' | '!', of: term(of, text), ...at };
    }
    case 'binary_operation': {
      const i = node.children.findIndex(({ type }) => OPERATORS.has(type));
      const [left, right] = [term(node.children.slice(0, i), text), term(node.children.slice(i + 1), text)];
      return { kind: 'binary', operator: node.children[i]?.type as BinaryOperator, left, right, ...at };
    }
  }
  throw new Error(`HCL: no expression is called ${node.type}`);
}

const OPERATORS: ReadonlySet<string> = new Set<BinaryOperator>([
  '*',
  '/',
  '%',
  '+',
  '-',
  '>',
  '>=',
  '<',
  '<=',
  '==',
  '!=',
  '&&',
  '||',
]);

/** A value, or one in parentheses, with the attributes, indexes and splats that follow it. */
function term(nodes: readonly Concrete[], text: string): Expression {
  const convert: Convert = (child) => expression(child, text);
  const first = nodes[0] as Concrete;
  const steps = (from: number) => nodes.slice(from).flatMap((node) => stepsOf(node, text, convert));
  if (first.type !== '(') return applied(convert(first), steps(1));
  const [, inner, closing] = nodes as readonly [Concrete, Concrete, Concrete];
  return applied({ ...convert(inner), start: first.start, end: closing.end }, steps(3));
}

function call({ children, start, end }: Concrete, text: string, convert: Convert): Expression {
  const [name, , args] = children as readonly [Concrete, Concrete, Concrete];
  const given = args.type === 'function_arguments' ? args.children : [];
  return {
    kind: 'call',
    name: text.slice(name.start, name.end),
    args: given.filter(({ type }) => type === 'expression').map(convert),
    expands: given.some(({ type }) => type === 'ellipsis'),
    start,
    end,
  };
}
