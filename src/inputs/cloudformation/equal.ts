import type { Condition } from '../../model/condition.js';
import { isHole } from '../../model/hole.js';
import { sameText } from '../../model/same.js';
import { isList, isScalar, type Value } from '../../model/value.js';
import { and, not, or, type Truth } from '../logic.js';
import type { Scope } from './scope.js';

/**
 * Fn::Equals, reduced as far as the values are known: literals are compared as text, an undecided parameter and a
 * literal become the atom `parameter = literal`, a choice is compared on both sides. What remains is an atom of its own,
 * named `text`.
 */
export function equal(a: Value | undefined, b: Value | undefined, scope: Scope, text: string): Truth {
  const parameter = a === undefined ? undefined : scope.enumerated.get(a);
  if (parameter !== undefined && isScalar(b)) return isParameter(parameter, String(b), scope);
  if (isHole(a) && a.kind === 'choice')
    return onSides(a.if, [a.then, a.else], (side, at) => equal(side, b, scope, `${text} ${at}`));
  if ((isHole(b) && !isHole(a)) || (isHole(b) && b.kind === 'choice')) return equal(b, a, scope, text);
  if (a === undefined || b === undefined) return a === b;
  if (isScalar(a) && isScalar(b)) return String(a) === String(b);
  if (isList(a) && isList(b)) {
    return a.length === b.length && and(a.map((item, i) => equal(item, b[i], scope, `${text} [${i}]`)));
  }
  if (isHole(a) && a.kind === 'unknown' && a.reason === 'parameter' && a.detail !== undefined && isScalar(b)) {
    return isParameter(a.detail, String(b), scope);
  }
  if (isHole(a) && a.kind === 'text' && typeof b === 'string') {
    const middle = onlyHole(a.parts, b);
    if (middle !== undefined) return equal(middle.hole, middle.text, scope, text);
  }
  const same = sameText(a, b);
  return same === 'maybe' ? { kind: 'equals', parameter: text, constant: 'true' } : same === 'yes';
}

function isParameter(parameter: string, constant: string, scope: Scope): Truth {
  const allowed = scope.allowed.get(parameter)?.allowed;
  return allowed !== undefined && !allowed.includes(constant) ? false : { kind: 'equals', parameter, constant };
}

function onSides(
  condition: Condition,
  [then, otherwise]: readonly [Value | undefined, Value | undefined],
  truth: (side: Value | undefined, at: string) => Truth,
): Truth {
  return or([and([condition, truth(then, '(then)')]), and([not(condition), truth(otherwise, '(else)')])]);
}

/** A text with one hole equals a literal when the hole equals what stands between the known ends. */
function onlyHole(
  parts: readonly Value[],
  literal: string,
): { readonly hole: Value; readonly text: string } | undefined {
  const at = parts.findIndex(isHole);
  const hole = parts[at];
  const [before, after] = [parts.slice(0, at), parts.slice(at + 1)];
  if (hole === undefined || after.some(isHole)) return undefined;
  const [start, end] = [before.join(''), after.join('')];
  if (literal.length < start.length + end.length || !literal.startsWith(start) || !literal.endsWith(end))
    return undefined;
  return { hole, text: literal.slice(start.length, literal.length - end.length) };
}
