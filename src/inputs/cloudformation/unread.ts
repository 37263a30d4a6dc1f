import { type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Problem } from '../../model/problem.js';
import { type Entry, entryOf, type Node } from '../../syntax/tree.js';
import type { ProblemLog } from '../problem-log.js';
import { intrinsicOf } from './intrinsic.js';
import { isLoop, loopLeft } from './loop.js';
import { frameOf, type Scope } from './scope.js';
import { type Template, typeOf } from './template.js';
import { INCLUDE, leftBy, transformCalls } from './transform-call.js';

/**
 * Transforms whose effect is published: they add resources of types that no storage rule judges, or none. Of SAM, what it
 * does to a bucket is done here too (sam-s3-events.ts); Globals speak of its own types alone, which no rule judges:
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
const KNOWN_TRANSFORMS: ReadonlySet<string> = new Set([
  'AWS::CodeDeployBlueGreen',
  'AWS::LanguageExtensions',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
  'AWS::Serverless-2016-10-31',
  'AWS::ServiceCatalog',
]);

/**
 * Why a template's resources may have properties that are not written in it: it runs a macro that nobody knows, for the
 * whole template or for all of its resources. Such a macro may return anything:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html
 * What is written is taken to stay, as macros are there to add to it; what is not written is unknown.
 */
export function unknownMacro({ document, resources }: Template): UnknownHole | undefined {
  const section = transformCalls(entryOf(document.root, 'Transform')?.value);
  const unknown = section.find(({ name }) => !KNOWN_TRANSFORMS.has(name) && name !== INCLUDE);
  if (unknown !== undefined) return leftBy(unknown.node);
  const beside = resources.get('Fn::Transform')?.value;
  const hole = beside === undefined ? undefined : leftBy(beside);
  return hole?.reason === 'macro' ? hole : undefined;
}

/**
 * Why a template may bring resources that are not written in it, and so not judged: a macro, a snippet that is not at
 * hand, a loop that was not written out, or a module. Each is noted.
 */
export function unreadResources(scope: Scope, log: ProblemLog): UnknownHole | undefined {
  const { document, resources } = scope.template;
  const section = entryOf(document.root, 'Transform');
  const found: UnknownHole[] = [];
  for (const { name, node } of transformCalls(section?.value)) {
    if (KNOWN_TRANSFORMS.has(name)) continue;
    const hole = leftBy(node);
    found.push(hole);
    log.add(noteOf(hole), section && document.span(section.key));
  }
  for (const entry of resources.values()) {
    const why = unreadAt(entry, scope);
    if (why === undefined) continue;
    found.push(why);
    log.add(noteOf(why, entry), document.span(entry.key));
  }
  return found[0];
}

/** Why an entry of Resources stands for resources that nobody can see; undefined for a plain resource. */
function unreadAt(entry: Entry, scope: Scope): UnknownHole | undefined {
  const { key, value } = entry;
  if (key.text === 'Fn::Transform') return leftBy(value);
  if (isLoop(entry)) return loopLeft(entry, frameOf(scope));
  const made = typeOf(value) === undefined ? entryOf(value, 'Fn::Transform') : undefined;
  return made === undefined ? moduleOf(value) : leftBy(made.value);
}

const MODULE = /::MODULE$/;

/**
 * A registered module, which AWS writes out at deploy, or a Rain module, which the Rain CLI does; either may hold any
 * resource.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
 */
function moduleOf(resource: Node): UnknownHole | undefined {
  const type = typeOf(resource);
  if (type !== undefined)
    return MODULE.test(type) ? unknownHole('module-not-available', type.slice(0, 200)) : undefined;
  const written = entryOf(resource, 'Type')?.value;
  if (written?.tag === undefined) return undefined;
  const named = written.kind === 'scalar' ? written.text : '';
  return unknownHole('module-not-available', `${written.tag.slice(1)} ${named}`.trim().slice(0, 200));
}

/** Does a function or a macro stand where the resource would be written? */
export function isMade(entry: Entry): boolean {
  const { key, value } = entry;
  const isFunction = (text: string) => text.startsWith('Fn::');
  if (isFunction(key.text) || intrinsicOf(value) !== undefined || moduleOf(value) !== undefined) return true;
  return value.kind === 'map' && value.entries.some((each) => isFunction(each.key.text));
}

const NEXT = 'Scan the processed template (aws cloudformation get-template --template-stage Processed).';

function noteOf({ reason, detail = '' }: UnknownHole, entry?: Entry): Omit<Problem, 'file' | 'at'> {
  switch (reason) {
    case 'macro': {
      const message = `This template runs the macro ${detail} at deploy: what it adds is unknown, what is written is taken to stay`;
      return { level: 'note', kind: 'macro', message, next: NEXT };
    }
    case 'module-not-available': {
      const message = `What ${detail} brings into this template is not at hand: resources that it holds are not judged`;
      return { level: 'note', kind: 'module-not-available', message, next: NEXT };
    }
    default: {
      const message = `The resources that ${entry?.key.text.slice(0, 200)} makes are not judged`;
      return { level: 'note', kind: 'unread-loop', message, next: NEXT };
    }
  }
}
