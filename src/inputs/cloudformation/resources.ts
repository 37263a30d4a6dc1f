import type { Condition } from '../../model/condition.js';
import { choiceHole, type Hole, type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Problem } from '../../model/problem.js';
import type { Origin, Resource } from '../../model/resource.js';
import { type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { coerce } from '../../vocabulary/coerce.js';
import { namedTruth } from './conditions.js';
import { identityOf } from './identity.js';
import { and } from './logic.js';
import type { ProblemLog } from './problem-log.js';
import { propertiesOf } from './properties.js';
import { noteRemark } from './remarks.js';
import { frameOf, type Scope } from './scope.js';
import { typeOf } from './template.js';
import { isMade, unknownMacro } from './unread.js';

/** Nobody knows before deploy where a template will go. */
const SOMEWHERE = {
  account: unknownHole('parameter', 'AWS::AccountId'),
  region: unknownHole('parameter', 'AWS::Region'),
  partition: unknownHole('parameter', 'AWS::Partition'),
};

/** The resources that a template declares, in its order, without those whose condition is false. */
export function resourcesOf(
  scope: Scope,
  existence: ReadonlyMap<string, Condition>,
  log: ProblemLog,
): readonly Resource[] {
  const unsaid = unknownMacro(scope.template);
  return [...scope.template.resources.values()].flatMap(
    (entry) => resourceOf(entry, { loop: existence.get(entry.key.text), unsaid }, scope, log) ?? [],
  );
}

/** What else decides about a resource: the items of its loop, and a macro over the template. */
interface Around {
  readonly loop: Condition | undefined;
  readonly unsaid: UnknownHole | undefined;
}

function resourceOf(
  { key, value: node }: Entry,
  { loop, unsaid }: Around,
  scope: Scope,
  log: ProblemLog,
): Resource | undefined {
  const type = typeOf(node);
  if (type === undefined) {
    if (!isMade({ key, value: node })) scope.problem(typeless(key.text), key);
    return undefined;
  }
  const exists = existenceOf(node, loop, scope);
  if (exists === false) return undefined;
  const origins = new Map<Pointer, Origin>();
  const declared = propertiesOf(type, node, scope, unsaid, origins);
  origins.set('', { at: scope.template.document.span(key), via: [] });
  const { properties, remarks } = coerce(type, declared);
  for (const remark of remarks) noteRemark(remark, key.text, origins, log);
  return {
    id: `${scope.template.root}#${key.text}`,
    identity: identityOf(type, properties, key.text),
    type,
    exists,
    properties,
    origins,
    scope: SOMEWHERE,
    recorded: false,
  };
}

function existenceOf(node: Node, loop: Condition | undefined, scope: Scope): boolean | Hole {
  const condition = entryOf(node, 'Condition')?.value;
  const own = condition === undefined ? true : namedTruth(condition, frameOf(scope));
  const truth = loop === undefined ? own : and([loop, own]);
  return typeof truth === 'boolean' ? truth : choiceHole(truth, true, undefined);
}

function typeless(name: string): Omit<Problem, 'file' | 'at'> {
  return {
    level: 'warning',
    kind: 'resource-without-type',
    message: `${name} stands under Resources without a Type, so it was not judged`,
    next: 'Give it a Type, or move it out of Resources: AWS rejects such a template.',
  };
}
