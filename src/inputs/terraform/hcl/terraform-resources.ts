import { choiceHole, type Hole, isHole, unknownHole } from '../../../model/hole.js';
import type { Pointer } from '../../../model/pointer.js';
import { child } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import type { Span } from '../../../model/span.js';
import { mapOf, type Value } from '../../../model/value.js';
import { and } from '../../logic.js';
import type { TerraformResource } from '../terraform-resource.js';
import { attributesOf, blocksOf, madeType } from './declarations.js';
import type { Frame } from './frame.js';
import { ignoredChanges } from './ignored-changes.js';
import { lineSpan } from './line-span.js';
import type { ModuleInstance } from './module-instance.js';
import { type ModuleScope, providerOf } from './module-scope.js';
import type { ResourceInstance } from './resource-instances.js';
import type { Term } from './term.js';
import { type Leaving, valueOfTerm } from './term-value.js';

/** Every resource and data source of a root, in the order of its modules and files, as the mapping takes them. */
export function* terraformResources(scope: ModuleScope): Iterable<TerraformResource> {
  const { declarations } = scope.module;
  for (const key of declarations.resources.keys()) {
    for (const each of scope.resources.of(key)) yield* terraformResource(each, scope.module);
  }
  for (const key of declarations.data.keys()) {
    for (const each of scope.data.of(key)) yield* terraformResource(each, scope.module);
  }
  for (const inner of scope.children.all()) yield* terraformResources(inner);
}

function* terraformResource(resource: ResourceInstance, module: ModuleInstance): Iterable<TerraformResource> {
  const exists = existence(resource, module);
  if (exists === undefined) return;
  const { id, address, mode, type, name, instance, declaration } = resource;
  const { file, node } = declaration.block;
  const at: Origin = { at: lineSpan(file, node.header), via: module.calls };
  const ignoresChanges = ignoredChanges(declaration);
  yield {
    id,
    address,
    mode,
    type,
    name,
    module: module.address,
    ...(instance.key !== undefined && { key: instance.key }),
    ...valuesOf(resource, module.calls),
    exists,
    provider: providerOf(resource, module),
    ...(ignoresChanges !== undefined && { ignoresChanges }),
    at,
  };
}

/** Undefined when it surely does not. */
function existence({ instance }: ResourceInstance, module: ModuleInstance): true | Hole | undefined {
  if (isHole(module.exists)) return module.exists;
  if (isHole(instance.exists)) return instance.exists;
  const truth = and([module.exists, instance.exists]);
  if (typeof truth === 'boolean') return truth ? true : undefined;
  return choiceHole(truth, true, undefined);
}

function valuesOf({ body, declaration, frame }: ResourceInstance, calls: readonly Span[]) {
  const entries: [string, Value][] = [];
  const origins = new Map<Pointer, Origin>();
  const written = writtenAt(declaration);
  for (const name of body.names) {
    const inner = frame();
    const pointer = child('', name);
    const term = body.member(name, inner);
    const place = (at: Pointer, origin: Origin) => {
      origins.set(at, { at: origin.at, via: through(origin.via, calls) });
    };
    const value = term === undefined ? undefined : leaving(term, pointer, { places: inner.run.places, place }, inner);
    if (value === undefined) continue;
    entries.push([name, value]);
    const at = written.get(name);
    if (at !== undefined) origins.set(pointer, { at, via: through(inner.via, calls) });
  }
  return { values: mapOf(entries), origins };
}

/** What a value holds in many places is made anew for each of them, with the pointer and the place of each. */
const COST_OF_LEAVING = 4;

function leaving(term: Term, pointer: Pointer, told: Leaving, { run }: Frame): Value | undefined {
  return run.spend(run.extent(term).size * COST_OF_LEAVING)
    ? valueOfTerm(term, pointer, told)
    : unknownHole('analysis-limit', 'configuration-too-large');
}

/** Where each attribute and block of a resource is written. */
function writtenAt(declaration: ResourceInstance['declaration']): ReadonlyMap<string, Span> {
  const blocks = blocksOf(declaration).toReversed();
  return new Map([
    ...blocks.map(({ node, file }) => [madeType(node), lineSpan(file, node.header)] as const),
    ...[...attributesOf(declaration)].map(([name, { node, file }]) => [name, lineSpan(file, node)] as const),
  ]);
}

function through(via: readonly Span[], calls: readonly Span[]): readonly Span[] {
  return calls.length === 0 ? via : [...new Set([...via, ...calls])];
}
