import { secretHole, unknownHole } from '../../../model/hole.js';
import type { TerraformProvider } from '../terraform-resource.js';
import { type ChildModules, childModules } from './child-modules.js';
import { textIn } from './conversions.js';
import { loadBalancerAccount, providerAnswer, remoteState } from './data-answers.js';
import { attributeOf } from './declarations.js';
import { bareFrame, comesThrough } from './frame.js';
import { unresolved } from './holes.js';
import type { FrameAt, ModuleInstance, Through } from './module-instance.js';
import { policyDocument } from './policy-document.js';
import { providerName } from './provider-reference.js';
import { ownProviders } from './providers.js';
import { type ResourceInstance, type ResourceInstances, resourceInstances } from './resource-instances.js';
import { type Asking, Lazy, type Term } from './term.js';
import { moduleValues } from './values.js';

/** An instance of a module with what its names mean. Everything is evaluated when it is first asked for. */
export interface ModuleScope {
  readonly module: ModuleInstance;
  readonly frame: FrameAt;
  readonly output: (name: string) => Through;
  readonly resources: ResourceInstances;
  readonly data: ResourceInstances;
  readonly children: ChildModules<ModuleScope>;
}

export function moduleScope(given: ModuleInstance): ModuleScope {
  const own = ownProviders(given.declarations.providers, given.address, () => frame());
  const module: ModuleInstance = { ...given, provider: (name) => own(name) ?? given.provider(name) };
  const { run, workspace } = module.root;
  const frame: FrameAt = () => ({ ...bareFrame(run, module.address), named });
  const values = moduleValues(module, frame);
  const answer = (resource: ResourceInstance, attribute: string) => answerOf(resource, attribute, module);
  const resources = resourceInstances('managed', module, frame, () => undefined);
  const data = resourceInstances('data', module, frame, answer);
  const children = childModules<ModuleScope>(module, frame, moduleScope);
  const types = new Set([...module.declarations.resources.values()].map(({ labels }) => labels[0]));

  const through = (get: (name: string) => Through, what: string) =>
    lazily(what, (name, asking) => {
      const { term, via } = get(name);
      comesThrough(asking, via);
      return term;
    });
  const typed = (instances: ResourceInstances, type: string) =>
    lazily(type, (name) => instances.term(`${type}.${name}`));
  const meanings: { readonly [name: string]: Term } = {
    var: through(module.variable, 'var'),
    local: through(values.local, 'local'),
    /** What Terraform itself keeps nowhere is a secret here, too. */
    ephemeral: secretHole(),
    data: lazily('data', (type) => typed(data, type)),
    module: lazily('module', (name) => children.term(name)),
    path: new Map([
      ['module', module.folder],
      ['root', '.'],
      ['cwd', '.'],
    ]),
    resource: lazily('resource', (type) => typed(resources, type)),
    terraform: lazily('terraform', (name) =>
      name === 'workspace' && workspace !== undefined ? workspace : unknownHole('parameter', `terraform.${name}`),
    ),
  };
  function named(name: string): Term | undefined {
    if (Object.hasOwn(meanings, name)) return meanings[name];
    return types.has(name) ? typed(resources, name) : undefined;
  }
  return { module, frame, output: values.output, resources, data, children };
}

function lazily(what: string, at: (name: string, asking: Asking) => Term): Lazy {
  return new Lazy(
    (key, asking) => {
      const name = textIn(key);
      return name === undefined ? unresolved(what, [key]) : at(name, asking);
    },
    unknownHole('unresolved-function', what),
  );
}

function answerOf(resource: ResourceInstance, attribute: string, module: ModuleInstance): Term | undefined {
  const { type, body } = resource;
  if (type === 'aws_iam_policy_document' && (attribute === 'json' || attribute === 'minified_json')) {
    const inner = resource.frame();
    return policyDocument((name) => body.member(name, inner), inner);
  }
  if (type === 'terraform_remote_state') return remoteState(attribute, resource.address);
  const { scope } = providerOf(resource, module);
  if (type === 'aws_elb_service_account') {
    return loadBalancerAccount(attribute, scope, body.member('region', resource.frame()) ?? undefined);
  }
  return providerAnswer(type, attribute, scope);
}

/** The provider configuration of a resource: the one it names, else the one that its type begins with. */
export function providerOf({ declaration, type }: ResourceInstance, module: ModuleInstance): TerraformProvider {
  const named = attributeOf(declaration, 'provider')?.node.value;
  const name = (named && providerName(named)) ?? type.replace(/_.*$/s, '');
  return module.provider(name) ?? module.root.unsaidProvider(name);
}
