import { choiceHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Problem } from '../../model/problem.js';
import type { Origin, Resource } from '../../model/resource.js';
import { mapOf } from '../../model/value.js';
import type { Entry } from '../../syntax/tree.js';
import { coerce } from '../../vocabulary/coerce.js';
import { identityOf } from '../identity.js';
import type { ProblemLog } from '../problem-log.js';
import { noteRemark } from '../remarks.js';
import { constructPath } from './cdk-metadata.js';
import { existenceOf } from './existence.js';
import { propertiesOf } from './properties.js';
import type { Scope } from './scope.js';
import { idOf, typeOf } from './template.js';
import { isMade, unknownMacro } from './unread.js';

/** Nobody knows before deploy where a template will go. */
const SOMEWHERE = {
  account: unknownHole('parameter', 'AWS::AccountId'),
  region: unknownHole('parameter', 'AWS::Region'),
  partition: unknownHole('parameter', 'AWS::Partition'),
};

/**
 * The resources that a template declares, in its order, without those whose condition is false. `isRead`: may somebody
 * ask for the properties of a resource of this type? The others have none: that they exist, and where, is all there is.
 */
export function resourcesOf(
  scope: Scope,
  log: ProblemLog,
  isRead: (type: string) => boolean = () => true,
): readonly Resource[] {
  const unsaid = unknownMacro(scope.template);
  return [...scope.template.resources.values()].flatMap((entry) => resourceOf(entry, unsaid, scope, log, isRead) ?? []);
}

function resourceOf(
  { key, value: node }: Entry,
  unsaid: UnknownHole | undefined,
  scope: Scope,
  log: ProblemLog,
  isRead: (type: string) => boolean,
): Resource | undefined {
  const type = typeOf(node);
  if (type === undefined) {
    if (!isMade({ key, value: node })) scope.problem(typeless(key.text), key);
    return undefined;
  }
  const exists = existenceOf(key.text, node, scope);
  if (exists === false) return undefined;
  const { template } = scope;
  const path = constructPath(node);
  const origins = new Map<Pointer, Origin>();
  const declared = isRead(type) ? propertiesOf(type, node, scope, unsaid, origins) : mapOf([]);
  const { properties, remarks } = coerce(type, declared, unsaid);
  origins.set('', { at: template.document.span(key), via: [] });
  for (const remark of remarks) noteRemark(remark, key.text, origins, log);
  return {
    id: idOf(template, key.text),
    identity: identityOf(type, properties, template.path + key.text),
    type,
    exists: exists === true ? true : choiceHole(exists, true, undefined),
    ...(path !== undefined && { path }),
    properties,
    origins,
    scope: SOMEWHERE,
    recorded: false,
  };
}

function typeless(name: string): Omit<Problem, 'file' | 'at'> {
  return {
    level: 'warning',
    kind: 'resource-without-type',
    message: `${name} stands under Resources without a Type, so it was not judged`,
    next: 'Give it a Type, or move it out of Resources: AWS rejects such a template.',
  };
}
