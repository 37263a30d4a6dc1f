import { entryOf, type Node } from '../../../syntax/tree.js';
import { rowOf } from '../mapping/rows.js';
import { moduleAddress, type Step, stepsOf } from './address.js';
import { type ModuleConfiguration, moduleAt, referencesIn } from './configuration.js';
import type { Instance } from './instance.js';
import type { Instances } from './instances.js';
import { nodeAt } from './members.js';

/** What an expression refers to: a resource instance, and which attribute of it. */
export interface Target {
  readonly instance: Instance;
  /** Left out by Terraform before 0.15, and where the resource as a whole is meant. */
  readonly attribute?: string;
}

/** Where an expression stands: in an instance of a module, in a block with this key and for_each. */
interface Home {
  /** The module's address, and the calls in it. */
  readonly module: string;
  readonly calls: readonly Step[];
  readonly configuration: ModuleConfiguration;
  readonly key: Step['key'];
  readonly forEach: Node | undefined;
}

/** Undefined for what is no reference. */
type Reference = readonly Step[] | undefined;

/** Undefined where somebody may be meant whom the plan does not name: a local value, one of several instances. */
type Found = readonly Target[] | undefined;

/** What an expression of an instance refers to; `types` are those that its value may name. */
export type Follow = (expression: Node, from: Instance, types: RegExp) => Found;

/** References, those of variables and outputs included, that are followed for one value. */
const MAX_STEPS = 500;

