import { refHole, unknownHole } from '../../model/hole.js';
import { isScalar, type Value } from '../../model/value.js';
import type { Node } from '../../syntax/tree.js';
import { argumentsOf, type Intrinsic, intrinsicOf } from './intrinsic.js';
import { needsExtensions } from './language-extensions.js';
import { comesThrough, evaluated, type Frame } from './scope.js';
import { idOf, typeOf } from './template.js';

/**
 * What AWS alone fills in at deploy.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
const PSEUDO_PARAMETERS: ReadonlySet<string> = new Set([
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]);

/** Those that differ from stack to stack; the others a nested stack shares with the one around it. */
const OF_ONE_STACK: ReadonlySet<string> = new Set(['AWS::NotificationARNs', 'AWS::StackId', 'AWS::StackName']);

export function ref(intrinsic: Intrinsic, frame: Frame, node: Node): Value | undefined {
  const { argument } = intrinsic;
  const name = nameIn(argument, frame);
  return name === undefined
    ? unknownHole('unresolved-function', 'Ref of something that is not a name')
    : named(name, frame, node);
}

/**
 * The name that an argument of Ref or GetAtt is. With AWS::LanguageExtensions a function may give it:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html
 * Where that function is a text with a loop's variable in it, so is the name.
 */
function nameIn(node: Node, frame: Frame): string | undefined {
  const call = intrinsicOf(node);
  if (call === undefined) return node.kind === 'scalar' ? node.text : undefined;
  needsExtensions('A function inside of Ref or Fn::GetAtt', frame.scope);
  const { name, argument } = call;
  if (name === 'Fn::Sub' && argument.kind === 'scalar' && frame.scope.template.resources.has(argument.text)) {
    return argument.text;
  }
  const value = evaluated(node, frame);
  return typeof value === 'string' ? value : undefined;
}

/** What `Ref` gives for a name: nothing for AWS::NoValue, a parameter's value, a reference to a resource. */
export function named(name: string, frame: Frame, node: Node): Value | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const { scope } = frame;
  if (PSEUDO_PARAMETERS.has(name))
    return unknownHole('parameter', OF_ONE_STACK.has(name) ? scope.template.path + name : name);
  const variable = scope.variables.get(name);
  if (variable !== undefined) return variable;
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) {
    comesThrough(frame, parameter.via);
    return frame.inCondition ? parameter.compared : parameter.value;
  }
  if (scope.template.resources.has(name)) return refHole(idOf(scope.template, name));
  return undefinedName(name, `Ref ${name}`, frame, node);
}

/** Fn::GetAtt: `Name.Attribute`, or a list of the two, whose attribute may be the value of a parameter. */
export function getAtt(intrinsic: Intrinsic, frame: Frame, node: Node): Value | undefined {
  const [first, ...rest] = argumentsOf(intrinsic);
  const name = first === undefined ? undefined : nameIn(first, frame);
  if (name === undefined) return unknownHole('unresolved-function', 'Fn::GetAtt');
  if (rest.length === 0) {
    const dot = name.indexOf('.');
    return dot < 0
      ? unknownHole('unresolved-function', `Fn::GetAtt ${name}`)
      : attribute(name.slice(0, dot), name.slice(dot + 1), frame, node);
  }
  const parts = rest.map((part) => evaluated(part, frame));
  return parts.every(isScalar)
    ? attribute(name, parts.join('.'), frame, node)
    : unknownHole('unresolved-function', `Fn::GetAtt ${name}`);
}

/**
 * Types whose attributes are not their own names but whatever code or another resource gives them:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html
 */
const ANSWERS_ANYTHING =
  /^(?:Custom::|AWS::CloudFormation::(?:CustomResource|Stack|WaitCondition)$|AWS::SSM::Parameter$)/;

export function attribute(name: string, of: string, frame: Frame, node: Node): Value {
  const { template } = frame.scope;
  const output = frame.scope.output?.(name, of, frame, node);
  if (output !== undefined) return output;
  const target = template.resources.get(name);
  if (target !== undefined) {
    const type = typeOf(target.value);
    if (type !== undefined && ANSWERS_ANYTHING.test(type)) {
      return unknownHole('unresolved-function', `${of} of ${name}, which ${type} answers when it is deployed`);
    }
    return refHole(idOf(template, name), of);
  }
  return undefinedName(name, `Fn::GetAtt ${name}.${of}`, frame, node);
}

/**
 * Transforms add resources that the template does not show, modules name theirs `Module.Resource`, and what is no
 * logical id at all (`${self:custom}`) another tool fills in before AWS sees it: there a missing name is nobody's fault.
 */
function undefinedName(name: string, what: string, frame: Frame, node: Node): Value {
  const { template } = frame.scope;
  if (template.transforms.length > 0) return unknownHole('macro', what);
  const dot = name.indexOf('.');
  if (dot > 0 && template.resources.has(name.slice(0, dot))) return unknownHole('module-not-available', what);
  if (!/^(?:AWS::)?[A-Za-z0-9]+$/.test(name)) return unknownHole('unresolved-function', what);
  frame.scope.problem(
    {
      level: 'warning',
      kind: 'undefined-reference',
      message: `This template refers to ${name}, which is none of its parameters or resources`,
      next: 'Correct the name, or declare it: AWS rejects such a template.',
    },
    node,
  );
  return unknownHole('unresolved-function', what);
}
