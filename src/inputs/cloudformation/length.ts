import { isList, type Value } from '../../model/value.js';
import { overChoices } from '../over-choices.js';
import type { Intrinsic } from './intrinsic.js';
import { evaluated, type Frame } from './scope.js';
import { unresolved } from './unresolved.js';

/**
 * Fn::Length: how many elements a list has. An element that a condition decides may be none at all.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-length.html
 */
export function length({ argument, name }: Intrinsic, frame: Frame): Value | undefined {
  return overChoices(name, [evaluated(argument, frame)], ([list]) =>
    isList(list)
      ? overChoices(name, list, (elements) => elements.filter((element) => element !== undefined).length)
      : unresolved(name, [list]),
  );
}
