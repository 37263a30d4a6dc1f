import type { Value } from '../../model/value.js';
import { entryOf } from '../../syntax/tree.js';
import { namedTruth } from './conditions.js';
import { evaluate } from './evaluate.js';
import { frameOf, type Scope } from './scope.js';
import { entriesByKey } from './template.js';

/**
 * What a template exports, by the export's name. Left out: what a condition decides, and names that are not known.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
 */
export function exportsOf(scope: Scope): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const { value: output } of entriesByKey(entryOf(scope.template.document.root, 'Outputs')?.value).values()) {
    const written = entryOf(output, 'Value')?.value;
    const named = entryOf(entryOf(output, 'Export')?.value, 'Name')?.value;
    if (written === undefined || named === undefined) continue;
    const condition = entryOf(output, 'Condition')?.value;
    if (condition !== undefined && namedTruth(condition, frameOf(scope)) !== true) continue;
    const name = evaluate(named, frameOf(scope));
    const value = evaluate(written, frameOf(scope));
    if (typeof name === 'string' && value !== undefined) found.set(name, value);
  }
  return found;
}
