import type { Expression } from './ast.js';
import { type Concrete, childOf } from './concrete-tree.js';

/** What may follow a value: `.name`, `[key]` or `.0`, and the two splats `[*]` and `.*`. */
export type Step = { readonly end: number } & (
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'index'; readonly key: Expression }
  | { readonly kind: 'splat'; readonly full: boolean }
);

/** The steps in one node; the grammar keeps those that follow a splat inside of it. */
export function stepsOf(node: Concrete, text: string, convert: (node: Concrete) => Expression): readonly Step[] {
  const { type, end, children } = node;
  const within = () => children.flatMap((child) => stepsOf(child, text, convert));
  switch (type) {
    case 'get_attr': {
      const name = childOf(node, 'identifier') as Concrete;
      return [{ kind: 'attribute', name: text.slice(name.start, name.end), end }];
    }
    case 'new_index':
      return [{ kind: 'index', key: convert(childOf(node, 'expression') as Concrete), end }];
    case 'legacy_index': {
      const [start, value] = [node.start + 1, Number(text.slice(node.start + 1, end))];
      return [{ kind: 'index', key: { kind: 'literal', value, start, end }, end }];
    }
    case 'attr_splat':
    case 'full_splat':
      return [{ kind: 'splat', full: type === 'full_splat', end: children[0]?.end ?? end }, ...within()];
    case 'index':
    case 'splat':
      return within();
    default:
      return [];
  }
}

/**
 * A value followed by steps. What follows `[*]` is done to every element; of what follows `.*` only attributes are, an
 * index takes from the list that they make.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#splat-operators
 */
export function applied(value: Expression, steps: readonly Step[]): Expression {
  let of = value;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    const { start } = value;
    if (step.kind === 'attribute') of = { kind: 'attribute', of, name: step.name, start, end: step.end };
    else if (step.kind === 'index') of = { kind: 'index', of, key: step.key, start, end: step.end };
    else {
      const rest = steps.slice(i + 1);
      const stop = step.full ? rest.length : rest.findIndex(({ kind }) => kind !== 'attribute');
      const each = stop < 0 ? rest : rest.slice(0, stop);
      const element: Expression = { kind: 'element', start, end: step.end };
      of = { kind: 'splat', of, each: applied(element, each), start, end: each.at(-1)?.end ?? step.end };
      i += each.length;
    }
  }
  return of;
}
