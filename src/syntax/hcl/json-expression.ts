import type { Node, ScalarNode } from '../tree.js';
import type { Expression, Stretch } from './ast.js';
import type { Grammar } from './grammar.js';
import { readTemplate } from './read-template.js';

/**
 * A value in a `.tf.json` file: texts are templates, keys too. All of an expression within a text has the text's place.
 * Without a grammar texts are themselves, as in files of values.
 * https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping
 */
export function jsonExpression(node: Node, grammar?: Grammar): Expression {
  const of = (inner: Node) => jsonExpression(inner, grammar);
  const at = { start: node.start, end: node.end };
  switch (node.kind) {
    case 'list':
      return { kind: 'list', items: node.items.map(of), ...at };
    case 'map':
      return {
        kind: 'object',
        entries: node.entries.map(({ key, value }) => ({ key: of(key), value: of(value) })),
        ...at,
      };
    case 'scalar':
      return scalar(node, at, grammar);
  }
}

function scalar(node: ScalarNode, at: Stretch, grammar: Grammar | undefined): Expression {
  if (node.plain) return { kind: 'literal', value: plainValue(node.text), ...at };
  if (grammar === undefined || !/[$%]\{/.test(node.text)) return { kind: 'literal', value: node.text, ...at };
  const template = readTemplate(node.text, '', grammar).value;
  return template === undefined ? { kind: 'literal', value: node.text, ...at } : placed(template.expression, at);
}

function plainValue(text: string): boolean | number | string | null {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** The same expression with all its parts at one place. */
function placed(expression: Expression, at: Stretch): Expression {
  const moved = Object.entries(expression).map(([name, value]) => [name, inner(value, at)] as const);
  return { ...(Object.fromEntries(moved) as unknown as Expression), start: at.start, end: at.end };
}

function inner(value: unknown, at: Stretch): unknown {
  if (Array.isArray(value)) return value.map((item) => inner(item, at));
  if (typeof value !== 'object' || value === null) return value;
  return 'kind' in value
    ? placed(value as Expression, at)
    : Object.fromEntries(Object.entries(value).map(([name, held]) => [name, inner(held, at)]));
}
