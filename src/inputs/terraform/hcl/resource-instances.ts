import { refHole } from '../../../model/hole.js';
import type { ResourceId } from '../../../model/resource.js';
import { type BodyTerms, bodyTerms } from './block-terms.js';
import { textIn } from './conversions.js';
import type { Declaration } from './declarations.js';
import { expansionOf, type Instance } from './expansion.js';
import { binding, type Frame } from './frame.js';
import { isPending, unresolved } from './holes.js';
import { memo } from './memo.js';
import type { FrameAt, ModuleInstance, Root } from './module-instance.js';
import { Either, Failure, Lazy, type Term } from './term.js';

/** One instance of a resource or data source. */
export interface ResourceInstance {
  readonly id: ResourceId;
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly declaration: Declaration;
  readonly instance: Instance;
  readonly body: BodyTerms;
  readonly frame: FrameAt;
}

/** What Terraform itself reads of a block; the rest is the provider's. */
const META: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'provider',
  'depends_on',
  'lifecycle',
  'provisioner',
  'connection',
]);

/** All of a module's resources or data sources: by `type.name`. */
export interface ResourceInstances {
  readonly of: (key: string) => readonly ResourceInstance[];
  /** What the name means in expressions. */
  readonly term: (key: string) => Term;
}

/** What an attribute is that a data source answers; undefined for what its configuration or AWS says. */
export type Answer = (resource: ResourceInstance, attribute: string) => Term | undefined;

export function resourceInstances(
  mode: 'managed' | 'data',
  module: ModuleInstance,
  frame: FrameAt,
  answer: Answer,
): ResourceInstances {
  const declarations = mode === 'data' ? module.declarations.data : module.declarations.resources;
  const known = memo<Known | Failure>(
    (key) => {
      const declaration = declarations.get(key);
      if (declaration === undefined) return new Failure(`${key} is not declared`);
      const expansion = expansionOf(declaration, frame());
      const body = bodyTerms(declaration, META);
      const instances = new Map(
        expansion.instances.map(
          (each) => [each, resourceInstance(mode, declaration, each, body, module, frame)] as const,
        ),
      );
      const term = expansion.term((each) => {
        const resource = instances.get(each);
        return resource === undefined ? new Failure(`${key} has no such instance`) : termOf(resource, answer);
      });
      return { instances: [...instances.values()], term };
    },
    (key) => new Failure(`${key} refers to itself`),
  );
  return {
    of: (key) => {
      const found = known(key);
      return found instanceof Failure ? [] : found.instances;
    },
    term: (key) => {
      const found = known(key);
      return found instanceof Failure ? found : found.term;
    },
  };
}

interface Known {
  readonly instances: readonly ResourceInstance[];
  readonly term: Term;
}

function resourceInstance(
  mode: 'managed' | 'data',
  declaration: Declaration,
  instance: Instance,
  body: BodyTerms,
  { address: module, root }: ModuleInstance,
  outer: FrameAt,
): ResourceInstance {
  const [type = '', name = ''] = declaration.labels;
  const local = `${mode === 'data' ? 'data.' : ''}${type}.${name}${keyText(instance)}`;
  const address = module === '' ? local : `${module}.${local}`;
  const frame = (): Frame => binding(outer(), instance.bound, local);
  return { id: idOf(root, address), address, mode, type, name, declaration, instance, body, frame };
}

export function idOf(root: Root, address: string): ResourceId {
  return `${root.uri}#${address}`;
}

/** `[0]`, `["raw"]`, `[*]` for all of a collection that nobody knows. */
export function keyText({ key, isSymbolic }: Instance): string {
  if (key === undefined) return '';
  return isSymbolic || typeof key === 'number' ? `[${key}]` : `[${JSON.stringify(key)}]`;
}

/** An instance as expressions see it: what is written and known of it, else a reference to the attribute. */
function termOf(resource: ResourceInstance, answer: Answer): Term {
  const member = memo<Term>(
    (name) => {
      const answered = answer(resource, name);
      if (answered !== undefined) return answered;
      const written = resource.body.member(name, resource.frame());
      const isOpen =
        written === undefined ||
        written === null ||
        isPending(written) ||
        written instanceof Either ||
        written instanceof Failure;
      return isOpen ? refHole(resource.id, name) : written;
    },
    (name) => refHole(resource.id, name),
  );
  return new Lazy((key) => {
    const name = textIn(key);
    return name === undefined ? unresolved('an attribute', [key]) : member(name);
  }, refHole(resource.id));
}
