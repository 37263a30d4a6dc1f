import type { Reason } from '../model/finding.js';
import { isHole } from '../model/hole.js';
import { isList, type Value } from '../model/value.js';

/** Why an operator could not answer over a value: every hole in it, once each. */
export function reasonsIn(value: Value | undefined): readonly Reason[] {
  if (isList(value)) {
    const inside = value.filter((each) => isHole(each) || isList(each)).flatMap(reasonsIn);
    return inside.length > 0
      ? inside
      : [{ reason: 'unresolved-function', detail: 'a list stands where a single value is expected' }];
  }
  if (!isHole(value)) return [{ reason: 'unresolved-function', detail: 'the value has an unexpected type' }];
  switch (value.kind) {
    case 'unknown':
      return [{ reason: value.reason, detail: value.detail ?? '' }];
    case 'ref':
      return [{ reason: 'outside-this-scan', detail: `a reference to ${value.resource}` }];
    case 'text':
      return value.parts.filter((part) => typeof part !== 'string').flatMap(reasonsIn);
    case 'secret':
      return [{ reason: 'unresolved-function', detail: 'a secret, which is never read' }];
    case 'choice':
      return [{ reason: 'condition', detail: 'depends on a condition' }];
  }
}

/** Equal reasons once, in order. */
export function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Map(reasons.map((each) => [`${each.reason} ${each.detail}`, each]));
  return [...seen.values()];
}
