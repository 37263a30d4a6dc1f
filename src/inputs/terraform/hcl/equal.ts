import { isHole } from '../../../model/hole.js';
import { sameText } from '../../../model/same.js';
import { and, not, or, type Truth } from '../../logic.js';
import { isPending, isScope, type Pending } from './holes.js';
import { Either, Failure, isTermMap, itemsOf, JsonText, Lazy, type Term } from './term.js';
import { atom, withoutFailures } from './truth.js';

/**
 * `==`, reduced as far as the values are known: types must be equal too, an undecided variable and a literal are the atom
 * `variable = literal`, a choice is compared on both sides. What remains is an atom of its own, named `text`.
 * https://developer.hashicorp.com/terraform/language/expressions/operators#equality-operators
 */
export function equal(a: Term, b: Term, text: string): Truth | Failure {
  if (a instanceof Failure) return a;
  if (b instanceof Failure) return b;
  if (a instanceof Either) return onSides(a, (side, at) => equal(side, b, `${text} ${at}`));
  if (b instanceof Either) return equal(b, a, text);
  if (a instanceof JsonText) return equal(a.text, b, text);
  if (b instanceof JsonText) return equal(a, b.text, text);
  if (a instanceof Lazy) return equal(a.whole, b, text);
  if (b instanceof Lazy) return equal(a, b.whole, text);
  if (isPending(a)) return pendingEqual(a, b, text);
  if (isPending(b)) return pendingEqual(b, a, text);
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  return sameMembers(a, b, text);
}

function sameMembers(a: Term, b: Term, text: string): Truth | Failure {
  const [items, others] = [itemsOf(a), itemsOf(b)];
  if (items !== undefined && others !== undefined) {
    return (
      items.length === others.length && all(items.map((item, i) => equal(item, others[i] ?? null, `${text} [${i}]`)))
    );
  }
  if (!isTermMap(a) || !isTermMap(b) || a.size !== b.size) return false;
  return all(
    [...a].map(([key, value]) => {
      const other = b.get(key);
      return other === undefined ? false : equal(value, other, `${text} [${key}]`);
    }),
  );
}

function all(truths: readonly (Truth | Failure)[]): Truth | Failure {
  const sound = withoutFailures(truths);
  return sound instanceof Failure ? sound : and(sound);
}

function onSides(either: Either, truth: (side: Term, at: string) => Truth | Failure): Truth | Failure {
  const [then, otherwise] = [truth(either.then, '(then)'), truth(either.else, '(else)')];
  if (then instanceof Failure) return otherwise;
  if (otherwise instanceof Failure) return then;
  return or([and([either.if, then]), and([not(either.if), otherwise])]);
}

/** Attributes that are never empty once their resource exists. */
const IDENTITY = /^(?:id|arn|bucket|name|key_id|.*_arn|.*_id)$/;

function pendingEqual(a: Pending, b: Term, text: string): Truth {
  if ((b === null || b === '') && isScope(a)) return false;
  if (b === null || typeof b === 'boolean' || typeof b === 'number' || typeof b === 'string') {
    if (a.kind === 'unknown' && a.reason === 'parameter' && a.detail !== undefined) return atom(a.detail, String(b));
    // What is made of parts is a text, and what another resource gives by its identity is there.
    if (a.kind === 'text' && (b === null || b === ''))
      return b === '' && !a.parts.some((part) => typeof part === 'string') ? atom(text, 'true') : false;
    if (a.kind === 'ref' && (b === null || b === '') && (a.attribute === undefined || IDENTITY.test(a.attribute)))
      return false;
    if (a.kind === 'unknown' && b === null) return atom(a.detail ?? text, 'null');
  }
  if (typeof b === 'string' || isHole(b)) {
    const same = sameText(a, b);
    return same === 'maybe' ? atom(text, 'true') : same === 'yes';
  }
  return atom(text, 'true');
}
