import type { Estate } from '../../../model/estate.js';
import { estateOf } from '../../../model/estate-of.js';
import { unknownHole } from '../../../model/hole.js';
import type { Reading } from '../../../model/problem.js';
import type { ResourceId } from '../../../model/resource.js';
import { mapOf } from '../../../model/value.js';
import { mapRoot } from '../mapping/map-root.js';
import { namesOfMapped } from '../mapping/mapped-resource.js';
import { rowOf } from '../mapping/rows.js';
import type { TerraformResource } from '../terraform-resource.js';
import { deferredInstances } from './changes.js';
import { complaints, unreadIn } from './complaints.js';
import { blockOf, configurationOf } from './configuration.js';
import type { Contents } from './contents.js';
import { following } from './follow.js';
import type { Instance } from './instance.js';
import { instancesOf } from './instances.js';
import { nodeAt } from './members.js';
import { PlanResource } from './plan-resource.js';
import { providersOf } from './providers.js';
import { referring } from './refer.js';
import { telling, toldPlaces } from './told.js';
import { valuesOf } from './values.js';
import { instancesIn } from './values-module.js';
import { withSource } from './with-source.js';
import { OPEN, writtenIn } from './written.js';

/**
 * What a plan or state declares, as an estate. `root` stands before `#` in the ids of its resources. A
 * plan never holds everything of an account, so its estate is complete for no type. `written`: what its source says of its
 * resources, where there is source.
 */
export function readPlan(
  contents: Contents,
  root: string,
  written: readonly TerraformResource[] = [],
): Reading<Estate> {
  const { document } = contents;
  const source = nodeAt(document.root, 'values') === undefined ? 'plan' : 'state';
  const { value: resources, problems, hasOld } = resourcesIn(contents, root);
  const mapped = mapRoot(withSource(resources, written), { root, isState: source === 'state' || hasOld });
  const unread = unreadIn(document.root);
  const estate = estateOf({
    root,
    source,
    resources: mapped.value,
    ...(mapped.parts.length > 0 && { parts: mapped.parts }),
    parameters: new Map(),
    complete: () => false,
    namesOf: namesOfMapped,
    ...(unread && { unread }),
  });
  return { value: estate, problems: [...problems, ...mapped.problems] };
}

interface Resources extends Reading<readonly TerraformResource[]> {
  /** Some of them existed before: what AWS answered then stands beside what is configured. */
  readonly hasOld: boolean;
}

function resourcesIn(contents: Contents, root: string): Resources {
  const { document } = contents;
  const plan = document.root;
  const told = instancesToldBy(contents);
  const known = told.filter((each) => each !== undefined);
  const all = [...new Map(known.map((each) => [each.address, each])).values()];
  const before = [...instancesIn(document, nodeAt(plan, 'prior_state', 'values', 'root_module'), false)].flatMap(
    (each) => (each?.mode === 'data' ? each : []),
  );
  const { file, text, span } = document;
  const source = { file, text, span };
  const tell = telling(source);
  const places = toldPlaces(source);
  const instances = instancesOf(all);
  const configuration = configurationOf(plan);
  const follow = following(instances, configuration);
  const idOf = idsIn(root);
  const refer = referring(idOf, tell, follow);
  const provider = providersOf(plan, configuration, instances, before, tell);
  const value = all.map((instance) => {
    const block = blockOf(configuration, instance);
    const written = block === undefined ? OPEN : writtenIn(nodeAt(block, 'expressions'));
    return new PlanResource(instance, source, {
      id: idOf(instance),
      values: isJudged(instance) ? valuesOf(instance, tell(instance.item), written, refer(instance)) : mapOf([]),
      exists: instance.isDeferred ? unknownHole('known-after-apply', `how often ${instance.address} exists`) : true,
      provider: provider(instance),
      places,
    });
  });
  return {
    value,
    problems: complaints(document, told.length - known.length),
    hasOld: all.some((each) => each.mode === 'managed' && !each.isNew),
  };
}

/** The id of each instance: one text, however many refer to it. */
function idsIn(root: string): (instance: Instance) => ResourceId {
  const ids = new Map<Instance, ResourceId>();
  return (instance) => {
    const known = ids.get(instance) ?? `${root}#${instance.address}`;
    ids.set(instance, known);
    return known;
  };
}

/** Are its values looked at? Of what no table knows the name is enough. */
function isJudged({ mode, type }: Instance): boolean {
  return mode === 'data' || rowOf(type) !== undefined;
}

function instancesToldBy({ document, changed }: Contents): readonly (Instance | undefined)[] {
  const { root } = document;
  if (nodeAt(root, 'resource_changes') !== undefined) return [...changed, ...deferredInstances(document)];
  const state = nodeAt(root, 'values', 'root_module');
  return [...instancesIn(document, state ?? nodeAt(root, 'planned_values', 'root_module'), state === undefined)];
}
