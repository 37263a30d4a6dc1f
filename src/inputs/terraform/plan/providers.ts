import { unknownHole } from '../../../model/hole.js';
import type { Scope } from '../../../model/resource.js';
import { mapOf, type Value } from '../../../model/value.js';
import { memberAt } from '../../../syntax/json-value.js';
import { scalarValue } from '../../../syntax/scalar.js';
import type { Node } from '../../../syntax/tree.js';
import type { TerraformProvider } from '../terraform-resource.js';
import { blockOf, constantIn, type ModuleConfiguration, referencesIn } from './configuration.js';
import type { Instance } from './instance.js';
import type { Instances } from './instances.js';
import { itemsOf, nodeAt, textAt } from './members.js';
import type { Tell } from './told.js';

/**
 * The provider configuration of each instance; instances of one share the object.
 * https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation
 */
export function providersOf(
  plan: Node,
  root: ModuleConfiguration | undefined,
  instances: Instances,
  readBefore: readonly Instance[],
  tell: Tell,
): (instance: Instance) => TerraformProvider {
  const written = nodeAt(plan, 'configuration', 'provider_config');
  const keyOf = (instance: Instance): string => {
    const key = textAt(blockOf(root, instance), 'provider_config_key') ?? instance.type.split('_', 1)[0] ?? '';
    if (nodeAt(written, key) !== undefined) return key;
    // A module that was handed the provider of its caller under the same name.
    const inherited = key.slice(key.lastIndexOf(':') + 1);
    return nodeAt(written, inherited) !== undefined ? inherited : key;
  };
  const accounts = new Map<string, string>();
  for (const each of [...readBefore, ...instances.all]) {
    const account = each.type === 'aws_caller_identity' ? memberAt(tell(each.item).values, 'account_id') : undefined;
    if (typeof account === 'string' && ACCOUNT.test(account)) accounts.set(keyOf(each), account);
  }
  const known = new Map<string, TerraformProvider>();
  return (instance) => {
    const key = keyOf(instance);
    const found = known.get(key) ?? providerOf(key, nodeAt(written, key, 'expressions'), plan, accounts.get(key));
    known.set(key, found);
    return found;
  };
}

const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,20}){1,3}-\d{1,2}$/;

function providerOf(
  name: string,
  written: Node | undefined,
  plan: Node,
  account: string | undefined,
): TerraformProvider {
  const region = textOf(nodeAt(written, 'region'), plan);
  const tags = nodeAt(itemsOf(nodeAt(written, 'default_tags'))[0], 'tags');
  const scope: Scope = {
    account: account ?? accountIn(written, plan) ?? unknownHole('parameter', 'AWS::AccountId'),
    region: region !== undefined && REGION.test(region) ? region : unknownHole('parameter', 'AWS::Region'),
    partition: unknownHole('parameter', 'AWS::Partition'),
  };
  return { name, scope, ...(tags !== undefined && { defaultTags: tagsIn(tags, name) }) };
}

/** The account of the role that the provider assumes, or the one account that it allows. */
function accountIn(written: Node | undefined, plan: Node): string | undefined {
  const role = textOf(nodeAt(itemsOf(nodeAt(written, 'assume_role'))[0], 'role_arn'), plan);
  const [only, ...others] = itemsOf(constantIn(nodeAt(written, 'allowed_account_ids')));
  const account = role?.split(':')[4] ?? (others.length === 0 && only?.kind === 'scalar' ? only.text : undefined);
  return account !== undefined && ACCOUNT.test(account) ? account : undefined;
}

/** A constant, or the value of the one variable of the root module that an expression refers to. */
function textOf(expression: Node | undefined, plan: Node): string | undefined {
  const constant = constantIn(expression);
  if (constant?.kind === 'scalar') return constant.text;
  const [reference = '', ...others] = referencesIn(expression);
  const name = /^var\.([\w-]+)$/.exec(reference)?.[1];
  return name === undefined || others.length > 0 ? undefined : textAt(nodeAt(plan, 'variables', name), 'value');
}

/** What each resource's `tags_all` says already, but where that is known only after apply. */
function tagsIn(expression: Node, provider: string): Value {
  const constant = constantIn(expression);
  if (constant?.kind !== 'map') return unknownHole('unresolved-function', `default_tags of the provider ${provider}`);
  return mapOf(
    constant.entries.flatMap(({ key, value }) => {
      const text = value.kind === 'scalar' ? scalarValue(value) : null;
      return text === null ? [] : [[key.text, text] as const];
    }),
  );
}
