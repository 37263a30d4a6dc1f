import type { Expression } from '../../../syntax/hcl/ast.js';
import { blocksOf, type Declaration } from './declarations.js';

/** The attributes in `lifecycle { ignore_changes }` by their top-level names; undefined when there are none. */
export function ignoredChanges(declaration: Declaration): ReadonlySet<string> | 'all' | undefined {
  const lifecycle = blocksOf(declaration).find(({ node }) => node.type === 'lifecycle');
  const value = lifecycle?.node.body.attributes.find(({ name }) => name === 'ignore_changes')?.value;
  if (value === undefined) return undefined;
  if (value.kind === 'variable' && value.name === 'all') return 'all';
  const names = value.kind === 'list' ? value.items.flatMap((item) => topName(item) ?? []) : [];
  return names.length === 0 ? undefined : new Set(names);
}

function topName(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'variable':
      return expression.name;
    case 'literal':
      return typeof expression.value === 'string' ? expression.value.replace(/[.[].*$/s, '') : undefined;
    case 'attribute':
    case 'index':
      return topName(expression.of);
    default:
      return undefined;
  }
}
