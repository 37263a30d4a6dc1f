import { unknownHole } from '../../model/hole.js';
import { isScalar, type Value } from '../../model/value.js';
import { overChoices } from '../over-choices.js';
import type { Intrinsic } from './intrinsic.js';
import { spendText } from './join.js';
import { evaluated, type Frame } from './scope.js';
import { unresolved } from './unresolved.js';

/**
 * Fn::Base64: the text's UTF-8 bytes in Base64.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-base64.html
 */
export function base64({ argument, name }: Intrinsic, frame: Frame): Value | undefined {
  return overChoices(name, [evaluated(argument, frame)], ([text]) => {
    if (!isScalar(text)) return unresolved(name, [text]);
    if (!spendText(String(text).length, frame)) return unknownHole('analysis-limit', name);
    return Buffer.from(String(text), 'utf8').toString('base64');
  });
}
