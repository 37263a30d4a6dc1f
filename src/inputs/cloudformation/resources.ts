import type { Condition } from '../../model/condition.js';
import { choiceHole, type Hole, unknownHole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Problem } from '../../model/problem.js';
import type { Origin, Resource } from '../../model/resource.js';
import { type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { coerce } from '../../vocabulary/coerce.js';
import { namedTruth } from './conditions.js';
import { identityOf } from './identity.js';
import { intrinsicOf } from './intrinsic.js';
import { and } from './logic.js';
import type { ProblemLog } from './problem-log.js';
import { propertiesOf } from './properties.js';
import { noteRemark } from './remarks.js';
import { frameOf, type Scope } from './scope.js';
import { typeOf } from './template.js';

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
  return [...scope.template.resources.values()].flatMap(
    (entry) => resourceOf(entry, existence.get(entry.key.text), scope, log) ?? [],
  );
}

function resourceOf(
  { key, value: node }: Entry,
  loop: Condition | undefined,
  scope: Scope,
  log: ProblemLog,
): Resource | undefined {
  const type = typeOf(node);
  if (type === undefined) {
    scope.problem(isMade(key.text, node) ? MADE_AT_DEPLOY : typeless(key.text), key);
    return undefined;
  }
  const exists = existenceOf(node, loop, scope);
  if (exists === false) return undefined;
  const origins = new Map<Pointer, Origin>();
  const declared = propertiesOf(type, node, scope, origins);
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

/** Does a function or a macro stand where the resource would be written? */
function isMade(name: string, node: Node): boolean {
  const isFunction = (text: string) => text.startsWith('Fn::');
  if (isFunction(name) || intrinsicOf(node) !== undefined) return true;
  if (entryOf(node, 'Type')?.value.tag !== undefined) return true;
  return node.kind === 'map' && node.entries.some(({ key }) => isFunction(key.text));
}

const MADE_AT_DEPLOY: Omit<Problem, 'file' | 'at'> = {
  level: 'note',
  kind: 'not-yet-supported',
  message: 'The resources that a function or macro makes here are not judged: they are written out only at deploy',
  next: 'Scan the processed template (aws cloudformation get-template --template-stage Processed).',
};

function typeless(name: string): Omit<Problem, 'file' | 'at'> {
  return {
    level: 'warning',
    kind: 'resource-without-type',
    message: `${name} stands under Resources without a Type, so it was not judged`,
    next: 'Give it a Type, or move it out of Resources: AWS rejects such a template.',
  };
}
