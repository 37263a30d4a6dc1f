import { rangeOf } from './ip-range.js';
import type { Comparison } from './operators.js';
import { bytesOf, instantOf, numberOf, truthOf } from './plain-values.js';

/** Is this, in a policy, a value that the comparison can take? */
export function isReadable(text: string, comparison: Comparison): boolean {
  switch (comparison) {
    case 'equal':
    case 'equal-ignoring-case':
    case 'like':
    case 'arn':
      return true;
    case 'bool':
    case 'null':
      return truthOf(text) !== undefined;
    case 'binary':
      return bytesOf(text) !== undefined;
    case 'ip':
      return rangeOf(text) !== undefined;
    default:
      return (comparison.startsWith('date') ? instantOf(text) : numberOf(text)) !== undefined;
  }
}
