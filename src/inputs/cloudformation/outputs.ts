import { unknownHole } from '../../model/hole.js';
import type { Value } from '../../model/value.js';
import { entryOf } from '../../syntax/tree.js';
import { choiceOf } from '../over-choices.js';
import { namedTruth } from './conditions.js';
import { evaluate } from './evaluate.js';
import { comesThrough, type Frame } from './scope.js';
import { entriesByKey } from './template.js';

/**
 * What a stack gives for one of its outputs to the stack around it; undefined when the template has none of that name.
 * Where the output's condition does not hold there is none to be had, and AWS rejects who asks: unknown.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
 */
export function outputOf(name: string, frame: Frame): Value | undefined {
  const { document } = frame.scope.template;
  const output = entriesByKey(entryOf(document.root, 'Outputs')?.value).get(name);
  const written = entryOf(output?.value, 'Value')?.value;
  if (output === undefined || written === undefined) return undefined;
  const nothing = unknownHole('unresolved-function', `Outputs.${name}`);
  const condition = entryOf(output.value, 'Condition')?.value;
  const truth = condition === undefined ? true : namedTruth(condition, frame);
  if (truth === false) return nothing;
  comesThrough(frame, document.span(written));
  const value = evaluate(written, frame) ?? nothing;
  return truth === true ? value : (choiceOf(truth, value, nothing) ?? nothing);
}
