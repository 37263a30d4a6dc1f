import { isHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Resource } from '../../model/resource.js';
import { mapOf, type Value } from '../../model/value.js';
import { type Document, entryOf, type Node } from '../../syntax/tree.js';
import { evaluate } from './evaluate.js';
import { existenceOf } from './existence.js';
import { intrinsicOf } from './intrinsic.js';
import { outputOf } from './outputs.js';
import type { Passed } from './parameters.js';
import { type Frame, frameOf, type Scope } from './scope.js';
import type { StackPlace } from './stack-place.js';
import { circular, deep, mutual, notAtHand, tooMany, undefinedOutput, unobtainable } from './stack-problems.js';
import { isStack, templatePath } from './stack-template.js';
import type { TemplateLibrary } from './template-library.js';

/** One template as it is deployed in one place. */
export interface Stack {
  readonly scope: Scope;
  /** Its own resources. */
  resources(): readonly Resource[];
  /** The stacks that it nests, or why one was not read. */
  nested(): readonly (Stack | UnknownHole)[];
  /** Why there may be resources that were not read. */
  unread(): UnknownHole | undefined;
}

/** Nobody nests deeper; each level is another template. */
const MAX_DEPTH = 10;

/** The stacks that one stack nests, each opened when it is first asked for: they may need each other's outputs. */
export interface NestedStacks {
  readonly output: Scope['output'];
  /** All that exist, or why one was not read. */
  all(scope: Scope): readonly (Stack | UnknownHole)[];
}

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html
 * `open` reads a template as a stack.
 */
export function nestedStacks(
  place: StackPlace,
  library: TemplateLibrary,
  open: (template: Document, place: StackPlace) => Stack,
): NestedStacks {
  const known = new Map<string, Stack | UnknownHole | 'opening' | 'nowhere'>();

  const stackAt = (name: string, resource: Node, frame: Frame) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 'opening');
    const exists = existenceOf(name, resource, frame.scope);
    const stack = exists === false ? 'nowhere' : opened(name, resource, exists, frame);
    known.set(name, stack);
    return stack;
  };

  const opened = (name: string, resource: Node, exists: StackPlace['exists'], frame: Frame): Stack | UnknownHole => {
    const { scope } = frame;
    const { document } = scope.template;
    const why = (problem: ReturnType<typeof deep>) => {
      scope.problem(problem, scope.template.resources.get(name)?.key ?? resource);
      return unknownHole('module-not-available', name);
    };
    const path = templatePath(name, resource, scope);
    if (isHole(path) || library.beside === undefined) return why(notAtHand(name, path));
    if (place.around.length >= MAX_DEPTH) return why(deep(name));
    const template = library.template(document.file, path);
    if (typeof template === 'string') return why(unobtainable(name, path, template));
    const around = [...place.around, document.file];
    if (around.includes(template.file)) return why(circular(name, path));
    if (!library.addStack(template.text.length)) return why(tooMany(name));
    const passed = passedBy(resource, frame);
    return open(template, {
      root: place.root,
      path: `${place.path}${name}/`,
      exists,
      around,
      passed,
      allowed: scope.allowed,
      enumerated: scope.enumerated,
    });
  };

  return {
    output: (name, attribute, frame, node) => {
      const resource = frame.scope.template.resources.get(name)?.value;
      if (resource === undefined || !isStack(resource) || !attribute.startsWith('Outputs.')) return undefined;
      const what = `${name}.${attribute}`;
      const stack = stackAt(name, resource, frame);
      if (stack === 'opening') frame.scope.problem(mutual(name), node);
      if (stack === 'opening' || stack === 'nowhere') return unknownHole('unresolved-function', `Fn::GetAtt ${what}`);
      if (isHole(stack)) return unknownHole('module-not-available', what);
      const output = attribute.slice('Outputs.'.length);
      const value = outputOf(output, { ...frameOf(stack.scope), depth: frame.depth + 1, via: frame.via });
      if (value === undefined) frame.scope.problem(undefinedOutput(name, output), node);
      return value ?? unknownHole('unresolved-function', `Fn::GetAtt ${what}`);
    },
    all: (scope) =>
      [...scope.template.resources].flatMap(([name, { value }]) => {
        const stack = isStack(value) ? stackAt(name, value, frameOf(scope)) : 'nowhere';
        return typeof stack === 'string' ? [] : [stack];
      }),
  };
}

/** What a stack is given as parameters, as one map or hole; and the lines that give it. */
function passedBy(resource: Node, frame: Frame): Passed {
  const parameters = entryOf(entryOf(resource, 'Properties')?.value, 'Parameters')?.value;
  if (parameters === undefined) return { values: mapOf([]), at: () => undefined };
  const values: Value = evaluate(parameters, { ...frame, via: [] }) ?? mapOf([]);
  const { span } = frame.scope.template.document;
  const isPlain = parameters.kind === 'map' && intrinsicOf(parameters) === undefined;
  const line = (name: string) => (isPlain ? entryOf(parameters, name)?.value : parameters);
  return {
    values,
    at: (name) => {
      const node = line(name);
      return node && span(node);
    },
  };
}
