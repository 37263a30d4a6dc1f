import type { Parameters } from '../../../model/world.js';
import type { Expression } from '../../../syntax/hcl/ast.js';
import { blocksOf, type Declaration } from './declarations.js';

/**
 * The values that an undecided variable may have, by the names that conditions use, where its validation lists them:
 * `contains(["dev", "prod"], var.env)`.
 */
export function allowedValues(variables: ReadonlyMap<string, Declaration>): Parameters {
  return new Map(
    [...variables].flatMap(([name, declaration]) => {
      const conditions = blocksOf(declaration)
        .filter(({ node }) => node.type === 'validation')
        .flatMap(({ node }) => node.body.attributes.find((each) => each.name === 'condition')?.value ?? []);
      const [allowed] = conditions.flatMap((condition) => listed(condition, name) ?? []);
      return allowed === undefined ? [] : [[`var.${name}`, { allowed }] as const];
    }),
  );
}

function listed(condition: Expression, variable: string): readonly [readonly string[]] | undefined {
  if (condition.kind !== 'call' || condition.name !== 'contains') return undefined;
  const [list, value] = condition.args;
  const isIt =
    value?.kind === 'attribute' && value.name === variable && value.of.kind === 'variable' && value.of.name === 'var';
  if (!isIt || list?.kind !== 'list') return undefined;
  const texts = list.items.flatMap((item) =>
    item.kind === 'literal' && typeof item.value === 'string' ? [item.value] : [],
  );
  return texts.length === list.items.length ? [texts] : undefined;
}
