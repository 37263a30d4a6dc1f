import { type Hole, isHole, unknownHole } from '../../model/hole.js';
import { isList, isMap, type Value } from '../../model/value.js';
import { writeBetween } from '../json-pieces.js';
import type { Intrinsic } from './intrinsic.js';
import { concatenated } from './join.js';
import { evaluated, type Frame } from './scope.js';
import { unresolved } from './unresolved.js';

/**
 * Fn::ToJsonString: a map or list as JSON text, without spaces. References and texts that hold some stay parts of the
 * text, in quotes; a value of which nobody knows whether it is a text, a list or nothing makes the whole unknown.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ToJsonString.html
 */
export function jsonString({ argument, name }: Intrinsic, frame: Frame): Value {
  const parts: (string | Hole)[] = [];
  let doubt: Hole | undefined;
  const write = (value: Value): void => {
    if (isList(value)) writeBetween(['[', ']'], value, parts, write);
    else if (isMap(value))
      writeBetween(['{', '}'], Object.entries(value), parts, ([key, each]) => {
        parts.push(`${JSON.stringify(key)}:`);
        write(each);
      });
    else if (!isHole(value)) parts.push(JSON.stringify(value));
    else if (value.kind === 'ref') parts.push('"', value, '"');
    else if (value.kind === 'text') parts.push('"', ...value.parts.map(escaped), '"');
    else doubt ??= value;
  };
  const value = evaluated(argument, frame);
  if (!isList(value) && !isMap(value)) return unresolved(name, [value]);
  if (!frame.scope.spend(1)) return unknownHole('analysis-limit', name);
  write(value);
  return doubt === undefined ? concatenated(parts, name, frame) : unresolved(name, [doubt]);
}

function escaped(part: string | Hole): string | Hole {
  return isHole(part) ? part : JSON.stringify(part).slice(1, -1);
}
