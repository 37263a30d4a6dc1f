import { isHole, unknownHole } from '../../../model/hole.js';
import { and } from '../../logic.js';
import type { TerraformProvider } from '../terraform-resource.js';
import { textIn } from './conversions.js';
import { attributeOf, attributesOf, type Declaration } from './declarations.js';
import { type Expansion, expansionOf, type Instance } from './expansion.js';
import { bareFrame, binding, comesThrough, type Frame } from './frame.js';
import { unresolved } from './holes.js';
import { lineSpan } from './line-span.js';
import { memo } from './memo.js';
import type { FrameAt, ModuleInstance, Through } from './module-instance.js';
import { type ModuleSource, moduleSource } from './module-source.js';
import { providerName } from './provider-reference.js';
import { keyText } from './resource-instances.js';
import { Failure, Lazy, type Term } from './term.js';
import { variableValues } from './variables.js';

/** The modules that a module calls. https://developer.hashicorp.com/terraform/language/modules/syntax */
export interface ChildModules<Scope> {
  readonly term: (name: string) => Term;
  /** Every instance of every call whose source could be read. */
  readonly all: () => readonly Scope[];
}

/** What is needed of a module that was opened. */
interface Opened {
  readonly output: (name: string) => Through;
}

interface Called<Scope> {
  readonly scopes: readonly Scope[];
  readonly term: Term;
}

/** `open` makes what there is to know of an instance: moduleScope itself. */
export function childModules<Scope extends Opened>(
  parent: ModuleInstance,
  frame: FrameAt,
  open: (module: ModuleInstance) => Scope,
): ChildModules<Scope> {
  const calls = parent.declarations.modules;
  const called = memo<Called<Scope> | Failure>(
    (name) => {
      const call = calls.get(name);
      if (call === undefined) return new Failure(`module.${name} is not declared`);
      const source = moduleSource(call, name, parent);
      const expansion = expansionOf(call, frame());
      const scopes = new Map<Instance, Scope>();
      if (source.kind === 'missing') tellArguments(call, expansion, parent, frame);
      else {
        for (const instance of expansion.instances) {
          if (!parent.root.spendModule()) {
            parent.root.run.problem(tooMany(), lineSpan(call.block.file, call.block.node.header));
            break;
          }
          scopes.set(instance, open(childInstance(parent, call, name, instance, source, frame)));
        }
      }
      const term = expansion.term((instance) => outputs(scopes.get(instance), name, source));
      return { scopes: [...scopes.values()], term };
    },
    (name) => new Failure(`module.${name} refers to itself`),
  );
  return {
    term: (name) => {
      const found = called(name);
      return found instanceof Failure ? found : found.term;
    },
    all: () =>
      [...calls.keys()].flatMap((name) => {
        const found = called(name);
        return found instanceof Failure ? [] : found.scopes;
      }),
  };
}

/** What a module that is not here would be told. */
function tellArguments(call: Declaration, { instances }: Expansion, parent: ModuleInstance, frame: FrameAt): void {
  for (const instance of instances) {
    const inner = binding(frame(), instance.bound, keyText(instance));
    for (const { node, file } of attributesOf(call).values()) {
      if (META.has(node.name)) continue;
      parent.root.missing.add(parent.root.run.evaluate(node.value, { ...inner, file }));
    }
  }
}

const META: ReadonlySet<string> = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on']);

function tooMany() {
  return {
    level: 'warning',
    kind: 'too-many-modules',
    message: 'Modules call each other more often than in any real configuration; what this call adds was not judged',
    next: 'Scan the plan instead.',
  } as const;
}

/** `module.name` of one instance: its outputs. */
function outputs(scope: Opened | undefined, name: string, source: ModuleSource): Term {
  const isMissing = source.kind === 'missing';
  const unknown = (what: string) =>
    isMissing ? unknownHole('module-not-available', `${what} (${source.what})`) : unknownHole('analysis-limit', what);
  return new Lazy(
    (key, asking) => {
      const output = textIn(key);
      if (output === undefined) return unresolved(`module.${name}`, [key]);
      if (scope === undefined) return unknown(`module.${name}.${output}`);
      const { term, via } = scope.output(output);
      comesThrough(asking, via);
      return term;
    },
    unknown(`module.${name}`),
  );
}

function childInstance(
  parent: ModuleInstance,
  call: Declaration,
  name: string,
  instance: Instance,
  source: Extract<ModuleSource, { readonly kind: 'module' }>,
  frame: FrameAt,
): ModuleInstance {
  const local = `module.${name}${keyText(instance)}`;
  const address = parent.address === '' ? local : `${parent.address}.${local}`;
  const inner: FrameAt = () => binding(frame(), instance.bound, local);
  const bare = () => bareFrame(parent.root.run, address);
  const given = (variable: string): Through | undefined => {
    const argument = attributeOf(call, variable);
    if (argument === undefined) return undefined;
    const at: Frame = { ...inner(), file: argument.file };
    const term = at.run.evaluate(argument.node.value, at);
    return { term, via: [lineSpan(argument.file, argument.node), ...at.via] };
  };
  const variable = variableValues(source.declarations.variables, given, bare, false);
  return {
    address,
    path: [...parent.path, name],
    folder: source.folder,
    within: [...parent.within, source.folder],
    declarations: source.declarations,
    exists: existence(parent, instance),
    root: parent.root,
    variable,
    provider: passedProviders(call, parent),
    calls: [lineSpan(call.block.file, call.block.node.header), ...parent.calls],
  };
}

function existence(parent: ModuleInstance, { exists }: Instance): ModuleInstance['exists'] {
  if (isHole(parent.exists)) return parent.exists;
  return isHole(exists) ? exists : and([parent.exists, exists]);
}

/** Providers without an alias are the child's too; any other only under the name that `providers` gives it. */
function passedProviders(call: Declaration, parent: ModuleInstance): (name: string) => TerraformProvider | undefined {
  const map = attributeOf(call, 'providers')?.node.value;
  const names = new Map<string, string>();
  if (map?.kind === 'object') {
    for (const { key, value } of map.entries) {
      const [inside, outside] = [providerName(key), providerName(value)];
      if (inside !== undefined && outside !== undefined) names.set(inside, outside);
    }
  }
  return (name) => {
    const outside = names.get(name);
    if (outside !== undefined) return parent.provider(outside);
    return name.includes('.') ? undefined : parent.provider(name);
  };
}