/**
 * The resource instances that an expression of an instance can stand for, found through variables, outputs and modules;
 * undefined where not all of them can be known. A plan names what an expression refers to, not what it makes of that.
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export function following(instances: Instances, root: ModuleConfiguration | undefined): Follow {
  let steps = 0;
  let types = /(?:)/;
  const parsed = new Map<Node | undefined, readonly Reference[]>();

  const referencesOf = (expression: Node | undefined): readonly Reference[] => {
    const known = parsed.get(expression) ?? referencesIn(expression).map(stepsOf);
    parsed.set(expression, known);
    return known;
  };

  const follow = (expression: Node | undefined, home: Home): Found => {
    const references = referencesOf(expression);
    const isKeyed = references.some(isOwnKey);
    return allOf(references, (reference) => (reference === undefined ? undefined : one(reference, home, isKeyed)));
  };

  const one = (reference: readonly Step[], home: Home, isKeyed: boolean): Found => {
    if (++steps > MAX_STEPS) return undefined;
    const [first, second, third] = reference;
    switch (first?.name) {
      case 'count':
      case 'path':
      case 'terraform':
      case 'self':
        return [];
      case 'each':
        if (second?.name !== 'value' || home.forEach === undefined) return [];
        return below(eachValue(home), reference.slice(2));
      case 'local':
        return undefined;
      case 'var':
        return second && below(variable(second.name, home), reference.slice(2));
      case 'module':
        if (second === undefined) return undefined;
        return third
          ? below(output(second, third.name, home, isKeyed), reference.slice(3))
          : any(second, home, isKeyed);
      case 'data':
        return third && resource(`data.${second?.name}.${third.name}`, third.key, reference.slice(3), home, isKeyed);
      default:
        return second && resource(`${first?.name}.${second.name}`, second.key, reference.slice(2), home, isKeyed);
    }
  };

  const eachValue = (home: Home): Found => {
    return allOf(
      referencesOf(home.forEach),
      (reference) => reference && one(reference, { ...home, forEach: undefined }, true),
    );
  };

  const variable = (name: string, { calls }: Home): Found => {
    const call = calls.at(-1);
    const around = calls.slice(0, -1);
    const configuration = moduleAt(root, around);
    const node = configuration?.calls.get(call?.name ?? '')?.node;
    // Variables of the root module, and defaults, are known before any plan.
    if (call === undefined || configuration === undefined) return [];
    const module = moduleAddress(around);
    return follow(nodeAt(node, 'expressions', name), {
      module,
      calls: around,
      configuration,
      ...loopOf(call.key, node),
    });
  };

  const output = ({ name, key }: Step, of: string, home: Home, isKeyed: boolean): Found => {
    const call = home.configuration.calls.get(name);
    if (call === undefined) return undefined;
    const keys = instances.keysOf(home.calls, name);
    const own = key ?? (isKeyed && keys.has(home.key) ? home.key : keys.size === 1 ? [...keys][0] : undefined);
    if (keys.size > 0 && !keys.has(own)) return undefined;
    const calls = [...home.calls, { name, ...(own !== undefined && { key: own }) }];
    const expression = nodeAt(call.module.outputs, of, 'expression');
    const module = moduleAddress(calls);
    return follow(expression, { module, calls, configuration: call.module, key: undefined, forEach: undefined });
  };

  /**
   * Of `module.zone[each.key].bucket_id` a plan tells `module.zone` and `each.key`: the output is the one that stands for
   * what is asked for, where they all stand for the same.
   */
  const any = (call: Step, home: Home, isKeyed: boolean): Found => {
    const outputs = home.configuration.calls.get(call.name)?.module.outputs;
    const names = outputs?.kind === 'map' ? outputs.entries.map(({ key }) => key.text) : [];
    const found = isKeyed ? allOf(names, (name) => output(call, name, home, isKeyed)) : undefined;
    return found?.flatMap(({ instance }) => (types.test(instance.type) ? { instance } : []));
  };

  const resource = (local: string, key: Step['key'], rest: readonly Step[], home: Home, isKeyed: boolean): Found => {
    const [attribute, ...more] = rest;
    const among = instances.of(home.module, local);
    // Nothing of it is there: count or for_each came to none.
    if (among.size === 0) return [];
    const [only] = among.keys();
    const own = key ?? (among.size === 1 ? only : isKeyed ? home.key : undefined);
    const instance = among.get(own);
    if (instance === undefined) return key === undefined ? undefined : [];
    if (more.length > 0) return undefined;
    return part(instance) ?? [{ instance, ...(attribute !== undefined && { attribute: attribute.name }) }];
  };

  /** What configures another resource goes by the name of that one. */
  const part = (instance: Instance): Found => {
    const of = instance.mode === 'managed' ? rowOf(instance.type)?.part?.of : undefined;
    const home = homeOf(instance, root);
    if (of === undefined || home === undefined) return undefined;
    const node = home.configuration.resources.get(instance.local);
    return follow(nodeAt(node, 'expressions', of), home);
  };

  return (expression, from, expected) => {
    const home = homeOf(from, root);
    steps = 0;
    types = expected;
    const found = home && follow(expression, home);
    if (found === undefined || found.length < 2) return found;
    return [...new Map(found.map((target) => [target.instance.address, target])).values()];
  };
}

function homeOf(instance: Instance, root: ModuleConfiguration | undefined): Home | undefined {
  const { module, calls, key, local } = instance;
  const configuration = moduleAt(root, calls);
  return configuration && { module, calls, configuration, ...loopOf(key, configuration.resources.get(local)) };
}

function loopOf(key: Step['key'], node: Node | undefined): Pick<Home, 'key' | 'forEach'> {
  return { key, forEach: entryOf(node, 'for_each_expression')?.value };
}

function isOwnKey(reference: Reference): boolean {
  const [first, second] = reference ?? [];
  return (first?.name === 'each' && second?.name === 'key') || (first?.name === 'count' && second?.name === 'index');
}

/** What a reference goes on to after what it names: `.id` of a resource that a variable was given; nothing else is followed. */
function below(found: Found, rest: readonly Step[]): Found {
  const [attribute, ...more] = rest;
  if (attribute === undefined || found === undefined) return found;
  if (more.length > 0) return undefined;
  return found.map((target) => ({ ...target, attribute: target.attribute ?? attribute.name }));
}

function allOf<T>(items: readonly T[], find: (item: T) => Found): Found {
  const found: Target[] = [];
  for (const item of items) {
    const targets = find(item);
    if (targets === undefined) return undefined;
    found.push(...targets);
  }
  return found;
}
