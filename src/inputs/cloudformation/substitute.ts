import type { Entry, Node, ScalarNode } from '../../syntax/tree.js';
import { intrinsicOf } from './intrinsic.js';

/** What an identifier of a loop stands for in one round: a text, or a variable whose value nobody knows. */
export type Binding = { readonly identifier: string } & ({ readonly text: string } | { readonly variable: string });

/**
 * A copy of a node in which the identifiers are replaced: `${Identifier}` and `&{Identifier}` in keys and texts, and Ref.
 * `&{Identifier}` drops what is not alphanumeric, so that any text can be part of a logical id. What stays the same is
 * not copied; every node keeps its place. `count` is told of each node; when it says false, the copy is given up.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function substitute(node: Node, bindings: readonly Binding[], count: () => boolean): Node | undefined {
  const known = new Map<Node, Node>();
  let isGivenUp = false;
  const copy = (each: Node): Node => {
    const before = known.get(each);
    if (before !== undefined || isGivenUp) return before ?? each;
    isGivenUp = !count();
    const made = copied(each);
    known.set(each, made);
    return made;
  };
  const copied = (each: Node): Node => {
    const call = intrinsicOf(each);
    if (call?.name === 'Ref' && call.argument.kind === 'scalar') {
      const name = call.argument.text;
      const binding = bindings.find(({ identifier }) => identifier === name);
      if (binding !== undefined) return resolvedRef(each, binding);
    }
    if (each.kind === 'scalar') return replaced(each, bindings);
    if (each.kind === 'list') {
      const items = each.items.map(copy);
      return items.some((item, i) => item !== each.items[i]) ? { ...each, items } : each;
    }
    const entries = each.entries.map((entry): Entry => {
      const [key, value] = [replaced(entry.key, bindings), copy(entry.value)];
      return key === entry.key && value === entry.value ? entry : { key, value };
    });
    return entries.some((entry, i) => entry !== each.entries[i]) ? { ...each, entries } : each;
  };
  const made = copy(node);
  return isGivenUp ? undefined : made;
}

function resolvedRef({ start, end }: Node, binding: Binding): ScalarNode {
  return 'text' in binding
    ? { kind: 'scalar', text: binding.text, plain: false, start, end }
    : { kind: 'scalar', tag: '!Ref', text: binding.variable, plain: true, start, end };
}

function replaced(node: ScalarNode, bindings: readonly Binding[]): ScalarNode {
  if (!node.text.includes('{')) return node;
  let { text } = node;
  for (const binding of bindings) {
    const [whole, bare] =
      'text' in binding
        ? [binding.text, binding.text.replace(/[^A-Za-z0-9]/g, '')]
        : [`\${${binding.variable}}`, `\${${binding.variable}}`];
    text = text.replaceAll(`\${${binding.identifier}}`, () => whole).replaceAll(`&{${binding.identifier}}`, () => bare);
  }
  return text === node.text ? node : { ...node, text };
}
