import { entryOf, type Node } from '../../../syntax/tree.js';
import type { Step } from './address.js';
import { itemsOf, nodeAt, textAt } from './members.js';

/**
 * A module as it was written, as far as a plan tells: expressions are constants or the names that they refer to.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
export interface ModuleConfiguration {
  /** By address without keys: `aws_s3_bucket.raw`, `data.aws_region.here`. */
  readonly resources: ReadonlyMap<string, Node>;
  readonly calls: ReadonlyMap<string, ModuleCall>;
  readonly outputs: Node | undefined;
  readonly variables: Node | undefined;
}

export interface ModuleCall {
  /** With `expressions`, `for_each_expression`. */
  readonly node: Node;
  readonly module: ModuleConfiguration;
}

/** The root module of a plan's configuration; undefined where the plan has none. */
export function configurationOf(plan: Node): ModuleConfiguration | undefined {
  const root = nodeAt(plan, 'configuration', 'root_module');
  return root?.kind === 'map' ? moduleOf(root) : undefined;
}

function moduleOf(node: Node | undefined): ModuleConfiguration {
  const resources = new Map<string, Node>();
  for (const resource of itemsOf(nodeAt(node, 'resources'))) {
    const address = textAt(resource, 'address');
    if (address !== undefined) resources.set(address, resource);
  }
  const calls = nodeAt(node, 'module_calls');
  const entries = calls?.kind === 'map' ? calls.entries : [];
  return {
    resources,
    calls: new Map(
      entries.map(({ key, value }) => [key.text, { node: value, module: moduleOf(nodeAt(value, 'module')) }]),
    ),
    outputs: nodeAt(node, 'outputs'),
    variables: nodeAt(node, 'variables'),
  };
}

/** The module that these calls lead to. */
export function moduleAt(
  root: ModuleConfiguration | undefined,
  calls: readonly Step[],
): ModuleConfiguration | undefined {
  return calls.reduce((module, { name }) => module?.calls.get(name)?.module, root);
}

/** The block that declares an instance. */
export function blockOf(
  root: ModuleConfiguration | undefined,
  { calls, local }: { readonly calls: readonly Step[]; readonly local: string },
): Node | undefined {
  return moduleAt(root, calls)?.resources.get(local);
}

/** What an expression refers to, each in full: of `a.b.id`, `a.b` only the first. */
export function referencesIn(expression: Node | undefined): readonly string[] {
  const found = itemsOf(nodeAt(expression, 'references')).flatMap((each) =>
    each.kind === 'scalar' ? [each.text] : [],
  );
  const few = found.slice(0, MAX_REFERENCES);
  return few.filter((one) => !few.some((other) => other.startsWith(one) && /^[.[]/.test(other.slice(one.length))));
}

/** An expression that refers to more says nothing that could be followed. */
const MAX_REFERENCES = 100;

/** The value of an expression that is constant; undefined for any other. */
export function constantIn(expression: Node | undefined): Node | undefined {
  return nodeAt(expression, 'constant_value');
}

/** Is a node of `expressions` an expression, and no nested block? */
export function isExpression(node: Node): boolean {
  if (node.kind !== 'map') return node.kind === 'scalar';
  return (
    node.entries.length === 0 ||
    entryOf(node, 'constant_value') !== undefined ||
    entryOf(node, 'references') !== undefined
  );
}
