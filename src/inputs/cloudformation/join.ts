import { isHole, textOf, unknownHole } from '../../model/hole.js';
import { isList, isScalar, type Value } from '../../model/value.js';
import { overChoices } from '../over-choices.js';
import { withoutReferences } from './dynamic-references.js';
import { argumentsOf, type Intrinsic } from './intrinsic.js';
import { evaluated, type Frame } from './scope.js';
import { unresolved } from './unresolved.js';

/**
 * Fn::Join. Members that come to nothing (AWS::NoValue) leave no delimiter behind.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-join.html
 */
export function join(intrinsic: Intrinsic, frame: Frame): Value | undefined {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices('Fn::Join', args, (decided) => {
    const [delimiter, list] = decided;
    if (!isScalar(delimiter) || !isList(list)) return unresolved('Fn::Join', decided);
    return overChoices('Fn::Join', list, (members) => {
      const present = members.filter((member) => member !== undefined);
      return concatenated(
        present.flatMap((member, i) => (i === 0 ? [member] : [String(delimiter), member])),
        'Fn::Join',
        frame,
      );
    });
  });
}

/** Texts count as one value for so many characters. */
const CHARACTERS_A_VALUE = 64;

/** Counts a text that a function made; false when the template has produced more than may be held. */
export function spendText(characters: number, frame: Frame): boolean {
  return frame.scope.spend(characters / CHARACTERS_A_VALUE);
}

/** The text of scalars and holes one after the other; a list or a map among them makes it unknown. */
export function concatenated(values: readonly Value[], what: string, frame: Frame): Value {
  const parts = values.map((value) => (isScalar(value) ? String(value) : isHole(value) ? value : undefined));
  if (!parts.every((part) => part !== undefined)) return unresolved(what);
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
  return spendText(length, frame) ? textOf(withoutReferences(parts)) : unknownHole('analysis-limit', what);
}
