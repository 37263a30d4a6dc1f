import { isHole, unknownHole } from '../../model/hole.js';
import { isList, isScalar, type Value } from '../../model/value.js';
import { scalarValue } from '../../syntax/scalar.js';
import type { Node } from '../../syntax/tree.js';
import { overChoices } from '../over-choices.js';
import { base64 } from './base64.js';
import { cidr } from './cidr.js';
import { argumentsOf, type Intrinsic } from './intrinsic.js';
import { join } from './join.js';
import { jsonString } from './json-string.js';
import { needsExtensions } from './language-extensions.js';
import { length } from './length.js';
import { findInMap } from './mappings.js';
import { getAtt, ref } from './references.js';
import { evaluated, type Frame } from './scope.js';
import { sub } from './sub.js';
import { leftBy } from './transform-call.js';
import { unresolved } from './unresolved.js';

/**
 * What a function call comes to; undefined = nothing (AWS::NoValue). A function that is not known here, or whose
 * arguments are not, is unknown and named. Fn::If is not here: it decides where its sides are written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export function call(intrinsic: Intrinsic, node: Node, frame: Frame): Value | undefined {
  switch (intrinsic.name) {
    case 'Ref':
      return ref(intrinsic, frame, node);
    case 'Fn::GetAtt':
      return getAtt(intrinsic, frame, node);
    case 'Fn::Sub':
      return sub(intrinsic, frame, node);
    case 'Fn::Join':
      return join(intrinsic, frame);
    case 'Fn::Select':
      return select(intrinsic, frame, node);
    case 'Fn::Split':
      return split(intrinsic, frame);
    case 'Fn::FindInMap':
      return findInMap(intrinsic, frame, node);
    case 'Fn::ImportValue':
      return imported(intrinsic, frame);
    case 'Fn::Base64':
      return base64(intrinsic, frame);
    case 'Fn::Cidr':
      return cidr(intrinsic, frame);
    case 'Fn::GetAZs':
      return zones(intrinsic, frame);
    case 'Fn::Length':
      needsExtensions(intrinsic.name, frame.scope);
      return length(intrinsic, frame);
    case 'Fn::ToJsonString':
      needsExtensions(intrinsic.name, frame.scope);
      return jsonString(intrinsic, frame);
    case 'Fn::Transform':
      return leftBy(intrinsic.argument);
    default:
      return unresolved(intrinsic.name);
  }
}

/** Fn::Select: counts from 0. Out of range is a fault of the template. */
function select(intrinsic: Intrinsic, frame: Frame, node: Node): Value | undefined {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices('Fn::Select', args, (decided) => {
    const [index, from] = decided;
    const at = isScalar(index) ? Number(index) : Number.NaN;
    if (!isList(from) || !Number.isInteger(at)) return unresolved('Fn::Select', decided);
    const value = from[at];
    if (value !== undefined) return value;
    frame.scope.problem(
      {
        level: 'warning',
        kind: 'select-out-of-range',
        message: `Fn::Select asks for index ${at} of a list of ${from.length}`,
        next: 'Correct the index, which counts from 0: AWS rejects such a template.',
      },
      node,
    );
    return unresolved('Fn::Select');
  });
}

function split(intrinsic: Intrinsic, frame: Frame): Value | undefined {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices('Fn::Split', args, (decided) => {
    const [delimiter, text] = decided;
    if (typeof delimiter !== 'string' || delimiter === '' || !isScalar(text)) return unresolved('Fn::Split', decided);
    const parts = String(text).split(delimiter);
    return frame.scope.spend(parts.length) ? parts : unknownHole('analysis-limit', 'Fn::Split');
  });
}

function imported(intrinsic: Intrinsic, frame: Frame): Value {
  const name = evaluated(intrinsic.argument, frame);
  return unknownHole('imported', name === undefined ? 'Fn::ImportValue' : inWords(name));
}

/**
 * Fn::GetAZs: which zones a region has, and in which the account may create subnets, AWS alone knows.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html
 */
function zones({ argument, name }: Intrinsic, frame: Frame): Value {
  const isNothing = argument.kind === 'scalar' && scalarValue(argument) === null;
  const region = isNothing ? '' : evaluated(argument, frame);
  return unknownHole('unresolved-function', isScalar(region) && region !== '' ? `${name} ${region}` : name);
}

/** The name of an export as far as it is known: `${AWS::StackName}-bucket`. */
function inWords(name: Value): string {
  if (!isHole(name)) return isScalar(name) ? String(name) : 'Fn::ImportValue';
  if (name.kind === 'text') return name.parts.map(inWords).join('');
  return name.kind === 'unknown' && name.detail !== undefined ? `\${${name.detail}}` : '${...}';
}
